package org.kerbside.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.kerbside.rig.bench.Order;
import org.kerbside.rig.bench.Party;

/** Commands of the parties behind the smart meter network, good and flawed. Tables: one command a row, its values below their names. */
public final class OrderSteps {

    private final Session session;
    private final Values values;

    public OrderSteps(Session session, Values values) {
        this.session = session;
        this.values = values;
    }

    @When("{party} sends {useCase}")
    public void sends(Party from, String useCase) {
        send(Order.of(useCase, from));
    }

    @When("{party} sends {useCase}:")
    public void sends(Party from, String useCase, DataTable table) {
        each(Order.of(useCase, from), table);
    }

    @When("{party} sends {useCase} to {target}")
    public void sendsTo(Party from, String useCase, Order.Target target) {
        send(Order.of(useCase, from).to(target));
    }

    @Given("{party} sends {useCase} to {target}:")
    public void sendsTo(Party from, String useCase, Order.Target target, DataTable table) {
        each(Order.of(useCase, from).to(target), table);
    }

    @When("{party} sends {useCase} {flaw}")
    public void sendsFlawed(Party from, String useCase, Order.Flaw flaw) {
        send(Order.of(useCase, from).spoilt(flaw));
    }

    @When("{party} sends {useCase} {flaw}:")
    public void sendsFlawed(Party from, String useCase, Order.Flaw flaw, DataTable table) {
        each(Order.of(useCase, from).spoilt(flaw), table);
    }

    /** The counter against the last one sent by that party: 1 is usual, 0 the same again, below 0 lower. */
    @When("{party} sends {useCase} counting {int}:")
    public void sendsCounting(Party from, String useCase, int step, DataTable table) {
        each(Order.of(useCase, from).counting(step), table);
    }

    @When("{party} sends {useCase} {flaw} {int} times, {duration} apart:")
    public void sendsMany(Party from, String useCase, Order.Flaw flaw, int times, Duration apart, DataTable table) {
        var order = Order.of(useCase, from).with(values.rows(table).getFirst()).spoilt(flaw);
        session.act("%s sends %d × %s %s".formatted(from.words(), times, useCase, flaw), () -> {
            for (int i = 0; i < times; i++) {
                session.bench().smartMeter().headEnd().send(order);
                session.bench().timeline().pass(apart);
            }
        });
    }

    @When("the same message arrives again")
    public void arrivesAgain() {
        session.act("replay", () -> session.bench().smartMeter().headEnd().replay());
    }

    private void each(Order order, DataTable table) {
        values.rows(table).forEach(row -> send(order.with(row)));
    }

    private void send(Order order) {
        session.act(
                "%s sends %s %s to the %s %s"
                        .formatted(order.from().words(), order.useCase(), order.values(), order.to(), order.flaws()),
                () -> session.bench().smartMeter().headEnd().send(order));
    }
}
