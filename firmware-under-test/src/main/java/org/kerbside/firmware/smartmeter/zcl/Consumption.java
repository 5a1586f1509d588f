package org.kerbside.firmware.smartmeter.zcl;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * What a Metering server reports; Zigbee Smart Energy, annex D.
 *
 * @param watts instantaneous demand, ±8,388,607
 * @param wattHours current summation delivered, up to 2⁴⁸−1
 */
public record Consumption(int watts, long wattHours) {

    private static final int DEMAND = 0x0400;
    private static final int SUMMATION = 0x0000;

    /** Payload of the report. */
    public Octets report() {
        SequencedMap<Integer, Value> values = new LinkedHashMap<>();
        values.put(DEMAND, Value.number(Value.INT24, watts));
        values.put(SUMMATION, Value.number(Value.UINT48, wattHours));
        return Attributes.report(values);
    }

    public static Consumption read(Octets payload) throws NotAMessage {
        SequencedMap<Integer, Value> values = Attributes.reported(payload);
        Value demand = values.get(DEMAND);
        Value summation = values.get(SUMMATION);
        if (demand == null || summation == null) {
            throw new NotAMessage("report without demand or summation");
        }
        return new Consumption((int) demand.signed(), summation.unsigned());
    }
}
