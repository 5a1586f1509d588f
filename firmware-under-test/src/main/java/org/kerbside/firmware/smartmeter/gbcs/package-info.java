/** Smart metering messages of GBCS: their envelope, protection, use cases, and what can be told of one. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.gbcs;
