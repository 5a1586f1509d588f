package org.kerbside.firmware.protection;

/**
 * What protection may get wrong.
 *
 * @param ratingAmps of the chargepoint
 * @param cableCounts whether the cable's rating limits the offer
 * @param residualMilliamps from which residual current opens the contactor (IEC 62955, mark V)
 * @param residualLatches whether the contactor then stays open until the vehicle is unplugged
 * @param reducedAt °C from which the offer is at most 10 A, the vendor's own
 * @param stoppedAt °C from which nothing is offered, the vendor's own
 */
public record ProtectionBehaviour(
        ProximityTable proximity,
        double ratingAmps,
        boolean cableCounts,
        double residualMilliamps,
        boolean residualLatches,
        double reducedAt,
        double stoppedAt) {

    public static final ProtectionBehaviour CORRECT =
            new ProtectionBehaviour(ProximityTable::standard, 32, true, 6, true, 70, 85);

    public ProtectionBehaviour withProximity(ProximityTable other) {
        return new ProtectionBehaviour(
                other, ratingAmps, cableCounts, residualMilliamps, residualLatches, reducedAt, stoppedAt);
    }

    public ProtectionBehaviour withRatingAmps(double other) {
        return new ProtectionBehaviour(
                proximity, other, cableCounts, residualMilliamps, residualLatches, reducedAt, stoppedAt);
    }

    public ProtectionBehaviour withCableCounts(boolean other) {
        return new ProtectionBehaviour(
                proximity, ratingAmps, other, residualMilliamps, residualLatches, reducedAt, stoppedAt);
    }

    /** Infinity: residual current is not noticed. */
    public ProtectionBehaviour withResidualMilliamps(double other) {
        return new ProtectionBehaviour(
                proximity, ratingAmps, cableCounts, other, residualLatches, reducedAt, stoppedAt);
    }

    public ProtectionBehaviour withResidualLatches(boolean other) {
        return new ProtectionBehaviour(
                proximity, ratingAmps, cableCounts, residualMilliamps, other, reducedAt, stoppedAt);
    }

    /** Infinity: heat is not noticed. */
    public ProtectionBehaviour withTemperatures(double reduced, double stopped) {
        return new ProtectionBehaviour(
                proximity, ratingAmps, cableCounts, residualMilliamps, residualLatches, reduced, stopped);
    }
}
