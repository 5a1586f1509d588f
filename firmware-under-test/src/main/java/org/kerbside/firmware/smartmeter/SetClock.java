package org.kerbside.firmware.smartmeter;

import java.time.Instant;

/** The meter's clock. */
public record SetClock(Instant utc) implements Message {

    @Override
    public String type() {
        return "time";
    }
}
