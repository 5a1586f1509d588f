/** Where time comes from. */
@org.jspecify.annotations.NullMarked
package org.kerbside.rig.time;
