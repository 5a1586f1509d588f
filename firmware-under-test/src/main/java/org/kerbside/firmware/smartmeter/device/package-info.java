/** The smart metering device: its keys, whom it trusts, and the checks of what it is commanded. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.device;
