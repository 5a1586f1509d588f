package org.kerbside.features;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.rig.bench.LoadControl;
import org.kerbside.rig.bench.LoadEvent;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.signal.Signal;

/** Load control events of the meter to an HCALCS: duty cycle 0 opens, 100 closes. */
public final class LoadControlSteps {

    /** Zigbee Smart Energy, Report Event Status: by number, or in words. */
    private static final Map<String, List<String>> STATUSES = Map.of(
            "received", List.of("1", "received"),
            "started", List.of("2", "started"),
            "completed", List.of("3", "completed"),
            "cancelled", List.of("6", "cancelled"),
            "superseded", List.of("7", "superseded"),
            "rejected", List.of("254", "FE", "0xFE", "rejected"));

    private final Session session;
    private final Delays delays;
    private final Watch watch;

    public LoadControlSteps(Session session, Delays delays, Watch watch) {
        this.session = session;
        this.delays = delays;
        this.watch = watch;
    }

    @When("the meter sends event {int}: duty cycle {int} % for {int} min, now")
    public void sendsNow(int id, int dutyCycle, int minutes) {
        issue(LoadEvent.now(id, minutes, dutyCycle));
    }

    @When("the meter sends event {int}: duty cycle {int} % for {int} min, in {duration}")
    public void sendsAhead(int id, int dutyCycle, int minutes, Duration ahead) {
        issue(new LoadEvent(id, Optional.of(start(ahead)), minutes, dutyCycle, false, false));
    }

    @When("the meter sends event {int}: duty cycle {int} % for {int} min, now, with a randomised end")
    public void sendsWithRandomisedEnd(int id, int dutyCycle, int minutes) {
        issue(new LoadEvent(id, Optional.empty(), minutes, dutyCycle, false, true));
    }

    @When("the meter sends {int} events between {int} % and {int} %")
    public void sendsMany(int times, int one, int other) {
        sendMany(times, one, other, false);
    }

    @When("the meter sends {int} events between {int} % and {int} %, with a randomised start")
    public void sendsManyRandomised(int times, int one, int other) {
        sendMany(times, one, other, true);
    }

    @When("the meter cancels event {int}")
    public void cancels(int id) {
        session.act("cancel event " + id, () -> control().cancel(id));
    }

    @When("the meter cancels all events")
    public void cancelsAll() {
        session.act("cancel all events", () -> control().cancelAll());
    }

    @Then("the chargepoint reports event {int} {word} within {duration}")
    public void reports(int id, String status, Duration max) {
        var words = Optional.ofNullable(STATUSES.get(status))
                .orElseThrow(() -> new RigFault(
                        "Status '%s' of an event is unknown; possible: %s".formatted(status, STATUSES.keySet())));
        watch.told(
                "Event %d is reported as %s".formatted(id, status),
                Signal.EVENT_STATUS,
                change -> words.stream().anyMatch(word -> change.text().equals(id + " " + word)),
                Duration.ZERO,
                max);
    }

    private void sendMany(int times, int one, int other, boolean randomised) {
        for (int i = 0; i < times; i++) {
            var event = new LoadEvent(100 + i, Optional.empty(), 1440, i % 2 == 0 ? one : other, randomised, false);
            delays.drawByMessage(() -> issue(event));
            session.bench().timeline().pass(Duration.ofSeconds(30));
        }
    }

    private void issue(LoadEvent event) {
        session.act("meter sends " + event, () -> control().issue(event));
    }

    private Instant start(Duration ahead) {
        return session.bench()
                .smartMeter()
                .utc()
                .plus(ahead)
                .plusNanos(999_999_999)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private LoadControl control() {
        return session.bench().smartMeter().loadControl();
    }
}
