package org.kerbside.features;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.time.Instant;
import org.kerbside.rig.verdict.Limit;

/** The chargepoint's own clock, against the meter's UTC. */
public final class DeviceClockSteps {

    private final Session session;
    private final Owner owner;
    private final Judge judge;

    public DeviceClockSteps(Session session, Owner owner, Judge judge) {
        this.session = session;
        this.owner = owner;
        this.judge = judge;
    }

    @Then("the chargepoint's clock is right within {duration}")
    public void isRight(Duration tolerance) {
        isAhead(Duration.ZERO, tolerance);
    }

    @Then("the chargepoint's clock is {duration} ahead, within {duration}")
    public void isAhead(Duration by, Duration tolerance) {
        var told = Instant.parse(owner.value("status", "time"));
        var error = Duration.between(session.bench().smartMeter().utc(), told).minus(by);
        var now = session.bench().timeline().now();
        judge.seconds(
                "The chargepoint's clock is where it is to be",
                "difference",
                error.toNanos() / 1e9,
                Limit.between(-tolerance.toNanos() / 1e9, tolerance.toNanos() / 1e9, "s"),
                now,
                now,
                "");
    }

    @Then("the chargepoint's clock is {duration} behind, within {duration}")
    public void isBehind(Duration by, Duration tolerance) {
        isAhead(by.negated(), tolerance);
    }

    @Then("the chargepoint's clock is right within {duration} at each of {int} hours")
    public void isRightEveryHour(Duration tolerance, int hours) {
        for (int i = 0; i < hours; i++) {
            session.bench().timeline().pass(Duration.ofHours(1));
            isRight(tolerance);
        }
    }
}
