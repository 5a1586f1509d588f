package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

/** The house around the chargepoint: what else it draws, the meter's boost button, and the meter's load switch. */
public final class HouseSteps {

    /** Longest guard time and restoration of any scenario, 300 s and 30 s, and as long again. */
    private static final Duration PATIENCE = Duration.ofMinutes(11);

    private final Session session;
    private final Delays delays;
    private final Watch watch;

    public HouseSteps(Session session, Delays delays, Watch watch) {
        this.session = session;
        this.delays = delays;
        this.watch = watch;
    }

    @Given("the house draws {double} A")
    public void draws(double amps) {
        session.act(
                "house draws %s A".formatted(amps),
                () -> session.bench().smartMeter().houseLoad(amps));
    }

    @When("the meter's button is held for {duration}")
    public void holdsButton(Duration held) {
        session.act(
                "meter's button held for " + held,
                () -> session.bench().smartMeter().holdButton(held));
    }

    @When("the boost button is pressed for {int} min")
    public void boosts(int minutes) {
        session.act(
                "boost %d min".formatted(minutes),
                () -> session.bench().smartMeter().boost(minutes));
    }

    @When("the boost is cancelled")
    public void cancelsBoost() {
        session.act("boost cancelled", () -> session.bench().smartMeter().boost(0));
    }

    @Then("the meter cuts the supply no sooner than {duration} and within {duration}")
    public void cuts(Duration min, Duration max) {
        watch.between("The meter cuts the supply", Signal.SUPPLY, change -> !change.on(), min, max);
    }

    @Then("the meter gives the supply back within {duration}")
    public void givesBack(Duration max) {
        watch.within("The meter gives the supply back", Signal.SUPPLY, Change::on, max);
    }

    @Then("the meter does not cut the supply for {duration}")
    public void doesNotCut(Duration time) {
        watch.throughout("The supply stays", Signal.SUPPLY, value -> value == 1, time);
    }

    @Then("the meter keeps the supply off for {duration}")
    public void keepsOff(Duration time) {
        watch.throughout("The supply stays off", Signal.SUPPLY, value -> value == 0, time);
    }

    @When("the house trips the meter's load limit at {double} A and falls back to {double} A, {int} times")
    public void trips(double high, double low, int times) {
        cuts(high, low, times, () -> {});
    }

    @When(
            "the house trips the meter's load limit at {double} A and falls back to {double} A, and the meter's button is held for {duration}, {int} times")
    public void tripsAndReconnects(double high, double low, Duration held, int times) {
        cuts(high, low, times, () -> holdsButton(held));
    }

    private void cuts(double high, double low, int times, Runnable afterwards) {
        for (int i = 0; i < times; i++) {
            draws(high);
            await(false);
            draws(low);
            afterwards.run();
            await(true);
            var back = session.bench().timeline().now();
            delays.await(back, back);
        }
    }

    private void await(boolean on) {
        var trace = session.bench().trace();
        var seen = session.bench().timeline().passUntil(() -> trace.isOn(Signal.SUPPLY) == on, PATIENCE);
        session.require(seen, "The meter did not switch the supply " + (on ? "on" : "off"));
    }
}
