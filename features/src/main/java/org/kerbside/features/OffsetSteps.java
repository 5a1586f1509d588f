package org.kerbside.features;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** The randomised offset, as measured: from a calendar's switch time to the moment at which the pilot follows it. */
public final class OffsetSteps {

    /** Longest offset of any limit, 1799 s, and the longest random delay that may follow. */
    private static final Duration PATIENCE = Duration.ofSeconds(1799 + 1800);

    private final Session session;
    private final Judge judge;
    private final Sample offsets = new Sample();

    public OffsetSteps(Session session, Judge judge) {
        this.session = session;
        this.judge = judge;
    }

    @When("the calendar's switch at {moment} is measured")
    public void measures(Instant moment) {
        var timeline = session.bench().timeline();
        var left = Duration.between(session.bench().smartMeter().utc(), moment);
        session.require(!left.isNegative(), "It is past %s already".formatted(moment));
        timeline.pass(left);
        session.act("switch time " + moment, () -> {});
        measure();
    }

    @When("the daily switches of {int} days are measured, the first at {moment}")
    public void measuresDays(int days, Instant first) {
        for (int i = 0; i < days; i++) {
            measures(first.plus(Duration.ofDays(i)));
        }
    }

    @Then("the offset is at least {double} s and at most {double} s")
    public void isBetween(double least, double most) {
        judge("Every offset lies in its range", "longest offset", offsets.longest(), Limit.between(least, most, "s"));
        judge("Every offset lies in its range", "shortest offset", offsets.shortest(), Limit.between(least, most, "s"));
    }

    @Then("all offsets are alike within {double} s")
    public void areAlike(double seconds) {
        judge(
                "The offset is constant",
                "spread of the offsets",
                offsets.longest() - offsets.shortest(),
                Limit.atMost(seconds, "s"));
    }

    @Then("the first offset is {double} times the second, within {double} s")
    public void isTimesTheSecond(double times, double tolerance) {
        var measured = offsets.seconds();
        judge(
                "The offset is in proportion to its limit",
                "difference from the proportion",
                Math.abs(measured.getFirst() - times * measured.getLast()),
                Limit.atMost(tolerance, "s"));
    }

    private void measure() {
        var since = session.acted();
        var trace = session.bench().trace();
        session.bench()
                .timeline()
                .passUntil(
                        () -> trace.first(Signal.PILOT_DUTY, since, _ -> true).isPresent(), PATIENCE);
        offsets.add(since, trace.first(Signal.PILOT_DUTY, since, _ -> true).map(Change::at));
        session.since(session.bench().timeline().now());
    }

    private void judge(String wanted, String what, double value, Limit limit) {
        var now = session.bench().timeline().now();
        judge.seconds(wanted, what, value, limit, offsets.from(), now, "measured: " + offsets.seconds());
    }
}
