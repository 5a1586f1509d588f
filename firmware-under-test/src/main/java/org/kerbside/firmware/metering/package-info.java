/** Power and energy. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.metering;
