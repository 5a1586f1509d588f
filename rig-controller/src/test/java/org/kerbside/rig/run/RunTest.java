package org.kerbside.rig.run;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

class RunTest {

    static final Suite SAMPLE = new Suite("sample", "org.kerbside.rig.run.sample", List.of(), List.of());

    @TempDir
    Path folder;

    @Test
    void everyScenarioEndsWithAVerdict() {
        var result = run(options());

        assertThat(verdicts(result))
                .containsOnly(
                        Map.entry("SAMPLE-1.the-paper-passes", Verdict.PASS),
                        Map.entry("SAMPLE-1.the-paper-is-cut", Verdict.PASS),
                        Map.entry("SAMPLE-1.row-of-1-s", Verdict.PASS),
                        Map.entry("SAMPLE-1.row-of-2-s", Verdict.PASS),
                        Map.entry("SAMPLE-2.nobody-wrote-this-step", Verdict.ERROR),
                        Map.entry("SAMPLE-2.the-paper-tears", Verdict.ERROR),
                        Map.entry("SAMPLE-2.the-paper-tears-after-it-passed", Verdict.ERROR),
                        Map.entry("SAMPLE-2.nothing-is-judged", Verdict.ERROR),
                        Map.entry("SAMPLE-2.grey-paper", Verdict.INCONCLUSIVE),
                        Map.entry("SAMPLE-2.red-paper", Verdict.FAIL));
        assertThat(result.count(Verdict.ERROR)).isEqualTo(4);
    }

    @Test
    void anErrorSaysWhy() {
        var result = run(options().asking(Filter.tagged("@trouble")));

        assertThat(result.evidence().stream().collect(toMap(Evidence::id, Evidence::cause)))
                .hasEntrySatisfying(
                        "SAMPLE-2.nobody-wrote-this-step",
                        cause -> assertThat(cause).contains("without evidence", "nobody ever wrote this step"))
                .hasEntrySatisfying(
                        "SAMPLE-2.the-paper-tears", cause -> assertThat(cause).contains("The paper is torn"))
                .hasEntrySatisfying(
                        "SAMPLE-2.the-paper-tears-after-it-passed",
                        cause -> assertThat(cause).contains("did not end well: The paper is torn"))
                .containsEntry("SAMPLE-2.nothing-is-judged", "The scenario ended without evidence");
        assertThat(folder.resolve("scenarios/SAMPLE-2.the-paper-tears/attempt-1/stack.txt"))
                .content()
                .contains("PaperSteps.tears");
    }

    @Test
    void whatTheBenchCannotDoIsUntestedWithTheReason() {
        var result = run(options());

        assertThat(result.untested()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("SAMPLE-1.two-papers");
            assertThat(one.reason()).contains("SECOND_UNIT", "paper");
        });
        assertThat(result.evidence()).extracting(Evidence::id).doesNotContain("SAMPLE-1.two-papers");
    }

    @Test
    void theFolderTellsTheWholeRun() {
        var result = run(options().seeded(7).seeding("PAPER_CUT"));

        var left = new RunFolder(folder);
        assertThat(left.evidence())
                .hasSizeGreaterThanOrEqualTo(result.evidence().size());
        assertThat(left.untested()).isEqualTo(result.untested());
        assertThat(left.description().orElseThrow()).satisfies(run -> {
            assertThat(run.bench()).isEqualTo("paper");
            assertThat(run.serialNumber()).isEqualTo("P-0001");
            assertThat(run.seed()).isEqualTo(7);
            assertThat(run.defect()).isEqualTo("PAPER_CUT");
            assertThat(run.suite()).matches("sha256:[0-9a-f]{12}");
        });
    }

    @Test
    void aSeededDefectReachesTheScenarios() {
        var cut = Filter.tagged("@catches:PAPER_CUT");

        assertThat(run(options().asking(cut).seeding("PAPER_CUT")).exitCode()).isEqualTo(1);
        assertThat(Run.execute(
                                RunOptions.on("paper", folder.resolve("correct"))
                                        .from(SAMPLE)
                                        .withoutReport()
                                        .asking(cut),
                                Progress.SILENT)
                        .exitCode())
                .isEqualTo(0);
    }

    @Test
    void aFailureOutweighsAnErrorAndNothingIsNoPass() {
        assertThat(run(options()).exitCode()).isEqualTo(1);
        assertThat(new RunResult(folder, List.of(), List.of()).exitCode()).isEqualTo(2);
    }

    @Test
    void inconclusiveAndErrorAreExitCodeTwo() {
        assertThat(run(options().asking(Filter.tagged("@grey or @trouble"))).exitCode())
                .isEqualTo(2);
    }

    @Test
    void progressHearsOfEveryScenario() {
        var heard = new ArrayList<String>();
        var progress = new Progress() {
            @Override
            public void begins(int scenarios) {
                heard.add("begins " + scenarios);
            }

            @Override
            public void starts(PlannedScenario scenario) {
                heard.add("starts " + scenario.id());
            }

            @Override
            public void finished(Evidence evidence) {
                heard.add("finished " + evidence.id() + " " + evidence.verdict());
            }

            @Override
            public void ends() {
                heard.add("ends");
            }
        };

        Run.execute(
                options().asking(new Filter(Optional.empty(), Set.of(), Optional.of("delay.feature:4"), Set.of())),
                progress);

        assertThat(heard)
                .containsExactly(
                        "begins 1",
                        "starts SAMPLE-1.the-paper-passes",
                        "finished SAMPLE-1.the-paper-passes PASS",
                        "ends");
    }

    @Test
    void aFolderThatHoldsARunIsRefused() {
        run(options().asking(Filter.tagged("@red")));

        assertThatThrownBy(() -> run(options()))
                .isInstanceOf(RigFault.class)
                .hasMessageContaining("holds a run already");
    }

    @Test
    void settingsDoNotOutliveTheRun() {
        run(options().seeding("PAPER_CUT"));

        assertThat(System.getProperty("kerbside.defect")).isNull();
        assertThat(System.getProperty("kerbside.folder")).isNull();
    }

    @Test
    void aBenchThatCannotBeOpenedHereSaysWhatIsMissing() {
        System.setProperty("paper.missing", "no paper in the tray");
        try {
            assertThatThrownBy(() -> run(options()))
                    .hasMessage("Bench 'paper' cannot be opened here: no paper in the tray");
        } finally {
            System.clearProperty("paper.missing");
        }
    }

    private RunOptions options() {
        return RunOptions.on("paper", folder).from(SAMPLE).withoutReport();
    }

    private static RunResult run(RunOptions options) {
        return Run.execute(options, Progress.SILENT);
    }

    private static Map<String, Verdict> verdicts(RunResult result) {
        return result.evidence().stream().collect(toMap(Evidence::id, Evidence::verdict));
    }
}
