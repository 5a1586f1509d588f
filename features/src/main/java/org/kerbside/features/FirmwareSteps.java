package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.kerbside.rig.bench.Order;
import org.kerbside.rig.bench.Party;

/** Which firmware runs, and which other one waits for its activation. */
public final class FirmwareSteps {

    /** SHA-256 of no image at all. */
    private static final String OTHER_HASH = "00".repeat(32);

    private final Session session;
    private final Owner owner;
    private final Judge judge;
    private String hash = OTHER_HASH;

    public FirmwareSteps(Session session, Owner owner, Judge judge) {
        this.session = session;
        this.owner = owner;
        this.judge = judge;
    }

    @Given("an image of firmware {string} is in the chargepoint")
    public void isStaged(String version) {
        stage("stage " + version);
    }

    @Given("an image of firmware {string} that does not start is in the chargepoint")
    public void isStagedBroken(String version) {
        stage("stage %s broken".formatted(version));
    }

    @When("the supplier activates the image")
    public void activates() {
        activate(hash);
    }

    @When("the supplier activates an image of another hash")
    public void activatesAnother() {
        activate(OTHER_HASH);
    }

    @Then("the firmware of the label runs")
    public void labelsFirmwareRuns() {
        runs(session.bench().device().firmware());
    }

    @Then("firmware {string} runs")
    public void runs(String version) {
        var answer = String.join(" ", owner.must("version").lines());
        judge.holds(
                "Firmware %s runs".formatted(version),
                version,
                answer.contains(version),
                session.acted(),
                session.bench().timeline().now(),
                answer);
    }

    private void stage(String line) {
        session.act("owner: " + line, () -> hash = owner.value(line, "hash"));
    }

    private void activate(String which) {
        var order = Order.of("CS06", Party.SUPPLIER).with("hash", which);
        session.act(
                "the supplier activates " + which,
                () -> session.bench().smartMeter().headEnd().send(order));
    }
}
