package org.kerbside.firmware.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.schedule.Utc;

/**
 * One occasion of charging, from the first closing of the contactor to the unplugging.
 *
 * @param stop null while it lasts
 * @param written when this was written: the best that is known of the end, should power go
 * @param energyWh imported
 * @param chargingSeconds during which the contactor was closed
 * @param changes of the offered rate
 */
public record Session(
        long number,
        Instant start,
        @Nullable Instant stop,
        Instant written,
        double energyWh,
        long chargingSeconds,
        int changes) {

    Session stoppedWhenWritten() {
        return new Session(number, start, written, written, energyWh, chargingSeconds, changes);
    }

    JsonNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("number", number)
                .put("start", start.toString())
                .put("written", written.toString())
                .put("energy", energyWh)
                .put("charging", chargingSeconds)
                .put("changes", changes);
        return stop == null ? json : json.put("stop", stop.toString());
    }

    /** Empty for what an other firmware wrote. */
    static Optional<Session> read(JsonNode json) {
        try {
            return Optional.of(of(json));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Session of(JsonNode json) {
        return new Session(
                json.path("number").asLong(),
                Instant.parse(json.path("start").asText()),
                json.has("stop") ? Instant.parse(json.path("stop").asText()) : null,
                Instant.parse(json.path("written").asText()),
                json.path("energy").asDouble(),
                json.path("charging").asLong(),
                json.path("changes").asInt());
    }

    /** As the console tells it. */
    public String line() {
        return "session=" + number
                + " start=" + Utc.stamp(start)
                + " stop=" + (stop == null ? "open" : Utc.stamp(stop))
                + " energy=" + Math.round(energyWh)
                + " duration=" + chargingSeconds
                + " changes=" + changes;
    }
}
