package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;

/** Cable, supply and enclosure: what surrounds the chargepoint. */
public final class SiteSteps {

    /** A tamper switch is debounced, so that it does not tell of a knock. */
    private static final Duration TO_NOTICE = Duration.ofSeconds(1);

    private final Session session;

    public SiteSteps(Session session) {
        this.session = session;
    }

    @Given("the cable's proximity resistance is {double} Ω")
    public void proximity(double ohms) {
        session.act(
                "proximity %s Ω".formatted(ohms), () -> session.bench().cable().proximity(ohms));
    }

    @Given("the cable's proximity contact is open")
    public void proximityOpen() {
        proximity(Double.POSITIVE_INFINITY);
    }

    @When("the supply is cut")
    public void isCut() {
        session.act("supply cut", () -> session.bench().supply().cut());
    }

    @When("the supply returns")
    public void returns() {
        session.act("supply back", () -> session.bench().supply().restore());
    }

    @When("the supply is cut for {duration}")
    public void isCutFor(Duration time) {
        isCut();
        session.bench().timeline().pass(time);
        returns();
    }

    @When("a driver presses the button")
    public void pressesTheButton() {
        session.act("button", () -> session.bench().enclosure().pressButton());
    }

    @When("the lid is opened")
    public void lidOpened() {
        session.act("lid opened", () -> session.bench().enclosure().openLid());
        session.bench().timeline().pass(TO_NOTICE);
    }

    @When("the lid is closed")
    public void lidClosed() {
        session.act("lid closed", () -> session.bench().enclosure().closeLid());
    }
}
