package org.kerbside.features;

import io.cucumber.java.en.Then;

/** Which firmware runs. */
public final class FirmwareSteps {

    private final Session session;
    private final Owner owner;
    private final Judge judge;

    public FirmwareSteps(Session session, Owner owner, Judge judge) {
        this.session = session;
        this.owner = owner;
        this.judge = judge;
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
}
