package org.kerbside.rig.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerbside.rig.conformance.RunDescription;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Attachment;
import org.kerbside.rig.verdict.DecisionRule;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;
import org.kerbside.rig.verdict.Verdict;

class RunFolderTest {

    @TempDir
    Path temp;

    @Test
    void evidenceComesBackExactly() {
        var evidence = evidence(
                "RD-04.never-early",
                new Change(Duration.ZERO, Signal.SUPPLY, 1, ""),
                new Change(Duration.ofNanos(1), Signal.PILOT_DUTY, 26.666666666666668, ""),
                new Change(Duration.ofSeconds(86_400, 123_456_789), Signal.CURRENT, -0.0, ""),
                new Change(Duration.ofMillis(-5), Signal.CURRENT, Double.MIN_VALUE, ""),
                new Change(Duration.ofSeconds(3), Signal.PROXIMITY, Double.POSITIVE_INFINITY, ""),
                new Change(Duration.ofSeconds(4), Signal.CURRENT, Double.NaN, ""),
                new Change(Duration.ofSeconds(5), Signal.CONSOLE, 0, "< état \"ü\"\n\u0000"),
                new Change(Duration.ofSeconds(6), Signal.CONSOLE, 0, "NaN"),
                new Change(Duration.ofSeconds(7), Signal.ACT, Double.NEGATIVE_INFINITY, "both"));
        var folder = new RunFolder(temp);

        folder.keep(evidence, List.of());

        assertThat(new RunFolder(temp).evidence()).containsExactly(evidence);
    }

    @Test
    void aDayWithManyChangesStaysSmall() throws IOException {
        var day = IntStream.range(0, 20_000)
                .mapToObj(i -> new Change(Duration.ofMillis(4321L * i), Signal.PILOT_DUTY, i % 100 + 0.5, ""))
                .toArray(Change[]::new);

        new RunFolder(temp).keep(evidence("day", day), List.of());

        assertThat(Files.size(temp.resolve("scenarios/day/attempt-1/evidence.json")))
                .isLessThan(1_000_000);
        assertThat(new RunFolder(temp).evidence().getFirst().trace()).containsExactly(day);
    }

    @Test
    void aChangeIsALineThatAPersonCanRead() throws IOException {
        new RunFolder(temp)
                .keep(evidence("x", new Change(Duration.ofMillis(1500), Signal.CONTACTOR, 1, "")), List.of());

        assertThat(Files.readString(temp.resolve("scenarios/x/attempt-1/evidence.json")))
                .contains("\n    [1.5, \"CONTACTOR\", 1.0]\n");
    }

    @Test
    void attemptsAreNeverOverwrittenAndComeInOrderOfFinishing() {
        var folder = new RunFolder(temp);
        var first = evidence("b", new Change(Duration.ZERO, Signal.LID, 1, ""));
        var second = evidence("a", new Change(Duration.ZERO, Signal.LID, 1, ""));
        var third = evidence("b", new Change(Duration.ZERO, Signal.LID, 0, ""));

        folder.keep(first, List.of());
        folder.keep(second, List.of());
        new RunFolder(temp).keep(third, List.of());

        assertThat(folder.evidence()).containsExactly(first, second, third);
        assertThat(temp.resolve("scenarios/b/attempt-2/evidence.json")).exists();
    }

    @Test
    void attachmentsLieBesideTheirEvidence() {
        var plot = new Attachment("timing diagram", "image/svg+xml", "svg", "<svg/>".getBytes(UTF_8));
        var same = new Attachment("timing diagram", "image/svg+xml", "svg", "<svg id='2'/>".getBytes(UTF_8));

        new RunFolder(temp).keep(evidence("x"), List.of(plot, same));

        assertThat(temp.resolve("scenarios/x/attempt-1/timing%20diagram.svg")).hasContent("<svg/>");
        assertThat(temp.resolve("scenarios/x/attempt-1/timing%20diagram-2.svg")).hasContent("<svg id='2'/>");
    }

    @Test
    void anIdIsNeverAPath() throws IOException {
        var folder = new RunFolder(temp.resolve("run"));

        for (var id : List.of("../../outside", "..", "a/b", "", "é")) {
            folder.keep(evidence(id), List.of());
        }

        assertThat(folder.evidence()).extracting(Evidence::id).containsExactly("../../outside", "..", "a/b", "", "é");
        try (var beside = Files.list(temp)) {
            assertThat(beside).containsExactly(temp.resolve("run"));
        }
    }

    @Test
    void whatAKillCutShortIsLeftOut() throws IOException {
        var folder = new RunFolder(temp);
        folder.keep(evidence("whole"), List.of());
        Files.createDirectories(temp.resolve("scenarios/.part-1"));
        Files.writeString(temp.resolve("scenarios/.part-1/evidence.json"), "{");
        Files.createDirectories(temp.resolve("scenarios/torn/attempt-1"));
        Files.writeString(temp.resolve("scenarios/torn/attempt-1/evidence.json"), "{\"id\": \"to");

        assertThat(folder.evidence()).extracting(Evidence::id).containsExactly("whole");
    }

    @Test
    void anAttemptThatWasKeptButNotNotedIsFound() throws IOException {
        new RunFolder(temp).keep(evidence("x"), List.of());
        Files.delete(temp.resolve("finished.txt"));

        assertThat(new RunFolder(temp).evidence()).containsExactly(evidence("x"));
    }

    @Test
    void descriptionAndUntestedComeBack() {
        var run = new RunDescription(
                "virtual", "m", "s", "1.0", "ab", "0.1", 7, "", Instant.parse("2026-01-12T12:00:00.5Z"));
        var untested = new Untested("id", "scenario", "timing", "feature", "RD-04", "no second unit");
        var folder = new RunFolder(temp);

        assertThat(folder.description()).isEmpty();
        assertThat(folder.untested()).isEmpty();
        folder.describe(run);
        folder.untested(List.of(untested));

        assertThat(folder.description()).contains(run);
        assertThat(folder.untested()).containsExactly(untested);
    }

    static Evidence evidence(String id, Change... trace) {
        var finding = Finding.judged(
                "RD-04",
                "flow starts 10 s after the draw",
                new Measurement("delay", 10.1, 0.05, "s", "trace"),
                Limit.atLeast(10, "s"),
                DecisionRule.GUARDED,
                Duration.ofMillis(1),
                Duration.ofMillis(10_101),
                "");
        return new Evidence(
                id,
                "Never early",
                "timing",
                "Random delay",
                "RD-04",
                List.of("NO_DELAY"),
                "virtual",
                "KS-1",
                Long.MIN_VALUE,
                Verdict.PASS,
                "",
                Duration.ofSeconds(11, 5),
                List.of(finding),
                List.of(trace));
    }
}
