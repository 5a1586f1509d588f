package org.kerbside.firmware.metering;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What metering may get wrong.
 *
 * @param factor by which power and energy are told
 */
@RecordBuilder
public record MeteringBehaviour(double factor) implements MeteringBehaviourBuilder.With {

    public static final MeteringBehaviour CORRECT = new MeteringBehaviour(1);
}
