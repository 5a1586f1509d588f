/** What the vehicle says and is told on the control pilot, and the outlet that follows it. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.pilot;
