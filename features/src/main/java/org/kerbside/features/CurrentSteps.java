package org.kerbside.features;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.kerbside.rig.signal.Signal;

/** What flows: a start is more than 0.5 A, a stop is less. */
public final class CurrentSteps {

    private static final double FLOWS = 0.5;

    private final Session session;
    private final Judge judge;
    private final Watch watch;

    public CurrentSteps(Session session, Judge judge, Watch watch) {
        this.session = session;
        this.judge = judge;
        this.watch = watch;
    }

    @Then("current flows within {duration}")
    public void flowsWithin(Duration max) {
        watch.within("Current flows", Signal.CURRENT, change -> change.value() > FLOWS, max);
    }

    @Then("current stops within {duration}")
    public void stopsWithin(Duration max) {
        watch.within("Current stops", Signal.CURRENT, change -> change.value() < FLOWS, max);
    }

    @Then("no current flows for {duration}")
    public void noneFlows(Duration time) {
        watch.throughout("No current flows", Signal.CURRENT, value -> value < FLOWS, time);
    }

    @Then("the current stays at most {double} A for {duration}")
    public void staysAtMost(double amps, Duration time) {
        watch.throughout(
                "The current stays at most %s A".formatted(amps),
                Signal.CURRENT,
                value -> value <= amps + Judge.currentTolerance(amps),
                time);
    }

    @Then("the current stays above {double} A for {duration}")
    public void staysAbove(double amps, Duration time) {
        watch.throughout("The current stays above %s A".formatted(amps), Signal.CURRENT, value -> value > amps, time);
    }

    @Then("the car draws {double} A within {duration}")
    public void drawsWithin(double amps, Duration max) {
        var timeline = session.bench().timeline();
        timeline.passUntil(
                () -> Math.abs(amps() - amps) <= Judge.currentTolerance(amps),
                session.until(session.since().plus(max)));
        judge.amps("The car draws %s A".formatted(amps), amps(), amps, timeline.now());
        session.since(timeline.now());
    }

    private double amps() {
        return session.bench().trace().latest(Signal.CURRENT).orElse(0);
    }
}
