/** The chargepoint as a standalone auxiliary proportional controller: COSEM objects and what they do. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.sapc;
