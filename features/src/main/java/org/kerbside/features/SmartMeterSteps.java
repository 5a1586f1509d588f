package org.kerbside.features;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.kerbside.rig.bench.Level;
import org.kerbside.rig.bench.SmartMeter;
import org.kerbside.rig.bench.SwitchTime;
import org.kerbside.rig.signal.Signal;

/** What supplier and load controller ask through the smart meter, and whether they can be heard. */
public final class SmartMeterSteps {

    private final Session session;
    private final Watch watch;

    public SmartMeterSteps(Session session, Watch watch) {
        this.session = session;
        this.watch = watch;
    }

    @When("the supplier commands {int} %")
    public void commands(int percent) {
        act("supplier commands %d %%".formatted(percent), level(percent), meter()::command);
    }

    @When("the supplier commands {int} % as response DSR")
    public void commandsAsResponse(int percent) {
        act(
                "supplier commands %d %% as response DSR".formatted(percent),
                level(percent).asResponse(),
                meter()::command);
    }

    @When("the supplier commands {int} %, randomised already")
    public void commandsRandomised(int percent) {
        act(
                "supplier commands %d %%, randomised already".formatted(percent),
                level(percent).alreadyRandomised(),
                meter()::command);
    }

    @When("the supplier commands {int} % for {duration}")
    public void commandsFor(int percent, Duration time) {
        var now = meter().utc();
        act(
                "supplier commands %d %% for %s".formatted(percent, time),
                Level.of(percent, now, now.plus(time)),
                meter()::command);
    }

    @When("the supplier commands {int} % from {moment} to {moment}")
    public void commandsFromTo(int percent, Instant start, Instant end) {
        act(
                "supplier commands %d %% from %s to %s".formatted(percent, start, end),
                Level.of(percent, start, end),
                meter()::command);
    }

    @When("the load controller limits to {int} %")
    public void limits(int percent) {
        act("load controller limits to %d %%".formatted(percent), level(percent), meter()::limit);
    }

    @When("the load controller limits to {int} % for {duration}")
    public void limitsFor(int percent, Duration time) {
        var now = meter().utc();
        act(
                "load controller limits to %d %% for %s".formatted(percent, time),
                Level.of(percent, now, now.plus(time)),
                meter()::limit);
    }

    /** Columns: at (UTC), level in %. */
    @Given("the supplier's calendar, every day in UTC:")
    public void calendar(DataTable table) {
        var rules = table.asMaps().stream()
                .map(row -> SwitchTime.daily(LocalTime.parse(row.get("at")), Integer.parseInt(row.get("level"))))
                .toList();
        session.act("supplier's calendar", () -> meter().calendar(rules));
    }

    @When("the smart meter network is lost")
    public void isLost() {
        session.act("network lost", meter()::disconnect);
    }

    @When("the smart meter network returns")
    public void returns() {
        session.act("network back", meter()::reconnect);
    }

    @Then("the smart meter hears from the chargepoint within {duration}")
    public void hears(Duration max) {
        watch.within(
                "The chargepoint answers over the network",
                Signal.HAN,
                c -> c.text().startsWith("<"),
                max);
    }

    private void act(String what, Level level, Consumer<Level> way) {
        session.act(what, () -> way.accept(level));
    }

    private Level level(int percent) {
        return Level.of(percent, meter().utc(), Instant.MAX);
    }

    private SmartMeter meter() {
        return session.bench().smartMeter();
    }
}
