package org.kerbside.firmware.smartmeter.hcalcs;

import java.time.Instant;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.smartmeter.zcl.LoadControl;
import org.kerbside.firmware.smartmeter.zcl.ZigbeeTime;

/**
 * What an event means: duty cycle 0 opens, 100 closes, between it is the level in percent (assumption: the normative field
 * values of Great Britain are in no public text).
 */
record EventTerms(Rules<EventRule> behaviour) {

    private static final int LONGEST_MINUTES = 1440;
    private static final int NO_OFFSET = 0xFF;
    private static final int NO_SET_POINT = 0x8000;
    private static final int NO_ADJUSTMENT = -128;

    Instant start(LoadControl.Event event, Instant now) {
        return event.start() == 0 && behaviour.keeps(EventRule.START_0_IS_NOW)
                ? now
                : ZigbeeTime.instant(event.start());
    }

    boolean arePossible(LoadControl.Event event) {
        boolean lasts = event.minutes() > 0
                && (event.minutes() <= LONGEST_MINUTES || !behaviour.keeps(EventRule.BOUNDS_DURATION));
        return lasts && event.dutyCycle() <= 100;
    }

    LevelMessage level(HeldEvent event, boolean randomised) {
        int duty = event.event().dutyCycle();
        int percent = behaviour.keeps(EventRule.READS_DUTY_CYCLE) ? duty : 100 - duty;
        boolean delays = randomised && behaviour.keeps(EventRule.READS_RANDOMISE_BITS);
        Instant end = behaviour.keeps(EventRule.ENDS_EVENTS) ? event.end() : null;
        return new LevelMessage(Kind.STATE, percent, event.start(), end, false, !delays);
    }

    /** What is known of an event of which only its cancellation arrived. */
    static LoadControl.Event of(LoadControl.Cancel cancel) {
        return new LoadControl.Event(
                cancel.issuerEvent(),
                cancel.deviceClass(),
                cancel.group(),
                0,
                0,
                0,
                NO_OFFSET,
                NO_OFFSET,
                NO_SET_POINT,
                NO_SET_POINT,
                NO_ADJUSTMENT,
                LoadControl.NO_DUTY_CYCLE,
                0);
    }
}
