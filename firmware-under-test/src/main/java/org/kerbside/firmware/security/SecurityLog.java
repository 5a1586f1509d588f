package org.kerbside.firmware.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.storage.Ring;
import org.kerbside.firmware.storage.Store;

/** The security log (SI 2021/1467 Schedule 1), which only time erases, and the notices that the owner may. */
public final class SecurityLog {

    /** Prefix of the log's keys in the store. */
    public static final String LOG_KEYS = "log/";

    /** Prefix of the notices' keys in the store. */
    public static final String NOTICE_KEYS = "notice/";

    private static final int LOG_CAPACITY = 500;
    private static final int NOTICE_CAPACITY = 50;
    private static final Set<Event> OF_NOTE =
            Set.of(Event.TAMPER_OPENED, Event.CONTACTOR_WELDED, Event.RESIDUAL_CURRENT);

    private final Board board;
    private final SecurityBehaviour behaviour;
    private final Ring log;
    private final Ring notices;

    public SecurityLog(Board board, Store store, SecurityBehaviour behaviour) {
        this.board = board;
        this.behaviour = behaviour;
        log = new Ring(behaviour.logMemory().apply(store), LOG_KEYS, LOG_CAPACITY);
        notices = new Ring(store, NOTICE_KEYS, NOTICE_CAPACITY);
    }

    public void record(Event event) {
        record(event, "-");
    }

    public void record(Event event, String detail) {
        if (behaviour.unrecorded().contains(event)) {
            return;
        }
        ObjectNode entry = JsonNodeFactory.instance
                .objectNode()
                .put("at", board.utc().toString())
                .put("event", event.name());
        if (OF_NOTE.contains(event)) {
            notices.add(entry.deepCopy());
        }
        log.add(entry.put("detail", detail.replace(' ', '_')));
    }

    /** Newest first. */
    public List<String> lines() {
        return log.newestFirst().stream()
                .map(entry -> at(entry, behaviour.logZone()) + " event="
                        + entry.path("event").asText() + " detail="
                        + entry.path("detail").asText())
                .toList();
    }

    /** What the owner must be told, newest first. */
    public List<String> notices() {
        return notices.newestFirst().stream()
                .map(entry -> "notice=" + entry.path("event").asText() + " " + at(entry, ZoneOffset.UTC))
                .toList();
    }

    private static String at(JsonNode entry, ZoneId zone) {
        Instant at = Instant.parse(entry.path("at").asText());
        Instant shown = LocalDateTime.ofInstant(at, zone).toInstant(ZoneOffset.UTC);
        return "at=" + shown.truncatedTo(ChronoUnit.MILLIS) + (Utc.known(at) ? "" : " time=unset");
    }
}
