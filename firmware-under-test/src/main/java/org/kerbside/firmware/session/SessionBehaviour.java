package org.kerbside.firmware.session;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The decisions about sessions that a defect may get wrong.
 *
 * @param durationStepSeconds what a duration is a whole multiple of
 */
@RecordBuilder
public record SessionBehaviour(long durationStepSeconds) implements SessionBehaviourBuilder.With {

    public static final SessionBehaviour CORRECT = new SessionBehaviour(1);
}
