package org.kerbside.features;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** What devices tell by themselves, as the head end has checked it. */
public final class AlertSteps {

    /** What the head end says of an alert that it does not trust. */
    private static final List<String> UNSOUND = List.of("invalid signature", "repeated counter");

    private final Session session;
    private final Judge judge;
    private final Watch watch;

    public AlertSteps(Session session, Judge judge, Watch watch) {
        this.session = session;
        this.judge = judge;
        this.watch = watch;
    }

    @Then("the {device} alerts {alert} within {duration}")
    public void alerts(String device, String code, Duration max) {
        watch.told("The %s alerts %s".formatted(device, code), Signal.ALERT, of(device, code), Duration.ZERO, max);
    }

    /** What follows counts from the alert. */
    @Then("the chargepoint alerts {alert} no sooner than {duration} and within {duration}")
    public void alertsBetween(String code, Duration min, Duration max) {
        session.since(watch.told("The chargepoint alerts " + code, Signal.ALERT, of("chargepoint", code), min, max));
    }

    @Then("the chargepoint sends no alert {alert} for {duration}")
    public void doesNotAlert(String code, Duration time) {
        watch.never("The chargepoint does not alert " + code, Signal.ALERT, of("chargepoint", code), time);
    }

    @Then("the chargepoint has alerted {alert} {int} time(s)")
    public void hasAlerted(String code, int times) {
        var alerts = session.bench().trace().between(Signal.ALERT, session.acted(), now()).stream()
                .filter(of("chargepoint", code))
                .count();
        judge.count(
                "The chargepoint alerts %s %d times".formatted(code, times),
                code,
                alerts,
                Limit.exactly(times, ""),
                session.acted(),
                now());
    }

    /** {@code key=value} in the latest alert of that code. */
    @Then("the alert {alert} says {word} is {string}")
    public void says(String code, String key, String value) {
        var alert = latest(code);
        var found = alert.flatMap(text -> ResponseSteps.value(text, key)).orElse("nothing");
        judge.holds(
                "%s says that %s is %s".formatted(code, key, value),
                key + "=" + found,
                found.equals(value),
                session.acted(),
                now(),
                alert.orElse("no alert"));
    }

    private Optional<String> latest(String code) {
        return session.bench().trace().between(Signal.ALERT, Duration.ZERO, now()).stream()
                .filter(of("chargepoint", code))
                .map(Change::text)
                .reduce((_, later) -> later);
    }

    private static Predicate<Change> of(String device, String code) {
        var words = device + " " + code;
        return change -> (change.text() + " ").startsWith(words + " ")
                && UNSOUND.stream().noneMatch(change.text()::contains);
    }

    private Duration now() {
        return session.bench().timeline().now();
    }
}
