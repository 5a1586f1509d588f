package org.kerbside.firmware.metering;

/**
 * What metering may get wrong.
 *
 * @param factor by which power and energy are told
 */
public record MeteringBehaviour(double factor) {

    public static final MeteringBehaviour CORRECT = new MeteringBehaviour(1);

    public MeteringBehaviour withFactor(double other) {
        return new MeteringBehaviour(other);
    }
}
