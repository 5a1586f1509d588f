/** What the vehicle may draw, and when a change of it takes effect. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.limits;
