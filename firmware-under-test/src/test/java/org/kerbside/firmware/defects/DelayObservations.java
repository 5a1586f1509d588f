package org.kerbside.firmware.defects;

import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;

/** What an observer of random delays sees. */
final class DelayObservations {

    static final Map<String, Function<Behaviour, String>> ALL = Map.of(
            "SAME_DELAY_IN_SAME_SECOND", b -> "alike " + delay(b, 1).equals(delay(b, 2)),
            "MAXIMUM_ZERO_CRASHES", DelayObservations::startWithMaximumZero,
            "STARTS_BEFORE_THE_WINDOW", b -> "offers " + justBefore22(b, "2026-01-12T21:59:59Z") + " at 21:59:59",
            "DELAY_ABOVE_MAXIMUM", b -> "above " + (drawn(b).last() > 600),
            "DELAY_CONSTANT", b -> "constant " + (drawn(b).size() == 1),
            "DELAY_IN_TENS_OF_SECONDS", b -> "tens " + drawn(b).stream().allMatch(d -> d % 10 == 0),
            "OVERRIDE_IGNORED_DURING_DELAY", DelayObservations::afterOverride,
            "CHARGES_AT_ONCE_AFTER_POWER_CUT", DelayObservations::afterPowerCut);

    private DelayObservations() {}

    private static String delay(Behaviour behaviour, long seed) {
        Bay bay = new Bay(behaviour);
        bay.entropy(new SplittableRandom(seed)::nextLong);
        bay.plugIn();
        bay.pass(1);
        return bay.word("delay", "last");
    }

    private static SortedSet<Integer> drawn(Behaviour behaviour) {
        SortedSet<Integer> drawn = new TreeSet<>();
        Bay bay = new Bay(behaviour);
        for (int time = 0; time < 30; time++) {
            bay.plugIn();
            bay.pass(1);
            drawn.add(Integer.parseInt(bay.word("delay", "last")));
            bay.unplug();
            bay.pass(5);
        }
        return drawn;
    }

    private static String startWithMaximumZero(Behaviour behaviour) {
        try {
            return "flows " + Observations.charging(behaviour).flows();
        } catch (ArithmeticException crash) {
            return "crashes";
        }
    }

    private static double justBefore22(Behaviour behaviour, String utc) {
        Bay bay = new Bay(behaviour);
        bay.passUntil("2026-01-12T17:00:00Z");
        bay.plugIn();
        bay.passUntil(utc);
        return bay.offered();
    }

    private static String afterOverride(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        bay.entropy(() -> 599L << 1);
        bay.plugIn();
        bay.pass(10);
        bay.chargepoint.button();
        bay.pass(5);
        return "flows " + bay.flows();
    }

    private static String afterPowerCut(Behaviour behaviour) {
        Bay bay = Observations.waiting(behaviour);
        bay.entropy(() -> 599L << 1);
        bay.powerCut(60);
        bay.pass(5);
        return "flows " + bay.flows();
    }
}
