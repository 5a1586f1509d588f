package org.kerbside.features;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kerbside.rig.bench.Level;
import org.kerbside.rig.bench.SwitchTime;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;

/** Random delay, judged over a planned number of draws; the shape of their distribution is only observed. */
public final class DelaySteps {

    /** A chargepoint that is wrong in this share of its draws is the one the sample size is planned for. */
    private static final double WRONG_SHARE = 0.1;

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration AHEAD = Duration.ofMinutes(15);

    private final Session session;
    private final Delays delays;
    private final Judge judge;

    public DelaySteps(Session session, Delays delays, Judge judge) {
        this.session = session;
        this.delays = delays;
        this.judge = judge;
    }

    @When("charging is stopped and started {int} times")
    public void startedTimes(int times) {
        for (int i = 0; i < times; i++) {
            stop();
            delays.drawByMessage(() -> command(level(100)));
            pause();
        }
    }

    /** Every hour is a start, known long ahead; half an hour later is a stop, which a delay of 10 min lets happen in time. */
    @When("charging is scheduled {int} times, at every full hour")
    public void scheduledTimes(int times) {
        session.act(
                "supplier's calendar: every full hour 100 %, at half past 0 %",
                () -> session.bench().smartMeter().calendar(hourly()));
        for (int i = 0; i < times; i++) {
            var utc = session.bench().smartMeter().utc();
            var start = utc.plus(AHEAD).truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
            session.bench().timeline().pass(Duration.between(utc, start.minus(AHEAD)));
            var now = session.bench().timeline().now();
            session.require(!offersCurrent(), "Current is offered still, %s before the start".formatted(AHEAD));
            delays.await(now, now.plus(AHEAD));
        }
    }

    private static List<SwitchTime> hourly() {
        return IntStream.range(0, 24)
                .boxed()
                .flatMap(hour -> Stream.of(
                        SwitchTime.daily(LocalTime.of(hour, 0), 100), SwitchTime.daily(LocalTime.of(hour, 30), 0)))
                .toList();
    }

    private boolean offersCurrent() {
        var duty = session.bench().trace().latest(Signal.PILOT_DUTY).orElse(0);
        return PilotTable.amps(duty) > 0;
    }

    @When("the rate is changed {int} times between {int} % and {int} %")
    public void changedTimes(int times, int one, int other) {
        for (int i = 0; i < times; i++) {
            var percent = i % 2 == 0 ? other : one;
            delays.drawByMessage(() -> command(level(percent)));
            pause();
        }
    }

    @When("the rate is changed {int} times between {int} % and {int} %, randomised already")
    public void changedRandomised(int times, int one, int other) {
        for (int i = 0; i < times; i++) {
            var percent = i % 2 == 0 ? other : one;
            delays.drawByMessage(() -> command(level(percent).alreadyRandomised()));
            pause();
        }
    }

    @When("the supply is cut for {duration} and returns, {int} times")
    public void cutTimes(Duration time, int times) {
        var supply = session.bench().supply();
        for (int i = 0; i < times; i++) {
            session.act("supply cut", supply::cut);
            session.bench().timeline().pass(time);
            delays.draw(() -> session.act("supply back", supply::restore));
            pause();
        }
    }

    @Then("no delay is longer than {int} s")
    public void noneLongerThan(int max) {
        each("No delay is longer than the maximum", "longest delay", longest(), Limit.atMost(max, "s"));
    }

    @Then("no delay is shorter than {int} s")
    public void noneShorterThan(int min) {
        each("No delay is negative: nothing starts early", "shortest delay", shortest(), Limit.atLeast(min, "s"));
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
        var uncertainty = session.bench().accuracy().time().toNanos() / 1e9;
        var worst = delays.seconds().stream()
                .mapToDouble(d -> Double.isInfinite(d) ? d : Math.abs(d - Math.rint(d)))
                .max()
                .orElse(Double.NaN);
        judge.value(
                "Delays are determined to the nearest second",
                new Measurement(
                        "worst distance from a whole second",
                        worst,
                        uncertainty,
                        "s",
                        session.bench().accuracy().source()),
                Limit.atMost(0.1, "s"),
                delays.from(),
                now(),
                plan());
    }

    @Then("the delays have no coarser step than {int} s")
    public void haveNoCoarserStep(int seconds) {
        var step = delays.seconds().stream().mapToLong(Math::round).reduce(0, DelaySteps::greatestCommonDivisor);
        count("Delays are not multiples of a coarser step", "common step in s", step, Limit.atMost(seconds, ""));
    }

    private void stop() {
        command(level(0).asResponse());
        pause();
    }

    private void pause() {
        session.bench().timeline().pass(PAUSE);
    }

    private Level level(int percent) {
        return Level.of(percent, session.bench().smartMeter().utc(), Instant.MAX);
    }

    private void command(Level level) {
        session.act(
                "supplier commands %d %%".formatted(level.percent()),
                () -> session.bench().smartMeter().command(level));
    }

    private void each(String wanted, String what, double value, Limit limit) {
        var accuracy = session.bench().accuracy();
        judge.value(
                wanted,
                new Measurement(what, value, accuracy.time().toNanos() / 1e9, "s", accuracy.source()),
                limit,
                delays.from(),
                now(),
                plan());
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
                .formatted(
                        n,
                        100 * WRONG_SHARE,
                        missed,
                        delays.seconds().stream().mapToDouble(d -> d).average().orElse(0));
    }

    private double longest() {
        return delays.seconds().stream().mapToDouble(d -> d).max().orElse(Double.NaN);
    }

    private double shortest() {
        return delays.seconds().stream().mapToDouble(d -> d).min().orElse(Double.NaN);
    }

    private Duration now() {
        return session.bench().timeline().now();
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
