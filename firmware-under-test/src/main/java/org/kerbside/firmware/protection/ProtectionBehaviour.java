package org.kerbside.firmware.protection;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What protection may get wrong.
 *
 * @param ratingAmps of the chargepoint
 * @param cableCounts whether the cable's rating limits the offer
 * @param residualMilliamps from which residual current opens the contactor (IEC 62955, mark V), infinity: it is not noticed
 * @param residualLatches whether the contactor then stays open until the vehicle is unplugged
 * @param reducedAt °C from which the offer is at most 10 A, the vendor's own, infinity: heat is not noticed
 * @param stoppedAt °C from which nothing is offered, likewise
 */
@RecordBuilder
public record ProtectionBehaviour(
        ProximityTable proximity,
        double ratingAmps,
        boolean cableCounts,
        double residualMilliamps,
        boolean residualLatches,
        double reducedAt,
        double stoppedAt)
        implements ProtectionBehaviourBuilder.With {

    public static final ProtectionBehaviour CORRECT =
            new ProtectionBehaviour(ProximityTable::standard, 32, true, 6, true, 70, 85);
}
