/** Payloads of GBCS over Zigbee: lists of cluster library frames. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.gbz;
