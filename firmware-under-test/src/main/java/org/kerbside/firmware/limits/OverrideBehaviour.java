package org.kerbside.firmware.limits;

/**
 * The decisions about "charge now" that a defect may get wrong.
 *
 * @param underSiteLimit whether the site limit holds during an override
 * @param underProtection whether an override is refused while protection blocks; if not, it clears what is latched
 */
public record OverrideBehaviour(boolean underSiteLimit, boolean underProtection) {

    public static final OverrideBehaviour CORRECT = new OverrideBehaviour(true, true);

    public OverrideBehaviour withUnderSiteLimit(boolean other) {
        return new OverrideBehaviour(other, underProtection);
    }

    public OverrideBehaviour withUnderProtection(boolean other) {
        return new OverrideBehaviour(underSiteLimit, other);
    }
}
