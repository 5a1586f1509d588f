package org.kerbside.firmware.smartmeter.device;

import java.util.EnumSet;
import java.util.Set;

/**
 * The decisions about firmware images that a defect may get wrong.
 *
 * @param neglected rules that are not kept
 */
public record ImageBehaviour(Set<Rule> neglected) {

    /** What a correct chargepoint does. */
    public enum Rule {
        /** An image is activated only where its hash is the commanded one. */
        CHECKS_HASH,
        /** After a failed activation the old image is still there. */
        FALLS_BACK
    }

    public static final ImageBehaviour CORRECT = new ImageBehaviour(Set.of());

    public ImageBehaviour {
        neglected = Set.copyOf(neglected);
    }

    public boolean keeps(Rule rule) {
        return !neglected.contains(rule);
    }

    public ImageBehaviour without(Rule rule) {
        Set<Rule> more = EnumSet.of(rule);
        more.addAll(neglected);
        return new ImageBehaviour(more);
    }
}
