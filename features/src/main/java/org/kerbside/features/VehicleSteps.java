package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.kerbside.rig.bench.Vehicle;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

/** The car: what it is, and what it does. */
public final class VehicleSteps {

    /** A car without defect draws within this time of an offer: 5 s to follow the pilot, and the contactor's 3 s. */
    private static final Duration TO_START = Duration.ofSeconds(20);

    private final Session session;

    public VehicleSteps(Session session) {
        this.session = session;
    }

    @Given("the car draws at most {double} A")
    public void draws(double amps) {
        vehicle().draws(amps);
    }

    @Given("the car reacts to the pilot after {duration}")
    public void reacts(Duration time) {
        vehicle().reactionTime(time);
    }

    @Given("the car ignores the pilot")
    public void ignoresThePilot() {
        vehicle().manners(Vehicle.Manners.IGNORES_THE_PILOT);
    }

    @Given("the car's pilot resistance is {double} Ω in state B and {double} Ω in state C")
    public void pilotResistance(double b, double c) {
        vehicle().pilotResistance(b, c);
    }

    @When("a car is plugged in")
    public void isPluggedIn() {
        session.act("plug in", vehicle()::plugIn);
    }

    @When("a car is plugged in and asks for energy")
    public void isPluggedInAndAsks() {
        session.act("plug in and ask for energy", () -> {
            vehicle().plugIn();
            vehicle().requestEnergy();
        });
    }

    @Given("a car is charging")
    public void isCharging() {
        isPluggedInAndAsks();
        var trace = session.bench().trace();
        var flows = session.bench()
                .timeline()
                .passUntil(() -> trace.latest(Signal.CURRENT).orElse(0) > 0.5, TO_START);
        session.require(flows, "No current flowed within %d s of plugging in".formatted(TO_START.toSeconds()));
    }

    @When("the car asks for energy")
    public void asksForEnergy() {
        actAtThePilot("the car asks for energy", vehicle()::requestEnergy);
    }

    @When("the car closes S2 whatever the pilot says")
    public void closesS2() {
        actAtThePilot("the car closes S2", vehicle()::closeS2);
    }

    @When("the car asks for energy with ventilation")
    public void asksForVentilation() {
        actAtThePilot("the car asks for ventilation", vehicle()::requestVentilation);
    }

    @When("the car stops asking for energy")
    public void stopsAsking() {
        actAtThePilot("the car stops asking for energy", vehicle()::stopRequesting);
    }

    @When("the car is unplugged")
    public void isUnplugged() {
        actAtThePilot("unplug", vehicle()::unplug);
    }

    @When("the car closes S2 for {duration}")
    public void closesS2For(Duration time) {
        closesS2();
        session.bench().timeline().pass(time);
        vehicle().stopRequesting();
    }

    /** The clock starts at the edge that the chargepoint can see, not at the command to the vehicle. */
    private void actAtThePilot(String what, Runnable act) {
        session.act(what, act);
        var trace = session.bench().trace();
        var from = session.since();
        session.bench()
                .timeline()
                .passUntil(() -> trace.first(Signal.PILOT_HIGH, from, _ -> true).isPresent(), TO_START);
        session.since(
                trace.first(Signal.PILOT_HIGH, from, _ -> true).map(Change::at).orElse(from));
    }

    private Vehicle vehicle() {
        return session.bench().vehicle();
    }
}
