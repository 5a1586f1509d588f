package org.kerbside.firmware.smartmeter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.smartmeter.LevelInForce.Source;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.smartmeter.MessageJson.Rejected;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** What the smart meter has told, kept over power cuts: calendar, above it a commanded state, both capped by a limit. */
public final class MeterLevels {

    private static final MessageJson JSON = new MessageJson(Integer.MAX_VALUE);

    private final MeterBehaviour behaviour;
    private final Kept<Calendar> calendar;
    private final Kept<List<LevelMessage>> messages;
    private Instant earliestStart = Instant.MIN;

    public MeterLevels(Store store, MeterBehaviour behaviour) {
        this.behaviour = behaviour;
        calendar = new Kept<>(
                store,
                "meter/calendar",
                new Calendar(List.of()),
                kept -> MessageJson.written(kept.rules()),
                MeterLevels::calendar);
        messages = new Kept<>(store, "meter/levels", List.of(), MeterLevels::written, MeterLevels::messages);
    }

    public void keep(Calendar next) {
        calendar.value(next);
    }

    /** In place of the one of its kind. */
    public void keep(LevelMessage next, Instant now) {
        if (!behaviour.obeysLevels()) {
            return;
        }
        List<LevelMessage> all = new ArrayList<>(messages.value());
        boolean sticks = all.stream()
                .anyMatch(known -> known.kind() == next.kind() && known.start().isAfter(now));
        if (sticks && !behaviour.replacesOnesToCome()) {
            return;
        }
        all.removeIf(message -> message.kind() == next.kind());
        all.add(next);
        messages.value(all);
    }

    /** The link came back at {@code now}. */
    public void reconnected(Instant now) {
        earliestStart = behaviour.earliestStart().apply(now);
    }

    /** While the time is not known every message counts and no calendar: to draw less than allowed does no harm. */
    public LevelInForce at(Instant now) {
        List<LevelMessage> lasting = messages.value().stream()
                .filter(message -> !message.start().isBefore(earliestStart))
                .filter(message -> !Utc.known(now) || message.covers(now))
                .toList();
        LevelInForce below = find(lasting, Kind.STATE)
                .map(state -> new LevelInForce(state.percent(), Source.STATE, state, lasting))
                .orElseGet(() -> byCalendar(now, lasting));
        return find(lasting, Kind.LIMIT)
                .filter(limit -> limit.percent() < below.percent())
                .map(limit -> new LevelInForce(limit.percent(), Source.LIMIT, limit, lasting))
                .orElse(below);
    }

    /** When {@link #at} may next change; nothing while the time is not known. */
    public Optional<Instant> nextEdge(Instant now) {
        if (!Utc.known(now)) {
            return Optional.empty();
        }
        Stream<Instant> ofMessages = messages.value().stream()
                .flatMap(message -> Stream.of(Optional.of(message.start()), Optional.ofNullable(message.end())))
                .flatMap(Optional::stream)
                .filter(edge -> edge.isAfter(now));
        return Stream.concat(ofMessages, calendar.value().nextSwitch(now, behaviour.calendarZone()).stream())
                .min(Instant::compareTo);
    }

    private LevelInForce byCalendar(Instant now, List<LevelMessage> lasting) {
        OptionalInt level =
                Utc.known(now) ? calendar.value().level(now, behaviour.calendarZone()) : OptionalInt.empty();
        return level.isPresent()
                ? new LevelInForce(level.getAsInt(), Source.CALENDAR, null, lasting)
                : new LevelInForce(100, Source.NONE, null, lasting);
    }

    private static Optional<LevelMessage> find(List<LevelMessage> messages, Kind kind) {
        return messages.stream().filter(message -> message.kind() == kind).findFirst();
    }

    private static Calendar calendar(JsonNode json) {
        try {
            return new Calendar(JSON.rules(json));
        } catch (Rejected notOurs) {
            throw new IllegalArgumentException("calendar in flash", notOurs);
        }
    }

    private static ArrayNode written(List<LevelMessage> messages) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        messages.forEach(message -> json.add(MessageJson.written(message)));
        return json;
    }

    private static List<LevelMessage> messages(JsonNode json) {
        List<LevelMessage> messages = new ArrayList<>();
        for (JsonNode entry : json) {
            try {
                Kind kind = entry.path("type").asText().equals(Kind.STATE.word()) ? Kind.STATE : Kind.LIMIT;
                messages.add(JSON.level(kind, entry));
            } catch (Rejected notOurs) {
                throw new IllegalArgumentException("level in flash", notOurs);
            }
        }
        return messages;
    }
}
