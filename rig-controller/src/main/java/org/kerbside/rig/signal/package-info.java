/** What happened on the wires, and when. */
@org.jspecify.annotations.NullMarked
package org.kerbside.rig.signal;
