package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
import org.kerbside.rig.bench.Vehicle;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** Cars that wait for a random delay to end. */
public final class WaitingSteps {

    private static final String PLUG_IN = "plug in and ask for energy";
    private static final Duration LONGEST = Duration.ofSeconds(1800 + 30);
    private static final Duration NOTICEABLE = Duration.ofSeconds(30);
    private static final int TRIES = 10;

    private final Session session;
    private final Owner owner;
    private final Judge judge;

    public WaitingSteps(Session session, Owner owner, Judge judge) {
        this.session = session;
        this.owner = owner;
        this.judge = judge;
    }

    @Given("a car is charging after its random delay")
    public void isChargingAfterItsDelay() {
        plugIn();
        var trace = session.bench().trace();
        var flows = session.bench()
                .timeline()
                .passUntil(() -> trace.latest(Signal.CURRENT).orElse(0) > 0.5, LONGEST);
        session.require(flows, "No current flowed within %d s of plugging in".formatted(LONGEST.toSeconds()));
    }

    /** A delay may be short by chance: plugs in anew until one lasts long enough to act in it. */
    @Given("a car waits for its random delay")
    public void waitsForItsDelay() {
        for (int i = 0; i < TRIES; i++) {
            plugIn();
            session.bench().timeline().pass(NOTICEABLE);
            if (Delays.offer(session.bench(), session.since()).isEmpty()) {
                return;
            }
            session.bench().vehicle().unplug();
            session.bench().timeline().pass(NOTICEABLE);
        }
        session.require(
                false,
                "%d times the car was offered current within %d s: no delay to act in"
                        .formatted(TRIES, NOTICEABLE.toSeconds()));
    }

    @Then("charging starts when the drawn delay ends")
    public void startsWhenTheDelayEnds() {
        var drawn = owner.seconds("delay", "last");
        var trace = session.bench().trace();
        var plugged = trace.between(Signal.ACT, Duration.ZERO, session.since()).stream()
                .filter(c -> c.text().equals(PLUG_IN))
                .map(Change::at)
                .reduce((_, later) -> later)
                .orElseThrow();
        session.bench()
                .timeline()
                .passUntil(() -> Delays.offer(session.bench(), plugged).isPresent(), LONGEST);
        var started = Delays.offer(session.bench(), plugged)
                .orElse(session.bench().timeline().now());
        judge.seconds(
                "The offer comes at the end of the delay that was drawn",
                "start after the end of the delay",
                started.minus(plugged).minus(drawn).toNanos() / 1e9,
                Limit.between(-1, 2, "s"),
                plugged,
                started,
                "drawn: %d s".formatted(drawn.toSeconds()));
    }

    private void plugIn() {
        Vehicle vehicle = session.bench().vehicle();
        session.act(PLUG_IN, () -> {
            vehicle.plugIn();
            vehicle.requestEnergy();
        });
    }
}
