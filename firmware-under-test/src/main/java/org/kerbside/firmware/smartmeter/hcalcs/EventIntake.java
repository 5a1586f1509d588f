package org.kerbside.firmware.smartmeter.hcalcs;

import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.zcl.EventStatus;
import org.kerbside.firmware.smartmeter.zcl.LoadControl;

/** What the meter says about events: accepts or rejects new ones, and takes back those that are cancelled. */
final class EventIntake {

    private static final int UNDEFINED_EVENT = 0xFD;

    private final Board board;
    private final Rules<EventRule> behaviour;
    private final MeterLink meter;
    private final HeldEvents held;
    private final EventTerms terms;
    private final EventPlan plan;

    EventIntake(
            Board board,
            Rules<EventRule> behaviour,
            MeterLink meter,
            HeldEvents held,
            EventTerms terms,
            EventPlan plan) {
        this.board = board;
        this.behaviour = behaviour;
        this.meter = meter;
        this.held = held;
        this.terms = terms;
        this.plan = plan;
    }

    void take(LoadControl told) {
        switch (told) {
            case LoadControl.Event event -> take(event);
            case LoadControl.Cancel cancel -> cancel(cancel);
            case LoadControl.CancelAll all -> {
                if (behaviour.keeps(EventRule.CANCELS)) {
                    held.pending().forEach(event -> plan.cancelled(event, (all.control() & 1) != 0));
                }
            }
        }
    }

    private void take(LoadControl.Event event) {
        if (held.knows(event.issuerEvent()) || (event.deviceClass() & LoadControl.ELECTRIC_VEHICLE) == 0) {
            return;
        }
        HeldEvent accepted = new HeldEvent(event, terms.start(event, board.utc()), false, false);
        if (!terms.arePossible(event) || held.full()) {
            meter.report(event, EventStatus.REJECTED);
        } else if (accepted.end().isAfter(board.utc())) {
            held.add(accepted);
            meter.report(event, EventStatus.RECEIVED);
            plan.tick();
        }
    }

    private void cancel(LoadControl.Cancel cancel) {
        if (!behaviour.keeps(EventRule.CANCELS)) {
            return;
        }
        held.pending().stream()
                .filter(event -> event.event().issuerEvent() == cancel.issuerEvent())
                .findFirst()
                .ifPresentOrElse(
                        event -> plan.cancelled(event, (cancel.control() & 1) != 0),
                        () -> meter.report(EventTerms.of(cancel), UNDEFINED_EVENT));
    }
}
