package org.kerbside.firmware.smartmeter.zcl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * The time as a Time server tells it; Zigbee document 07-5123, section 3.12.
 *
 * @param status bits: 0 master, 1 synchronised, 2 master for zone and daylight saving, 3 superseding
 */
public record TimeReading(Instant time, int status) {

    private static final int TIME = 0;
    private static final int STATUS = 1;
    private static final long INVALID = 0xFFFFFFFFL;

    /** Payload of the read of time and status. */
    public static Octets request() {
        return Attributes.read(TIME, STATUS);
    }

    /** Of the response to that read; empty where the server does not know the time. */
    public static Optional<TimeReading> read(Octets payload) throws NotAMessage {
        long seconds = INVALID;
        int status = 0;
        List<Attributes.Reading> readings = Attributes.readings(payload);
        for (Attributes.Reading reading : readings) {
            if (reading.value().isPresent()) {
                long value = reading.value().get().unsigned();
                seconds = reading.attribute() == TIME ? value : seconds;
                status = reading.attribute() == STATUS ? (int) value : status;
            }
        }
        return seconds == INVALID
                ? Optional.empty()
                : Optional.of(new TimeReading(ZigbeeTime.instant(seconds), status));
    }

    /** Payload of the response. */
    public Octets response() {
        return Attributes.readings(List.of(
                Attributes.Reading.of(TIME, Value.number(Value.UTC_TIME, ZigbeeTime.seconds(time))),
                Attributes.Reading.of(STATUS, Value.number(Value.BITMAP8, status))));
    }

    /** Whether the server vouches for the time: master or synchronised. */
    public boolean reliable() {
        return (status & 0x03) != 0;
    }
}
