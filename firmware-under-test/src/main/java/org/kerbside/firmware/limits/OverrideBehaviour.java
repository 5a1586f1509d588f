package org.kerbside.firmware.limits;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
public record OverrideBehaviour(
        boolean underSiteLimit,
        boolean underProtection,
        boolean aboveHours,
        boolean aboveLevels,
        Set<ChargeNow.Actor> actors)
        implements OverrideBehaviourBuilder.With {

    public static final OverrideBehaviour CORRECT =
            new OverrideBehaviour(true, true, true, true, Set.of(ChargeNow.Actor.OWNER, ChargeNow.Actor.DRIVER));

    public OverrideBehaviour {
        actors = Set.copyOf(actors);
    }
}
