package org.kerbside.features;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kerbside.rig.bench.Bench;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** Two chargepoints of the same make on one supply. */
public final class PairSteps {

    private static final Duration LONGEST = Duration.ofSeconds(1800 + 30);

    private final Session session;
    private final Judge judge;
    private final List<List<Long>> delays = new ArrayList<>();
    private Duration from = Duration.ZERO;

    public PairSteps(Session session, Judge judge) {
        this.session = session;
        this.judge = judge;
    }

    @Given("a car is charging at each of two chargepoints")
    public void areCharging() {
        from = session.bench().timeline().now();
        for (var bench : pair()) {
            bench.vehicle().plugIn();
            bench.vehicle().requestEnergy();
        }
        for (var bench : pair()) {
            var flows = session.bench()
                    .timeline()
                    .passUntil(() -> bench.trace().latest(Signal.CURRENT).orElse(0) > 0.5, LONGEST);
            session.require(flows, "No current flowed at one of the two chargepoints");
        }
    }

    @When("their supply is cut for {duration} and returns, {int} times")
    public void supplyCutTimes(Duration time, int times) {
        for (int i = 0; i < times; i++) {
            session.act("supply of both cut", () -> session.bench().supply().cut());
            session.bench().timeline().pass(time);
            session.act("supply of both back", () -> session.bench().supply().restore());
            delays.add(pair().stream().map(this::secondsUntilOffer).toList());
        }
    }

    @Then("the two chargepoints do not delay alike twice running")
    public void doNotDelayAlike() {
        var alike = delays.stream()
                .filter(pair -> pair.getFirst().equals(pair.getLast()))
                .count();
        judge.count(
                "Two chargepoints do not delay alike every time: " + delays + " s",
                "outages with equal delays",
                alike,
                Limit.atMost(delays.size() - 1.0, ""),
                from,
                session.bench().timeline().now());
    }

    private long secondsUntilOffer(Bench bench) {
        var since = session.since();
        session.bench().timeline().passUntil(() -> Delays.offer(bench, since).isPresent(), LONGEST);
        return Delays.offer(bench, since)
                .map(at -> Math.round(at.minus(since).toMillis() / 1e3))
                .orElse(-1L);
    }

    private List<Bench> pair() {
        return List.of(session.bench(), session.bench().neighbour());
    }
}
