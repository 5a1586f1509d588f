package org.kerbside.firmware.session;

/**
 * The decisions about sessions that a defect may get wrong.
 *
 * @param durationStepSeconds what a duration is a whole multiple of
 */
public record SessionBehaviour(long durationStepSeconds) {

    public static final SessionBehaviour CORRECT = new SessionBehaviour(1);

    public SessionBehaviour withDurationStepSeconds(long other) {
        return new SessionBehaviour(other);
    }
}
