package org.kerbside.features;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** What the contactor does: the first oracle of every scenario. */
public final class ContactorSteps {

    private final Session session;
    private final Judge judge;
    private final Watch watch;

    public ContactorSteps(Session session, Judge judge, Watch watch) {
        this.session = session;
        this.judge = judge;
        this.watch = watch;
    }

    @Then("the contactor opens within {duration}")
    public void opensWithin(Duration max) {
        watch.within("The contactor opens in time", Signal.CONTACTOR, change -> !change.on(), max);
    }

    @Then("the contactor opens no sooner than {duration} and within {duration}")
    public void opensBetween(Duration min, Duration max) {
        watch.between("The contactor waits, then opens", Signal.CONTACTOR, change -> !change.on(), min, max);
    }

    @Then("the contactor closes within {duration}")
    public void closesWithin(Duration max) {
        watch.within("The contactor closes in time", Signal.CONTACTOR, Change::on, max);
    }

    @Then("the contactor stays open for {duration}")
    public void staysOpen(Duration time) {
        watch.throughout("The contactor stays open", Signal.CONTACTOR, value -> value == 0, time);
    }

    @Then("the contactor stays closed for {duration}")
    public void staysClosed(Duration time) {
        watch.throughout("The contactor stays closed", Signal.CONTACTOR, value -> value == 1, time);
    }

    @Then("the contactor closes at most {int} time(s) in {duration}")
    public void closesAtMost(int times, Duration time) {
        var from = session.since();
        session.bench().timeline().pass(time);
        var now = session.bench().timeline().now();
        var closings = session.bench().trace().between(Signal.CONTACTOR, from, now).stream()
                .filter(Change::on)
                .count();
        judge.count("The contactor does not chatter", "closings", closings, Limit.atMost(times, ""), from, now);
    }
}
