package org.kerbside.features;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;

/** Energy, power and duration as the chargepoint tells them, against the bench's own meter. */
public final class EnergySteps {

    private final Session session;
    private final Owner owner;
    private final Judge judge;

    public EnergySteps(Session session, Owner owner, Judge judge) {
        this.session = session;
        this.owner = owner;
        this.judge = judge;
    }

    @Then("the session's energy is within {double} % of the bench's meter")
    public void energyAgrees(double percent) {
        var reported = owner.number("sessions 1", "energy");
        var reference = session.bench().trace().latest(Signal.ENERGY).orElse(0);
        session.require(reference > 0, "No energy flowed");
        differs(
                "The session's energy is right",
                "error of the session's energy",
                100 * (reported - reference) / reference,
                percent,
                "chargepoint %.1f Wh, bench %.1f Wh".formatted(reported, reference));
    }

    @Then("the session's duration is right within {duration}")
    public void durationAgrees(Duration tolerance) {
        var trace = session.bench().trace();
        var start = trace.first(Signal.CURRENT, Duration.ZERO, c -> c.value() > 0.5)
                .orElseThrow()
                .at();
        var stop = trace.first(Signal.CURRENT, start, c -> c.value() < 0.5)
                .orElseThrow()
                .at();
        var reported = owner.number("sessions 1", "duration");
        judge.seconds(
                "The session's duration is right",
                "error of the session's duration",
                reported - stop.minus(start).toNanos() / 1e9,
                Limit.between(-tolerance.toNanos() / 1e9, tolerance.toNanos() / 1e9, "s"),
                start,
                stop,
                "");
    }

    @Then("the reported power is within {double} % of the bench's meter")
    public void powerAgrees(double percent) {
        var trace = session.bench().trace();
        var reference = trace.latest(Signal.CURRENT).orElse(0)
                * trace.latest(Signal.VOLTAGE).orElse(0);
        session.require(reference > 0, "No power flows");
        var reported = trace.latest(Signal.REPORTED_POWER).orElse(0);
        differs(
                "The reported power is right",
                "error of the reported power",
                100 * (reported - reference) / reference,
                percent,
                "chargepoint %.0f W, bench %.0f W".formatted(reported, reference));
    }

    /** Counts the status messages on the network since the latest act; the 1 Hz of reg. 9 (mark S) leaves 5 of 600 out. */
    @Then("power was reported at least {int} times in the last {duration}, never more than {duration} apart")
    public void powerReported(int times, Duration window, Duration gap) {
        var from = now().minus(window);
        var reports = session.bench().trace().between(Signal.HAN, from, now()).stream()
                .filter(c -> c.text().startsWith("< Metering") && c.text().contains("Demand"))
                .toList();
        judge.count("Power is reported every second", "reports", reports.size(), Limit.atLeast(times, ""), from, now());
        var widest = Duration.ZERO;
        for (int i = 1; i < reports.size(); i++) {
            var apart = reports.get(i).at().minus(reports.get(i - 1).at());
            widest = apart.compareTo(widest) > 0 ? apart : widest;
        }
        judge.interval("No report is missing", "widest gap", Duration.ZERO, widest, Duration.ZERO, gap, "");
    }

    private void differs(String wanted, String what, double error, double percent, String remark) {
        var accuracy = session.bench().accuracy();
        judge.value(
                wanted,
                new Measurement(what, error, 100 * accuracy.energy(), "%", accuracy.source()),
                Limit.between(-percent, percent, "%"),
                session.since(),
                now(),
                remark);
    }

    private Duration now() {
        return session.bench().timeline().now();
    }
}
