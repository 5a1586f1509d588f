package org.kerbside.firmware.smartmeter.hcalcs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.zcl.Frame;
import org.kerbside.firmware.smartmeter.zcl.LoadControl;

/**
 * A load control event that the chargepoint has accepted.
 *
 * @param started whether it was in effect
 * @param givenUp whether it was cancelled, or gave way to another: kept until its end, because the meter may tell it again
 */
record HeldEvent(LoadControl.Event event, Instant start, boolean started, boolean givenUp) {

    Instant end() {
        return start.plus(Duration.ofMinutes(event.minutes()));
    }

    boolean covers(Instant now) {
        return !givenUp && !now.isBefore(start) && now.isBefore(end());
    }

    HeldEvent begun() {
        return new HeldEvent(event, start, true, givenUp);
    }

    HeldEvent ended() {
        return new HeldEvent(event, start, started, true);
    }

    JsonNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("event", event.payload().hex())
                .put("start", start.toString())
                .put("started", started)
                .put("givenUp", givenUp);
    }

    /**
     * As it is kept in flash.
     *
     * @throws IllegalArgumentException where it is none
     */
    static HeldEvent of(JsonNode json) {
        try {
            Frame frame = new Frame(
                    true,
                    true,
                    true,
                    OptionalInt.empty(),
                    0,
                    0,
                    Octets.ofHex(json.path("event").asText()));
            if (LoadControl.read(frame).orElseThrow() instanceof LoadControl.Event event) {
                return new HeldEvent(
                        event,
                        Instant.parse(json.path("start").asText()),
                        json.path("started").asBoolean(),
                        json.path("givenUp").asBoolean());
            }
        } catch (NotAMessage other) {
            throw new IllegalArgumentException("event in flash", other);
        }
        throw new IllegalArgumentException("no event in flash");
    }
}
