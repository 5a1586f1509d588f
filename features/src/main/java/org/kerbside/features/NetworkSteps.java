package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.function.Predicate;
import org.kerbside.rig.bench.Order;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** Membership of the smart meter network, as the hub sees it. */
public final class NetworkSteps {

    private static final String EXPECTED = "expected with its ";

    private final Session session;
    private final Judge judge;
    private final Watch watch;

    public NetworkSteps(Session session, Judge judge, Watch watch) {
        this.session = session;
        this.judge = judge;
        this.watch = watch;
    }

    @Then("the chargepoint joins the network within {duration}")
    public void joins(Duration max) {
        watch.told("The chargepoint joins", Signal.NETWORK, NetworkSteps::joined, Duration.ZERO, max);
    }

    @Then("the chargepoint does not join the network for {duration}")
    public void doesNotJoin(Duration time) {
        watch.never("The chargepoint does not join", Signal.NETWORK, NetworkSteps::joined, time);
    }

    @Then("it has joined with its old key")
    public void joinedWithOldKey() {
        joinedWith("old key");
    }

    @Then("it has joined with its install code")
    public void joinedWithInstallCode() {
        joinedWith("install code");
    }

    /** A join that the scenario needs but does not judge. */
    @Given("it has joined the network")
    public void hasJoined() {
        awaits(NetworkSteps::joined, Duration.ofMinutes(5), "The chargepoint did not join within 5 min");
    }

    @Then("a link key with {target} is made within {duration}")
    public void makesLinkKey(Order.Target target, Duration max) {
        watch.told(
                "A link key is made with the " + words(target),
                Signal.NETWORK,
                change -> change.text().equals("link key with " + words(target)),
                Duration.ZERO,
                max);
    }

    @Then("it tries to join at least {int} and at most {int} times in {duration}")
    public void triesTimes(int least, int most, Duration time) {
        var from = session.acted();
        session.bench().timeline().pass(from.plus(time).minus(now()));
        var tries = session.bench().trace().between(Signal.NETWORK, from, now()).stream()
                .filter(NetworkSteps::refused)
                .count();
        judge.count("Tries to join are bounded", "tries", tries, Limit.between(least, most, ""), from, now());
    }

    /** As the hub expected it when it handed out the network key, which nobody without that key can read. */
    private void joinedWith(String key) {
        var expected = session.bench().trace().between(Signal.NETWORK, session.acted(), now()).stream()
                .map(Change::text)
                .filter(text -> text.startsWith(EXPECTED))
                .reduce((_, later) -> later)
                .orElse("nothing");
        judge.holds(
                "The chargepoint has joined with its " + key,
                expected,
                expected.equals(EXPECTED + key),
                session.acted(),
                now(),
                expected);
    }

    private static boolean joined(Change change) {
        return change.text().equals("joined");
    }

    private static boolean refused(Change change) {
        return change.text().startsWith("join refused");
    }

    void awaits(Predicate<Change> change, Duration max, String otherwise) {
        var from = session.acted();
        var trace = session.bench().trace();
        var seen = session.bench()
                .timeline()
                .passUntil(() -> trace.first(Signal.NETWORK, from, change).isPresent(), max);
        session.require(seen, otherwise);
    }

    private static String words(Order.Target target) {
        return switch (target) {
            case METER -> "meter";
            case HUB -> "hub";
            case CHARGEPOINT -> "chargepoint";
        };
    }

    private Duration now() {
        return session.bench().timeline().now();
    }
}
