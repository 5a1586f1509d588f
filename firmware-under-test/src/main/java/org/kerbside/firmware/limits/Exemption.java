package org.kerbside.firmware.limits;

import java.time.Instant;
import org.kerbside.firmware.smartmeter.LevelInForce;
import org.kerbside.firmware.smartmeter.LevelMessage;

/** Why a change needs no random delay of our own (SI 2021/1467 reg. 11(2)). */
public enum Exemption {
    /** It needs one. */
    NONE,
    /** The owner or the driver wants it now. */
    OVERRIDE,
    /** An equivalent delay was applied already: before the message was sent, or to the calendar's switch. */
    RANDOMISED_UPSTREAM,
    /** It is response demand side response. */
    RESPONSE;

    /**
     * Of the change that came about at {@code now}: what its message says, where one began or ended and caused it, or
     * whether the calendar switched after a randomised offset.
     *
     * @param since when {@code before} was found
     */
    static Exemption of(Allowance before, Instant since, Allowance after, Instant now) {
        if (after.overridden()) {
            return OVERRIDE;
        }
        if (before.overridden() || before.hoursOpen() != after.hoursOpen()) {
            return NONE;
        }
        LevelMessage begun = after.level().decider();
        if (begun != null && !before.level().messages().contains(begun)) {
            return of(begun);
        }
        LevelMessage ended = before.level().decider();
        if (ended != null) {
            return ended.endedBy(now) ? of(ended) : NONE;
        }
        return isOffset(after.level(), since) ? RANDOMISED_UPSTREAM : NONE;
    }

    private static boolean isOffset(LevelInForce level, Instant since) {
        Instant switched = level.offsetSwitch();
        return level.decider() == null && switched != null && switched.isAfter(since);
    }

    private static Exemption of(LevelMessage message) {
        if (message.response()) {
            return RESPONSE;
        }
        return message.randomised() ? RANDOMISED_UPSTREAM : NONE;
    }
}
