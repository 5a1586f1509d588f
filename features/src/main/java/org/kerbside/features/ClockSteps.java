package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import org.kerbside.rig.signal.Signal;

/** The time of day, and time passing. */
public final class ClockSteps {

    private final Session session;
    private final Watch watch;

    public ClockSteps(Session session, Watch watch) {
        this.session = session;
        this.watch = watch;
    }

    @Given("it is {moment}")
    public void itIs(Instant moment) {
        session.act("it is " + moment, () -> session.bench().smartMeter().utc(moment));
        session.bench().timeline().pass(Duration.ofSeconds(1));
    }

    @When("it becomes {moment}")
    public void itBecomes(Instant moment) {
        var left = fromNow(moment);
        session.require(!left.isNegative(), "It is past %s already".formatted(moment));
        session.bench().timeline().pass(left);
        session.act("it is " + moment, () -> {});
    }

    @When("{duration} pass(es)")
    public void passes(Duration time) {
        session.bench().timeline().pass(time);
        session.act("%s s passed".formatted(time.toMillis() / 1e3), () -> {});
    }

    @Then("no current flows until {moment}")
    public void noneFlowsUntil(Instant moment) {
        watch.throughout(
                "No current flows until " + moment, Signal.CURRENT, value -> value < 0.5, untilFromSince(moment));
    }

    @Then("the pilot offers nothing until {moment}")
    public void offersNothingUntil(Instant moment) {
        watch.throughout(
                "The pilot offers nothing until " + moment,
                Signal.PILOT_DUTY,
                value -> PilotTable.amps(value) == 0,
                untilFromSince(moment));
    }

    private Duration untilFromSince(Instant moment) {
        return session.bench().timeline().now().plus(fromNow(moment)).minus(session.since());
    }

    private Duration fromNow(Instant moment) {
        return Duration.between(session.bench().smartMeter().utc(), moment);
    }
}
