package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.kerbside.rig.bench.Hub;
import org.kerbside.rig.bench.RadioQuality;

/** The communications hub: whom it lets in, what it remembers, and what happens to it. */
public final class HubSteps {

    private final Session session;

    public HubSteps(Session session) {
        this.session = session;
    }

    @Given("the chargepoint is as delivered")
    public void isAsDelivered() {
        session.act("as delivered", () -> hub().asDelivered());
    }

    @When("the hub admits it for {duration}")
    public void admits(Duration window) {
        session.act("admitted", () -> hub().admit(window));
    }

    @When("the hub admits it for {duration} with a wrong install code")
    public void admitsWrongly(Duration window) {
        session.act("admitted with a wrong install code", () -> hub().admitWithWrongInstallCode(window));
    }

    @When("the hub removes it from the device log")
    public void removes() {
        session.act("removed from the device log", () -> hub().remove());
    }

    @When("the hub restores it for {duration}")
    public void restores(Duration window) {
        session.act("restored from the historic log", () -> hub().restore(window));
    }

    @When("{int} other devices come and go")
    public void othersComeAndGo(int devices) {
        session.act(devices + " other devices", () -> hub().removeOthers(devices));
    }

    @When("the hub is away for {duration} and starts anew")
    public void restarts(Duration outage) {
        session.act("hub restarts", () -> hub().restart(outage));
        session.bench().timeline().pass(outage);
    }

    @When("the hub is exchanged for another one")
    public void isExchanged() {
        session.act("hub exchanged", () -> hub().exchange());
    }

    @Given("the hub's clock is {duration} fast")
    public void isFast(Duration error) {
        session.act("hub's clock off by " + error, () -> hub().clockOff(error));
    }

    @Given("the hub's clock is {duration} slow")
    public void isSlow(Duration error) {
        isFast(error.negated());
    }

    @When("the air loses {int} % of all frames")
    public void loses(int percent) {
        radio("loses", new RadioQuality(percent / 100.0, 0, 0, Duration.ZERO));
    }

    @When("the air repeats {int} % of all frames")
    public void repeats(int percent) {
        radio("repeats", new RadioQuality(0, percent / 100.0, 0, Duration.ZERO));
    }

    @When("the air spoils {int} % of all frames")
    public void spoils(int percent) {
        radio("spoils", new RadioQuality(0, 0, percent / 100.0, Duration.ZERO));
    }

    @When("the air is clear again")
    public void isClear() {
        radio("clear", RadioQuality.PERFECT);
    }

    private void radio(String what, RadioQuality quality) {
        session.act("radio " + what, () -> hub().radio(quality));
    }

    private Hub hub() {
        return session.bench().smartMeter().hub();
    }
}
