package org.kerbside.firmware.limits;

/**
 * The decisions about "charge now" that a defect may get wrong.
 *
 * @param underSiteLimit whether the site limit holds during an override
 */
public record OverrideBehaviour(boolean underSiteLimit) {

    public static final OverrideBehaviour CORRECT = new OverrideBehaviour(true);

    public OverrideBehaviour withUnderSiteLimit(boolean other) {
        return new OverrideBehaviour(other);
    }
}
