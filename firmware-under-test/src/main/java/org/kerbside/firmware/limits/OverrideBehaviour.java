package org.kerbside.firmware.limits;

import java.util.Set;

/**
 * The decisions about "charge now" that a defect may get wrong.
 *
 * @param underSiteLimit whether the site limit holds during an override
 * @param underProtection whether an override is refused while protection blocks; if not, it clears what is latched
 * @param aboveHours whether an override skips the charging hours
 * @param aboveLevels whether an override skips what the smart meter commands
 * @param actors who can override
 */
public record OverrideBehaviour(
        boolean underSiteLimit,
        boolean underProtection,
        boolean aboveHours,
        boolean aboveLevels,
        Set<ChargeNow.Actor> actors) {

    public static final OverrideBehaviour CORRECT =
            new OverrideBehaviour(true, true, true, true, Set.of(ChargeNow.Actor.OWNER, ChargeNow.Actor.DRIVER));

    public OverrideBehaviour {
        actors = Set.copyOf(actors);
    }

    public OverrideBehaviour withUnderSiteLimit(boolean other) {
        return new OverrideBehaviour(other, underProtection, aboveHours, aboveLevels, actors);
    }

    public OverrideBehaviour withUnderProtection(boolean other) {
        return new OverrideBehaviour(underSiteLimit, other, aboveHours, aboveLevels, actors);
    }

    public OverrideBehaviour withAboveHours(boolean other) {
        return new OverrideBehaviour(underSiteLimit, underProtection, other, aboveLevels, actors);
    }

    public OverrideBehaviour withAboveLevels(boolean other) {
        return new OverrideBehaviour(underSiteLimit, underProtection, aboveHours, other, actors);
    }

    public OverrideBehaviour withActors(Set<ChargeNow.Actor> other) {
        return new OverrideBehaviour(underSiteLimit, underProtection, aboveHours, aboveLevels, other);
    }
}
