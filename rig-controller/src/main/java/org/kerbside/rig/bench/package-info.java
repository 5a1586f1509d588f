/** What a chargepoint is plugged into. */
@org.jspecify.annotations.NullMarked
package org.kerbside.rig.bench;
