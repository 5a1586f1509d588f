/** The Zigbee cluster library as far as a load control device speaks it. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.zcl;
