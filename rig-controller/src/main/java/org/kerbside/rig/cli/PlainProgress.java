package org.kerbside.rig.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.run.Progress;
import org.kerbside.rig.time.Timeline;
import org.kerbside.rig.verdict.Evidence;

/** One line for each scenario that finished: {@code PASS  RD-04.never-early (0.3 s)}. */
final class PlainProgress implements Progress {

    private final PrintWriter out;
    private final Timeline timeline;
    private Duration started = Duration.ZERO;

    PlainProgress(PrintWriter out, Timeline timeline) {
        this.out = out;
        this.timeline = timeline;
    }

    @Override
    public void begins(int scenarios) {
        started = timeline.now();
    }

    @Override
    public void starts(PlannedScenario scenario) {
        started = timeline.now();
    }

    @Override
    public void finished(Evidence evidence) {
        out.println(line(evidence, timeline.now().minus(started)));
        out.flush();
    }

    static String line(Evidence evidence, Duration took) {
        return "%-4s  %s (%.1f s)".formatted(evidence.verdict(), evidence.id(), took.toNanos() / 1e9);
    }
}
