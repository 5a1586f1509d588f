package org.kerbside.firmware.contactor;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;

/**
 * What the contactor's firmware may get wrong.
 *
 * @param openingDelay between the decision to open and the coil
 * @param patience time a vehicle has to stop drawing after the offer ended: at least 6 s (IEC 61851-1 Table A.6, seq. 10.2,
 *     mark V), here 6.5 s
 * @param weldDetection whether contacts that stay closed are noticed
 */
@RecordBuilder
public record ContactorBehaviour(Duration openingDelay, Duration patience, boolean weldDetection)
        implements ContactorBehaviourBuilder.With {

    public static final ContactorBehaviour CORRECT =
            new ContactorBehaviour(Duration.ZERO, Duration.ofMillis(6500), true);
}
