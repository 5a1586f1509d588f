package org.kerbside.firmware.pilot;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * What the pilot's firmware may get wrong.
 *
 * @param debounce a level counts once it has lasted this long; opening must be done within 100 ms (IEC 61851-1 Table A.6,
 *     seq. 8.1, mark V)
 * @param qualification state C counts once it has lasted this long, so that a signal of up to 400 ms (seq. 11) is none
 * @param spacing between two updates of the duty while current is offered (IEC 61851-1, by EVerest, mark V)
 * @param minimumAmps below which nothing is offered
 * @param diodeCheck whether the low level must be −12 V before power is given
 * @param shortIgnoredInC whether a pilot shorted in state C goes unnoticed
 * @param cableAlone whether a plugged cable counts as a vehicle that asks, although the pilot sees none
 */
@RecordBuilder
public record PilotBehaviour(
        LevelWindows windows,
        DutyLaw duty,
        Duration debounce,
        Duration qualification,
        Duration spacing,
        double minimumAmps,
        boolean diodeCheck,
        boolean shortIgnoredInC,
        boolean cableAlone)
        implements PilotBehaviourBuilder.With {

    public static final PilotBehaviour CORRECT = new PilotBehaviour(
            LevelWindows.CORRECT,
            DutyLaw::standard,
            Duration.ofMillis(20),
            Duration.ofMillis(500),
            Duration.ofSeconds(5),
            DutyLaw.MINIMUM_AMPS,
            true,
            false,
            false);
}
