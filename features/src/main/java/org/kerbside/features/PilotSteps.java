package org.kerbside.features;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

/** What the control pilot says to the car. */
public final class PilotSteps {

    private static final double STEADY_NEGATIVE = 0.05;

    private final Session session;
    private final Judge judge;
    private final Watch watch;

    public PilotSteps(Session session, Judge judge, Watch watch) {
        this.session = session;
        this.judge = judge;
        this.watch = watch;
    }

    @Then("the pilot offers {double} A within {duration}")
    public void offersWithin(double amps, Duration max) {
        var timeline = session.bench().timeline();
        timeline.passUntil(
                () -> near(duty(), amps), session.until(session.since().plus(max)));
        judge.duty("The pilot offers %s A".formatted(amps), duty(), amps, timeline.now());
        session.since(timeline.now());
    }

    @Then("the pilot offers {double} A no sooner than {duration} and within {duration}")
    public void offersBetween(double amps, Duration min, Duration max) {
        watch.between(
                "The pilot offers %s A in its time".formatted(amps),
                Signal.PILOT_DUTY,
                change -> near(change.value(), amps),
                min,
                max);
    }

    @Then("the pilot offers {double} A for {duration}")
    public void offersFor(double amps, Duration time) {
        watch.throughout(
                "The pilot keeps offering %s A".formatted(amps), Signal.PILOT_DUTY, value -> near(value, amps), time);
    }

    @Then("the pilot offers current within {duration}")
    public void offersCurrentWithin(Duration max) {
        watch.within("The pilot offers current", Signal.PILOT_DUTY, change -> PilotTable.amps(change.value()) > 0, max);
    }

    @Then("the pilot offers nothing within {duration}")
    public void offersNothingWithin(Duration max) {
        watch.within("The pilot's offer ends", Signal.PILOT_DUTY, PilotSteps::offersNothing, max);
    }

    @Then("the pilot offers nothing for {duration}")
    public void offersNothingFor(Duration time) {
        watch.throughout("The pilot offers nothing", Signal.PILOT_DUTY, value -> PilotTable.amps(value) == 0, time);
    }

    @Then("the pilot offers at most {double} A for {duration}")
    public void offersAtMost(double amps, Duration time) {
        watch.throughout(
                "The pilot offers at most %s A".formatted(amps),
                Signal.PILOT_DUTY,
                value -> PilotTable.amps(value) <= amps + PilotTable.TOLERANCE * 0.6,
                time);
    }

    @Then("the pilot is at −12 V for at least {duration}")
    public void isInStateF(Duration min) {
        watch.within(
                "The pilot goes to state F",
                Signal.PILOT_DUTY,
                change -> change.value() <= STEADY_NEGATIVE,
                Duration.ofSeconds(3));
        watch.throughout("The pilot stays in state F", Signal.PILOT_DUTY, value -> value <= STEADY_NEGATIVE, min);
    }

    private static boolean offersNothing(Change change) {
        return PilotTable.amps(change.value()) == 0;
    }

    private static boolean near(double duty, double amps) {
        return Math.abs(duty - PilotTable.duty(amps)) <= PilotTable.TOLERANCE;
    }

    private double duty() {
        return session.bench().trace().latest(Signal.PILOT_DUTY).orElse(Double.NaN);
    }
}
