package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.kerbside.rig.bench.MeterOption;
import org.kerbside.rig.bench.Order;
import org.kerbside.rig.bench.Party;

/** The meter itself: of which type it is, and its supply as the supplier switches it. */
public final class MeterSteps {

    private final Session session;
    private final Delays delays;

    public MeterSteps(Session session, Delays delays) {
        this.session = session;
        this.delays = delays;
    }

    @Given("the meter's clock is set once in 24 h at most")
    public void isSetOnceADay() {
        option(MeterOption.CLOCK_SET_ONCE_A_DAY, true);
    }

    @Given("the meter's clock is set as often as wanted")
    public void isSetOften() {
        option(MeterOption.CLOCK_SET_ONCE_A_DAY, false);
    }

    @Given("the meter lets the last command win")
    public void letsTheLastWin() {
        option(MeterOption.LAST_COMMAND_WINS, true);
    }

    @Given("the meter lets a state hold against its calendar")
    public void letsStatesHold() {
        option(MeterOption.LAST_COMMAND_WINS, false);
    }

    @When("the meter is exchanged for another one")
    public void isExchanged() {
        session.act("meter exchanged", () -> session.bench().smartMeter().exchange());
    }

    @When("the supplier disables, arms and enables the supply, {int} times")
    public void switchesSupply(int times) {
        for (int i = 0; i < times; i++) {
            send("ECS43");
            session.bench().timeline().pass(Duration.ofSeconds(60));
            send("ECS44");
            session.bench().timeline().pass(Duration.ofSeconds(60));
            send("ECS42");
            var back = session.bench().timeline().now();
            delays.await(back, back);
        }
    }

    private void send(String useCase) {
        session.act(
                "supplier sends " + useCase + " to the meter",
                () -> session.bench()
                        .smartMeter()
                        .headEnd()
                        .send(Order.of(useCase, Party.SUPPLIER).to(Order.Target.METER)));
    }

    private void option(MeterOption option, boolean on) {
        session.act(
                "meter with %s %s".formatted(option, on),
                () -> session.bench().smartMeter().option(option, on));
    }
}
