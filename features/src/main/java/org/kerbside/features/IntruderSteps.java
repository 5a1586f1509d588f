package org.kerbside.features;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import org.kerbside.rig.bench.Reply;
import org.kerbside.rig.verdict.Limit;

/** Somebody at the console who has no business there. */
public final class IntruderSteps {

    private static final List<String> WELL_KNOWN =
            List.of("admin", "password", "1234", "12345678", "kerbside", "owner", "default", "changeme");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Session session;
    private final Judge judge;
    private final OwnerSteps answers;
    private int lookedAt;
    private Duration from = Duration.ZERO;

    public IntruderSteps(Session session, Judge judge, OwnerSteps answers) {
        this.session = session;
        this.judge = judge;
        this.answers = answers;
    }

    @When("somebody logs in with the serial number")
    public void withTheSerialNumber() {
        answers.somebodyTypes("login " + session.bench().device().serialNumber());
    }

    @When("somebody logs in with the password of another unit")
    public void withAnotherUnitsPassword() {
        answers.somebodyTypes("login " + session.bench().neighbour().device().password());
    }

    @When("somebody logs in with the password on the label")
    public void withTheLabel() {
        answers.somebodyTypes("login " + session.bench().device().password());
    }

    @Then("no well known password opens the chargepoint")
    public void noWellKnownPassword() {
        from = session.bench().timeline().now();
        var opened = WELL_KNOWN.stream().filter(word -> guess(word).ok()).count();
        judge.count("No well known password works", "passwords that work", opened, Limit.exactly(0, ""), from, now());
    }

    @When("somebody guesses {int} passwords as fast as the chargepoint lets them")
    public void guesses(int times) {
        from = now();
        while (lookedAt < times && now().minus(from).compareTo(HOUR) < 0) {
            guess("guess-" + lookedAt);
            lookedAt++;
        }
    }

    @Then("at most {int} guesses were looked at in {duration}")
    public void lookedAtMost(int times, Duration time) {
        session.require(lookedAt > 0, "Nobody guessed");
        judge.count(
                "Guessing is slowed down",
                "guesses looked at",
                lookedAt,
                Limit.atMost(times, ""),
                from,
                from.plus(time));
    }

    /** Waits as long as it is told to, so that the guess is looked at. */
    private Reply guess(String word) {
        var console = session.bench().console();
        var reply = console.ask("login " + word);
        while (reply.closing().startsWith("error wait")) {
            session.bench().timeline().pass(Duration.ofSeconds(1));
            reply = console.ask("login " + word);
        }
        return reply;
    }

    private Duration now() {
        return session.bench().timeline().now();
    }
}
