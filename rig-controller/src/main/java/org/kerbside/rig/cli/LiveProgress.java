package org.kerbside.rig.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.run.Progress;
import org.kerbside.rig.time.Timeline;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

/** One line, drawn again as the run goes on, and a line that stays for each scenario that did not pass. */
final class LiveProgress implements Progress {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int ENOUGH_TO_GUESS = 5; // the first ones also pay for starting up
    private static final String CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private final Timeline timeline;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private boolean going;
    private int scenarios;
    private int done;
    private String current = "";
    private Duration begun = Duration.ZERO;
    private Duration started = Duration.ZERO;
    private Duration drawn = SHORTEST.negated();

    LiveProgress(Terminal terminal, Timeline timeline) {
        this.terminal = terminal;
        this.timeline = timeline;
    }

    @Override
    public synchronized void begins(int count) {
        scenarios = count;
        going = true;
        begun = timeline.now();
        started = begun;
        drawn = begun.minus(SHORTEST);
        tick();
    }

    @Override
    public synchronized void starts(PlannedScenario scenario) {
        current = scenario.id();
        started = timeline.now();
        draw();
    }

    @Override
    public synchronized void finished(Evidence evidence) {
        done++;
        counts.merge(evidence.verdict(), 1, Integer::sum);
        if (evidence.verdict() != Verdict.PASS) {
            print(CLEAR + PlainProgress.line(evidence, timeline.now().minus(started)) + "\n");
            drawn = timeline.now().minus(SHORTEST);
        }
        draw();
    }

    @Override
    public synchronized void ends() {
        if (going) {
            print(CLEAR);
        }
        going = false;
    }

    /** A long scenario must not look like a dead one. */
    private synchronized void tick() {
        if (going) {
            draw();
            timeline.after(LONGEST, this::tick);
        }
    }

    private void draw() {
        if (going && timeline.now().minus(drawn).compareTo(SHORTEST) >= 0) {
            drawn = timeline.now();
            var line = line();
            print(CLEAR + line.substring(0, Math.min(line.length(), terminal.columns() - 1)));
        }
    }

    private String line() {
        var verdicts = Stream.of(Verdict.values())
                .filter(counts::containsKey)
                .map(verdict -> verdict + " " + counts.get(verdict))
                .collect(Collectors.joining("  "));
        return "%d/%d  %s  %s  %s".formatted(done, scenarios, timeLeft(), verdicts, current);
    }

    private String timeLeft() {
        if (done < ENOUGH_TO_GUESS) {
            return "-:-- left";
        }
        var left = timeline.now().minus(begun).multipliedBy(scenarios - done).dividedBy(done);
        return "%d:%02d left".formatted(left.toMinutes(), left.toSecondsPart());
    }

    private void print(String text) {
        terminal.out().print(text);
        terminal.out().flush();
    }
}
