package org.kerbside.firmware.smartmeter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.smartmeter.LevelInForce.Source;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** What was told over the smart meter network, kept over power cuts: calendar, above it a commanded state, both capped by a limit. */
public final class MeterLevels {

    private final LevelBehaviour behaviour;
    private final Kept<Calendar> calendar;
    private final Kept<List<LevelMessage>> messages;
    private @Nullable Calendar knownCalendar;
    private @Nullable List<LevelMessage> knownMessages;
    private Duration calendarOffset = Duration.ZERO;
    private Instant earliestStart = Instant.MIN;

    public MeterLevels(Store store, LevelBehaviour behaviour) {
        this.behaviour = behaviour;
        Store kept = behaviour.memory().apply(store);
        calendar = new Kept<>(kept, "meter/calendar", Calendar.EMPTY, LevelsJson::written, LevelsJson::calendar);
        messages = new Kept<>(kept, "meter/levels", List.of(), LevelsJson::written, LevelsJson::messages);
    }

    /** In place of the one before. */
    public void keep(Calendar next) {
        if (behaviour.understood().apply(next) instanceof Calendar understood) {
            calendar.value(understood);
            knownCalendar = understood;
        }
    }

    /** By how much every switch of the calendar is later. */
    public void calendarOffset(Duration offset) {
        calendarOffset = offset;
    }

    /** In place of the one of its kind. */
    public void keep(LevelMessage told, Instant now) {
        if (!behaviour.obeysLevels() || !(behaviour.understood().apply(told) instanceof LevelMessage next)) {
            return;
        }
        List<LevelMessage> all = new ArrayList<>(all());
        boolean sticks = all.stream()
                .anyMatch(known -> known.kind() == next.kind() && known.start().isAfter(now));
        if (sticks && !behaviour.replacesOnesToCome()) {
            return;
        }
        all.removeIf(message -> message.kind() == next.kind());
        all.add(next);
        replace(all);
    }

    /** Nothing of that kind is told any longer. */
    public void remove(Kind kind) {
        if (of(kind).isPresent()) {
            replace(all().stream().filter(message -> message.kind() != kind).toList());
        }
    }

    /** What was told last of that kind, whether it lasts or not. */
    public Optional<LevelMessage> of(Kind kind) {
        return find(all(), kind);
    }

    /** The link came back at {@code now}. */
    public void reconnected(Instant now) {
        earliestStart = behaviour.earliestStart().apply(now);
    }

    /** While the time is not known every message counts and no calendar: to draw less than allowed does no harm. */
    public LevelInForce at(Instant now) {
        List<LevelMessage> lasting = all().stream()
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
        Stream<Instant> ofMessages = all().stream()
                .flatMap(message -> Stream.of(Optional.of(message.start()), Optional.ofNullable(message.end())))
                .flatMap(Optional::stream)
                .filter(edge -> edge.isAfter(now));
        Optional<Instant> ofCalendar = calendar()
                .nextSwitch(now.minus(calendarOffset), behaviour.calendarZone())
                .map(edge -> edge.plus(calendarOffset));
        return Stream.concat(ofMessages, ofCalendar.stream()).min(Instant::compareTo);
    }

    private LevelInForce byCalendar(Instant now, List<LevelMessage> lasting) {
        Optional<Calendar.Switch> last = Utc.known(now) || !behaviour.needsTime()
                ? calendar().lastSwitch(now.minus(calendarOffset), behaviour.calendarZone())
                : Optional.empty();
        return last.map(change ->
                        new LevelInForce(change.percent(), Source.CALENDAR, null, lasting, offset(change.at())))
                .orElseGet(() -> new LevelInForce(100, Source.NONE, null, lasting));
    }

    private @Nullable Instant offset(Instant switched) {
        return calendarOffset.isPositive() ? switched.plus(calendarOffset) : null;
    }

    private Calendar calendar() {
        Calendar known = knownCalendar;
        if (known == null) {
            known = calendar.value();
            knownCalendar = known;
        }
        return known;
    }

    private List<LevelMessage> all() {
        List<LevelMessage> known = knownMessages;
        if (known == null) {
            known = List.copyOf(messages.value());
            knownMessages = known;
        }
        return known;
    }

    private void replace(List<LevelMessage> all) {
        messages.value(all);
        knownMessages = List.copyOf(all);
    }

    private static Optional<LevelMessage> find(List<LevelMessage> messages, Kind kind) {
        return messages.stream().filter(message -> message.kind() == kind).findFirst();
    }
}
