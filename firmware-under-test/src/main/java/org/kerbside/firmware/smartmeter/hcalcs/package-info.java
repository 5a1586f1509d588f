/** The chargepoint as an HCALCS: load control events of the meter. */
@org.jspecify.annotations.NullMarked
package org.kerbside.firmware.smartmeter.hcalcs;
