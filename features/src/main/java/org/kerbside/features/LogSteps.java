package org.kerbside.features;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kerbside.rig.verdict.Limit;

/** The chargepoint's security log, as its owner reads it. */
public final class LogSteps {

    private final Session session;
    private final Owner owner;
    private final Judge judge;

    public LogSteps(Session session, Owner owner, Judge judge) {
        this.session = session;
        this.owner = owner;
        this.judge = judge;
    }

    @Then("the security log has the event {word}")
    public void has(String event) {
        var found = entry(event).isPresent();
        judge.holds("The security log has " + event, event, found, session.since(), now(), "");
    }

    @Then("the security log has {int} event(s) {word}")
    public void has(int times, String event) {
        var found = entries().stream()
                .filter(line -> line.contains("event=" + event))
                .count();
        judge.count(
                "The security log has %d × %s".formatted(times, event),
                event,
                found,
                Limit.exactly(times, ""),
                session.since(),
                now());
    }

    @Then("the security log has the event {word} at the time of the act, in UTC, within {duration}")
    public void hasAtTheTime(String event, Duration tolerance) {
        var happened = session.bench().smartMeter().utc().minus(now().minus(session.since()));
        var logged = entry(event).map(LogSteps::at);
        var error = logged.map(at -> Math.abs(Duration.between(happened, at).toMillis() / 1e3))
                .orElse(Double.NaN);
        session.require(logged.isPresent(), "The security log has no " + event);
        judge.seconds(
                "%s is logged with its time in UTC".formatted(event),
                "error of the logged time",
                error,
                Limit.atMost(tolerance.toNanos() / 1e9, "s"),
                session.since(),
                now(),
                "");
    }

    @Then("the security log flags the event {word} as one of an unset clock")
    public void hasFlagged(String event) {
        var flagged = entry(event).filter(line -> line.contains(" time=unset")).isPresent();
        judge.holds(
                event + " is flagged: the time is not known",
                entry(event).orElse("no entry"),
                flagged,
                session.since(),
                now(),
                "");
    }

    @Then("the chargepoint has not rebooted")
    public void hasNotRebooted() {
        has(1, "BOOT");
    }

    @Then("the owner is told of {word}")
    public void isToldOf(String event) {
        var told = owner.must("notices").lines().stream().anyMatch(line -> line.contains("notice=" + event));
        judge.holds("The owner is told of " + event, event, told, session.since(), now(), "");
    }

    /** Newest first. */
    private List<String> entries() {
        return owner.must("log 500").lines();
    }

    private Optional<String> entry(String event) {
        return entries().stream()
                .filter(line -> line.contains("event=" + event))
                .findFirst();
    }

    private static Instant at(String line) {
        var start = line.indexOf("at=") + 3;
        return Instant.parse(line.substring(start, line.indexOf(' ', start)));
    }

    private Duration now() {
        return session.bench().timeline().now();
    }
}
