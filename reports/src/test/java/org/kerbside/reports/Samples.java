package org.kerbside.reports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.DecisionRule;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;
import org.kerbside.rig.verdict.Verdict;

/** Evidence of each kind, as a run leaves it. */
public final class Samples {

    private Samples() {}

    /** A minute in which a contactor opens {@code ms} after the pilot left state C. */
    public static Evidence opening(double ms) {
        var trace = new ArrayList<>(charging(Duration.ofSeconds(5)));
        trace.add(text(30_000, Signal.ACT, "the car leaves state C"));
        trace.add(value(30_000, Signal.PILOT_HIGH, 9));
        trace.add(value(30_000 + Math.round(ms), Signal.CONTACTOR, 0));
        trace.add(value(30_000 + Math.round(ms), Signal.CURRENT, 0));
        trace.add(value(31_200, Signal.PILOT_DUTY, 100));
        var measured = new Measurement("contactor opening", ms, 0.6, "ms", "bench's contactor feedback");
        var finding = Finding.judged(
                "IEC-8.1",
                "the contactor opens at most 100 ms after the car leaves state C",
                measured,
                Limit.atMost(100, "ms"),
                DecisionRule.GUARDED,
                Duration.ofMillis(30_000),
                Duration.ofMillis(30_000 + Math.round(ms)),
                "");
        return evidence(
                "opens-in-time", "The contactor opens in time", List.of(finding), trace, Duration.ofSeconds(60));
    }

    /** A day with an interval of 40 ms and one of eight hours, one of a moment and one that was not measured. */
    public static Evidence day() {
        var trace = new ArrayList<>(charging(Duration.ofHours(13)));
        for (int i = 0; i < 5_000; i++) {
            trace.add(value(46_805_000 + i * 5_000L, Signal.CURRENT, 15.5 + (i * 7919 % 100) / 100.0));
        }
        trace.add(text(72_000_000, Signal.ACT, "the meter asks for 50 %"));
        trace.add(text(72_000_000, Signal.HAN, "> {\"type\":\"state\",\"level\":50}"));
        trace.add(value(72_000_000, Signal.COMMANDED_LEVEL, 50));
        trace.add(text(75_000_000, Signal.FAULT, "+ CONTACTOR_WELDED"));
        trace.add(text(75_100_000, Signal.CONSOLE, "> status"));
        trace.add(text(75_100_010, Signal.CONSOLE, "< state=C2 offered=16.0 current=15.9 power=3657, \"quoted\" ok"));
        trace.add(text(76_000_000, Signal.FAULT, "- CONTACTOR_WELDED"));
        trace.add(value(80_000_000, Signal.PILOT_HIGH, 9));
        trace.add(value(80_000_040, Signal.CONTACTOR, 0));
        trace.add(value(80_000_040, Signal.CURRENT, 0));
        trace.sort(Comparator.comparing(Change::at));
        var findings = List.of(
                finding(
                        "SCR-5",
                        "no charging in peak hours",
                        0,
                        0,
                        "A",
                        Limit.atMost(0.5, "A"),
                        28_800_000,
                        43_200_000,
                        ""),
                finding(
                        "IEC-8.1",
                        "the contactor opens at most 42 ms after the car leaves state C",
                        40,
                        5,
                        "ms",
                        Limit.atMost(42, "ms"),
                        80_000_000,
                        80_000_040,
                        "the limit lies within the uncertainty"),
                finding(
                        "IEC-3",
                        "duty for 16 A",
                        31,
                        0.1,
                        "%",
                        Limit.between(26.2, 27.2, "%"),
                        46_803_000,
                        46_803_000,
                        ""),
                finding(
                        "M-1",
                        "energy as metered",
                        Double.NaN,
                        0,
                        "Wh",
                        Limit.atLeast(1, "Wh"),
                        0,
                        86_400_000,
                        "meter silent"));
        return evidence("day", "A day <b>with</b> \"quotes\" & more", findings, trace, Duration.ofDays(1));
    }

    public static Evidence evidence(
            String name, String title, List<Finding> findings, List<Change> trace, Duration lasted) {
        return new Evidence(
                "REQ-1." + name,
                title,
                "timing",
                "Contactor",
                "REQ-1",
                List.of("slow-contactor"),
                "virtual",
                "KR1-0001",
                42,
                Verdict.worst(findings.stream().map(Finding::verdict).toList()),
                "",
                lasted,
                findings,
                trace);
    }

    /** Plugged in at once, charging at 16 A since {@code since}. */
    private static List<Change> charging(Duration since) {
        long at = since.toMillis();
        return List.of(
                value(0, Signal.PILOT_HIGH, 12),
                value(0, Signal.PILOT_LOW, 12),
                value(0, Signal.PILOT_DUTY, 100),
                value(0, Signal.CONTACTOR, 0),
                value(0, Signal.CURRENT, 0),
                value(0, Signal.SUPPLY, 1),
                value(0, Signal.PROXIMITY, Double.POSITIVE_INFINITY),
                text(at, Signal.ACT, "a car plugs in"),
                value(at, Signal.PROXIMITY, 220),
                value(at, Signal.PILOT_HIGH, 9),
                value(at + 120, Signal.PILOT_DUTY, 26.67),
                value(at + 120, Signal.PILOT_LOW, -12),
                value(at + 2_000, Signal.PILOT_HIGH, 6),
                value(at + 2_600, Signal.CONTACTOR, 1),
                value(at + 3_000, Signal.CURRENT, 15.9));
    }

    private static Finding finding(
            String requirement,
            String wanted,
            double value,
            double u,
            String unit,
            Limit limit,
            long from,
            long to,
            String remark) {
        return Finding.judged(
                requirement,
                wanted,
                new Measurement("value", value, u, unit, "bench"),
                limit,
                DecisionRule.GUARDED,
                Duration.ofMillis(from),
                Duration.ofMillis(to),
                remark);
    }

    private static Change value(long ms, Signal signal, double value) {
        return new Change(Duration.ofMillis(ms), signal, value, "");
    }

    private static Change text(long ms, Signal signal, String text) {
        return new Change(Duration.ofMillis(ms), signal, 0, text);
    }
}
