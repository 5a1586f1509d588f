package org.kerbside.features;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;

/** Random delay, judged over a planned number of draws; the shape of their distribution is only observed. */
public final class DelaySteps {

    /** A chargepoint that is wrong in this share of its draws is the one the sample size is planned for. */
    private static final double WRONG_SHARE = 0.1;

    private final Session session;
    private final Sample delays;
    private final Judge judge;

    public DelaySteps(Session session, Delays delays, Judge judge) {
        this.session = session;
        this.delays = delays.sample();
        this.judge = judge;
    }

    @Then("no delay is longer than {int} s")
    public void noneLongerThan(int max) {
        each("No delay is longer than the maximum", "longest delay", delays.longest(), Limit.atMost(max, "s"));
    }

    @Then("no delay is shorter than {int} s")
    public void noneShorterThan(int min) {
        each(
                "No delay is negative: nothing starts early",
                "shortest delay",
                delays.shortest(),
                Limit.atLeast(min, "s"));
    }

    @Then("at least one delay is longer than {int} s")
    public void oneLongerThan(int seconds) {
        var longer = delays.seconds().stream().filter(d -> d > seconds).count();
        count("A delay above %d s is drawn".formatted(seconds), "delays above", longer, Limit.atLeast(1, ""));
    }

    @Then("at least {int} delays differ")
    public void differ(int distinct) {
        var found = delays.seconds().stream().map(Math::round).distinct().count();
        count("Delays differ from each other", "different delays", found, Limit.atLeast(distinct, ""));
    }

    @Then("all delays are whole seconds")
    public void areWholeSeconds() {
        var worst = delays.seconds().stream()
                .mapToDouble(d -> Double.isInfinite(d) ? d : Math.abs(d - Math.rint(d)))
                .max()
                .orElse(Double.NaN);
        each(
                "Delays are determined to the nearest second",
                "worst distance from a whole second",
                worst,
                Limit.atMost(0.1, "s"));
    }

    @Then("the delays have no coarser step than {int} s")
    public void haveNoCoarserStep(int seconds) {
        var step = delays.seconds().stream().mapToLong(Math::round).reduce(0, DelaySteps::greatestCommonDivisor);
        count("Delays are not multiples of a coarser step", "common step in s", step, Limit.atMost(seconds, ""));
    }

    private void each(String wanted, String what, double value, Limit limit) {
        judge.seconds(wanted, what, value, limit, delays.from(), now(), plan());
    }

    private void count(String wanted, String what, long value, Limit limit) {
        judge.value(
                wanted,
                Measurement.count(what, value, session.bench().accuracy().source()),
                limit,
                delays.from(),
                now(),
                plan());
    }

    /** Sample size and what it can miss, beside every verdict. */
    private String plan() {
        var n = delays.seconds().size();
        var missed = 100 * Math.pow(1 - WRONG_SHARE, n);
        return "n = %d planned draws; a chargepoint wrong in %.0f %% of its draws is missed with probability %.2g %%; mean %.0f s (observation only)"
                .formatted(n, 100 * WRONG_SHARE, missed, delays.mean());
    }

    private Duration now() {
        return session.bench().timeline().now();
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
