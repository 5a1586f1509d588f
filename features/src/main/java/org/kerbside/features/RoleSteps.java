package org.kerbside.features;

import io.cucumber.java.en.Given;
import java.time.Duration;
import org.kerbside.rig.bench.Order;
import org.kerbside.rig.bench.Party;

/** What the chargepoint is to the smart meter network: its owner chooses it. */
public final class RoleSteps {

    /** A change of role begins the chargepoint's business on the network anew. */
    private static final Duration TO_SETTLE = Duration.ofSeconds(10);

    private static final Duration TO_JOIN = Duration.ofSeconds(60);

    private final Session session;
    private final Owner owner;
    private final NetworkSteps network;

    public RoleSteps(Session session, Owner owner, NetworkSteps network) {
        this.session = session;
        this.owner = owner;
        this.network = network;
    }

    @Given("the chargepoint is a load control switch")
    public void isSwitch() {
        session.act("role hcalcs", () -> owner.must("role hcalcs"));
        session.bench().timeline().pass(TO_SETTLE);
    }

    /** An HCALCS obeys the meter's load control events once it has been joined to it (CS03A2). */
    @Given("the chargepoint is a load control switch of the meter")
    public void isSwitchOfTheMeter() {
        isSwitch();
        var join = Order.of("CS03A2", Party.SUPPLIER).with("device", "meter");
        session.act(
                "joined to the meter",
                () -> session.bench().smartMeter().headEnd().send(join));
        network.awaits(
                change -> change.text().equals("link key with meter"), TO_JOIN, "No link key with the meter was made");
        session.bench().timeline().pass(TO_SETTLE);
    }
}
