package org.kerbside.firmware.contactor;

import java.time.Duration;

/**
 * What the contactor's firmware may get wrong.
 *
 * @param openingDelay between the decision to open and the coil
 * @param patience time a vehicle has to stop drawing after the offer ended: at least 6 s (IEC 61851-1 Table A.6, seq. 10.2,
 *     mark V), here 6.5 s
 * @param weldDetection whether contacts that stay closed are noticed
 */
public record ContactorBehaviour(Duration openingDelay, Duration patience, boolean weldDetection) {

    public static final ContactorBehaviour CORRECT =
            new ContactorBehaviour(Duration.ZERO, Duration.ofMillis(6500), true);

    public ContactorBehaviour withOpeningDelay(Duration other) {
        return new ContactorBehaviour(other, patience, weldDetection);
    }

    public ContactorBehaviour withPatience(Duration other) {
        return new ContactorBehaviour(openingDelay, other, weldDetection);
    }

    public ContactorBehaviour withWeldDetection(boolean other) {
        return new ContactorBehaviour(openingDelay, patience, other);
    }
}
