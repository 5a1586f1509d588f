package org.kerbside.firmware;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.kerbside.firmware.smartmeter.LevelInForce;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.network.PowerReport;

/**
 * What smart metering has of the rest of the chargepoint.
 *
 * @param levels what is told goes there
 * @param review what rests on the levels
 * @param clockStepped what rests on the clock
 * @param level what is allowed by what was told
 * @param output what is allowed, in percent of the rating
 * @param ownersData what nobody is to be told
 * @param reading what flows
 */
record ChargingSide(
        MeterLevels levels,
        Runnable review,
        Runnable clockStepped,
        Supplier<LevelInForce> level,
        IntSupplier output,
        Supplier<String> ownersData,
        Supplier<PowerReport.Reading> reading) {}
