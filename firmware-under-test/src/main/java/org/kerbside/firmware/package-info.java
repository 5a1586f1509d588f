/** The reference chargepoint: knows its board, not the rig. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware;
