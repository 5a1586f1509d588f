package org.kerbside.rig.bench;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A command of the smart metering system, in words that become protected bytes.
 *
 * @param useCase name of the use case in GBCS, such as {@code ECS47a}
 * @param values what the command says, such as {@code level=50}; the same words as {@code rig gbcs command} takes
 * @param flaws what is wrong with its bytes on purpose
 * @param step by how much the originator counter rises over the last one sent; 1 is usual, 0 and less are replays
 */
public record Order(String useCase, Party from, Target to, Map<String, String> values, Set<Flaw> flaws, long step) {

    /** Which device it is for. */
    public enum Target {
        CHARGEPOINT,
        METER,
        HUB
    }

    /** What can be wrong with the bytes. */
    public enum Flaw {
        /** One bit of the signature differs. */
        WRONG_SIGNATURE,
        /** There is no signature where there must be one. */
        NO_SIGNATURE,
        /** One bit of the message authentication code differs. */
        WRONG_MAC,
        /** One bit of the message authentication code's last octet differs. */
        WRONG_MAC_END,
        /** There is no message authentication code. */
        NO_MAC,
        /** Names another device as its target, and is in all else as for its own. */
        OTHER_TARGET,
        /** The last third is missing. */
        TRUNCATED,
        /** Twenty bytes follow its end. */
        LENGTHENED,
        /** One byte of its payload differs, protected as it is then. */
        GARBLED
    }

    public Order {
        values = Map.copyOf(new TreeMap<>(values));
        flaws = Set.copyOf(flaws);
    }

    /** To the chargepoint, without flaws. */
    public static Order of(String useCase, Party from) {
        return new Order(useCase, from, Target.CHARGEPOINT, Map.of(), Set.of(), 1);
    }

    public Order to(Target target) {
        return new Order(useCase, from, target, values, flaws, step);
    }

    public Order with(String key, String value) {
        var more = new TreeMap<>(values);
        more.put(key, value);
        return new Order(useCase, from, to, more, flaws, step);
    }

    public Order with(Map<String, String> all) {
        return new Order(useCase, from, to, all, flaws, step);
    }

    public Order spoilt(Flaw flaw) {
        var more = new TreeSet<>(flaws);
        more.add(flaw);
        return new Order(useCase, from, to, values, more, step);
    }

    /** With the originator counter {@code step} above the last one sent by that party. */
    public Order counting(long by) {
        return new Order(useCase, from, to, values, flaws, by);
    }
}
