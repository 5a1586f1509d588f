package org.kerbside.rig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.time.VirtualTimeline;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

class LiveProgressTest {

    private static final String CLEAR = "\r\u001b[K";

    private final VirtualTimeline timeline = new VirtualTimeline();
    private final StringWriter out = new StringWriter();
    private final LiveProgress progress =
            new LiveProgress(new Terminal(new PrintWriter(out), new PrintWriter(out), true, 40), timeline);

    @Test
    void drawsAtMostTenTimesASecond() {
        progress.begins(1000);
        for (int i = 0; i < 1000; i++) {
            progress.starts(scenario("S-1.x"));
            timeline.pass(Duration.ofMillis(1));
            progress.finished(evidence("S-1.x", Verdict.PASS));
        }

        assertThat(drawings()).hasSizeBetween(9, 11);
    }

    @Test
    void tellsHowFarItIsAndHowLongItWillTake() {
        progress.begins(50);
        for (int i = 1; i <= 5; i++) {
            progress.starts(scenario("S-1.x"));
            timeline.pass(Duration.ofMillis(4100));
            progress.finished(evidence("S-1.x", Verdict.PASS));
        }

        assertThat(drawings()).contains("4/50  -:-- left  PASS 4  S-1.x");
        assertThat(drawings().getLast()).isEqualTo("5/50  3:04 left  PASS 5  S-1.x");
    }

    @Test
    void aLongScenarioKeepsTheLineAlive() {
        progress.begins(2);
        progress.starts(scenario("S-1.x"));
        timeline.pass(Duration.ofSeconds(5));

        assertThat(drawings()).hasSizeGreaterThanOrEqualTo(5).last().isEqualTo("0/2  -:-- left    S-1.x");
    }

    @Test
    void whatDidNotPassStays() {
        progress.begins(2);
        progress.starts(scenario("S-1.x"));
        timeline.pass(Duration.ofMillis(300));
        progress.finished(evidence("S-1.x", Verdict.FAIL));

        assertThat(out.toString()).contains(CLEAR + "FAIL  S-1.x (0.3 s)\n" + CLEAR + "1/2");
    }

    @Test
    void aLineNeverWraps() {
        progress.begins(1);
        timeline.pass(Duration.ofSeconds(1));
        progress.starts(scenario("S-1." + "long-".repeat(30)));
        timeline.pass(Duration.ofSeconds(1));

        assertThat(drawings()).allSatisfy(line -> assertThat(line).hasSizeLessThan(40));
    }

    @Test
    void leavesACleanLineAndNeverDrawsAgain() {
        progress.begins(1);
        progress.ends();
        var ended = out.toString();
        timeline.pass(Duration.ofSeconds(10));
        progress.starts(scenario("S-1.x"));

        assertThat(ended).endsWith(CLEAR);
        assertThat(out.toString()).isEqualTo(ended);
    }

    private List<String> drawings() {
        return List.of(out.toString().split("\r\u001b\\[K", -1)).stream()
                .skip(1)
                .toList();
    }

    private static PlannedScenario scenario(String id) {
        return new PlannedScenario(id, "x", "timing", "f", "timing/f.feature", 1, "S-1", List.of(), List.of());
    }

    private static Evidence evidence(String id, Verdict verdict) {
        return new Evidence(
                id,
                "x",
                "timing",
                "f",
                "S-1",
                List.of(),
                "b",
                "d",
                1,
                verdict,
                "",
                Duration.ZERO,
                List.of(),
                List.of());
    }
}
