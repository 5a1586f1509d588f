package org.kerbside.firmware;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which rules of a kind are kept: all, but for those that a defect neglects.
 *
 * @param neglected rules that are not kept
 */
public record Rules<R extends Enum<R>>(Set<R> neglected) {

    public Rules {
        neglected = Set.copyOf(neglected);
    }

    /** A correct chargepoint keeps them all. */
    public static <R extends Enum<R>> Rules<R> all() {
        return new Rules<R>(Set.of());
    }

    public boolean keeps(R rule) {
        return !neglected.contains(rule);
    }

    public Rules<R> without(R rule) {
        Set<R> more = EnumSet.of(rule);
        more.addAll(neglected);
        return new Rules<R>(more);
    }
}
