package org.kerbside.firmware.smartmeter.hcalcs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.zcl.EventStatus;

/** Begins and ends the meter's events, and has the meter told what becomes of them. */
final class EventPlan {

    private final Board board;
    private final MeterLevels levels;
    private final Rules<EventRule> behaviour;
    private final Runnable review;
    private final MeterLink meter;
    private final HeldEvents held;
    private final EventTerms terms;
    private Board.@Nullable Timer next;

    /**
     * @param review what rests on the level in force
     */
    EventPlan(
            Board board,
            MeterLevels levels,
            Rules<EventRule> behaviour,
            Runnable review,
            MeterLink meter,
            HeldEvents held,
            EventTerms terms) {
        this.board = board;
        this.levels = levels;
        this.behaviour = behaviour;
        this.review = review;
        this.meter = meter;
        this.held = held;
        this.terms = terms;
    }

    /** The meter takes an event back; one in effect ends after a random delay, or at once. */
    void cancelled(HeldEvent event, boolean randomised) {
        giveUp(event, EventStatus.CANCELLED);
        if (event.started()) {
            lift(randomised && event.event().randomEnd());
        }
        tick();
    }

    /** All events are over, whatever they said. */
    void drop() {
        if (!held.none()) {
            held.clear();
            lift(false);
        }
    }

    /** The contactor does not do what the event in effect asks of it. */
    void failed() {
        if (behaviour.keeps(EventRule.REPORTS_FAILURE)) {
            active(board.utc()).ifPresent(event -> meter.report(event.event(), EventStatus.REJECTED));
        }
    }

    /** Nothing restricts any longer: after a random delay, or at once. */
    private void lift(boolean randomised) {
        if (randomised) {
            levels.remove(Kind.STATE);
        } else {
            levels.keep(LevelMessage.UNRESTRICTED, board.utc());
        }
        review.run();
    }

    /** Does what is due. */
    void tick() {
        Instant now = board.utc();
        for (HeldEvent event : held.all()) {
            if (!event.end().isAfter(now)) {
                complete(event);
            }
        }
        active(now).ifPresent(event -> begin(event, now));
        if (next != null) {
            next.cancel();
        }
        next = held.nextEdge(now)
                .map(edge -> board.after(Duration.between(now, edge), this::tick))
                .orElse(null);
    }

    private void complete(HeldEvent event) {
        held.remove(event);
        if (event.givenUp()) {
            return;
        }
        meter.report(event.event(), EventStatus.COMPLETED);
        levels.of(Kind.STATE).filter(level -> event.end().equals(level.end())).ifPresent(_ -> {
            review.run();
            levels.remove(Kind.STATE);
            review.run();
        });
    }

    /** Of those that cover the moment the one that came last. */
    private Optional<HeldEvent> active(Instant now) {
        List<HeldEvent> covering = held.covering(now);
        if (covering.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(behaviour.keeps(EventRule.SUPERSEDES) ? covering.getLast() : covering.getFirst());
    }

    private void begin(HeldEvent event, Instant now) {
        if (behaviour.keeps(EventRule.SUPERSEDES)) {
            held.covering(now).stream()
                    .filter(other -> !other.equals(event))
                    .forEach(other -> giveUp(other, EventStatus.SUPERSEDED));
        }
        if (!event.started()) {
            held.begun(event);
            meter.report(event.event(), EventStatus.STARTED);
            levels.keep(terms.level(event, event.event().randomStart()), now);
            review.run();
            // From now on it is the end's bit that counts.
            levels.keep(terms.level(event, event.event().randomEnd()), now);
            review.run();
        }
    }

    private void giveUp(HeldEvent event, int status) {
        held.giveUp(event);
        meter.report(event.event(), status);
    }
}
