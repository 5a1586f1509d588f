package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.kerbside.rig.bench.Reply;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.verdict.Limit;

/** What the owner does at the user interface, and what it answers. */
public final class OwnerSteps {

    private final Session session;
    private final Owner owner;
    private final Judge judge;
    private Reply answer = new Reply(List.of(), "");

    public OwnerSteps(Session session, Owner owner, Judge judge) {
        this.session = session;
        this.owner = owner;
        this.judge = judge;
    }

    @Given("the maximum random delay is {int} s")
    public void maximumDelay(int seconds) {
        act("delay max " + seconds);
    }

    @Given("the charging hours are removed")
    @When("the owner removes the charging hours")
    public void removesHours() {
        act("hours remove");
    }

    @When("the owner accepts the charging hours")
    public void acceptsHours() {
        act("hours accept");
    }

    @When("the owner sets the charging hours to {word}")
    public void setsHours(String hours) {
        act("hours set " + hours);
    }

    @When("the owner overrides")
    public void overrides() {
        act("override");
    }

    @When("the owner ends the override")
    public void endsOverride() {
        act("override end");
    }

    @Given("the site limit is {int} A")
    public void siteLimit(int amps) {
        act("limit site " + amps);
    }

    @Given("a limit is held for {int} s without the network, then {int} A")
    public void communicationsLoss(int hold, int fallback) {
        act("comms hold %d fallback %d".formatted(hold, fallback));
    }

    @When("the owner resets to factory settings")
    public void factoryReset() {
        act("factory-reset");
    }

    /** For what may be refused: the answer is judged by the next step, not here. */
    @When("the owner asks {string}")
    public void asks(String line) {
        session.act("owner: " + line, () -> answer = owner.ask(line));
    }

    @When("somebody types {string}")
    public void somebodyTypes(String line) {
        session.act(
                "somebody: " + line, () -> answer = session.bench().console().ask(line));
    }

    @Then("the chargepoint refuses")
    public void refuses() {
        holds("The chargepoint refuses", "refused", !answer.ok());
    }

    @Then("the chargepoint accepts")
    public void accepts() {
        holds("The chargepoint accepts", "accepted", answer.ok());
    }

    @Then("the answer says {word} is {word}")
    public void answerSays(String key, String value) {
        var found = answer.value(key).orElse("nothing");
        holds("%s is %s".formatted(key, value), key + "=" + found, found.equals(value));
    }

    @Then("{string} answers that {word} is {word}")
    public void answers(String line, String key, String value) {
        asks(line);
        answerSays(key, value);
    }

    @Then("the charging hours leave out {word} to {word}")
    public void hoursLeaveOut(String from, String to) {
        var hours = owner.value("hours", "hours");
        var start = LocalTime.parse(from);
        var end = LocalTime.parse(to);
        var overlap = Stream.of(hours.split(",", -1))
                .filter(span -> overlaps(span, start, end))
                .count();
        judge.count(
                "The hours %s leave out %s to %s".formatted(hours, from, to),
                "hours inside",
                overlap,
                Limit.exactly(0, ""),
                session.since(),
                session.bench().timeline().now());
    }

    private static boolean overlaps(String span, LocalTime start, LocalTime end) {
        var opens = LocalTime.parse(span.substring(0, 5));
        var closes = LocalTime.parse(span.substring(6));
        return opens.isBefore(closes)
                ? opens.isBefore(end) && closes.isAfter(start)
                : opens.isBefore(end) || closes.isAfter(start);
    }

    private void act(String line) {
        session.act("owner: " + line, () -> {
            var reply = owner.ask(line);
            if (!reply.ok()) {
                throw new RigFault("The chargepoint refused '%s': %s".formatted(line, reply.closing()));
            }
        });
    }

    private void holds(String wanted, String what, boolean so) {
        judge.holds(
                wanted, what, so, session.since(), session.bench().timeline().now(), answer.closing());
    }
}
