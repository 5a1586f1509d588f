package org.kerbside.rig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.rig.run.Suite;

class RigTest {

    private static final Suite SAMPLE = new Suite("sample", "org.kerbside.rig.run.sample", List.of(), List.of());

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void forgetAllureFolder() {
        System.clearProperty("allure.results.directory");
    }

    @Test
    void helpOfEveryCommandNamesItsOptionsAndExitCodes() {
        assertThat(rig("--help")).isZero();
        assertThat(out.toString()).contains("run", "plan", "benches", "requirements", "report", "test", "64");
        assertThat(rig("run", "--help")).isZero();
        assertThat(out.toString())
                .contains("--bench", "--tags", "--requirement", "--feature", "--defect", "--seed", "--out")
                .containsPattern("0 +every scenario passed")
                .containsPattern("1 +a requirement failed")
                .containsPattern("2 +a verdict is inconclusive")
                .containsPattern("64 +wrong usage");
        for (var command : List.of("plan", "benches", "requirements", "report", "test")) {
            assertThat(rig(command, "--help")).as(command).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "@req:SAMPLE-1, 0",
        "@red, 1",
        "@red or @trouble, 1",
        "@grey, 2",
        "@trouble, 2",
        "@needs:SECOND_UNIT, 2",
    })
    void exitCodeOfARunIsItsWorstVerdict(String tags, int code) {
        assertThat(rig("run", "--bench", "paper", "--tags", tags)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "run --fast",
                "run --bench papre",
                "run --bench paper --tags @rad",
                "run --bench paper --requirement SAMPEL-1",
                "run --bench paper --requirement SAMPLE-3",
                "run --bench paper --feature none.feature",
                "run --bench paper --defect PAPER_CUTS",
                "run --bench paper --seed dice",
                "plan --bench papre",
                "requirements SAMPEL",
                "requirements --chapter timming",
                "requirements --format xml",
                "report",
                "report nowhere",
            })
    void wrongUsageIsExitCode64AndLeavesNothing(String words) {
        assertThat(rig(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(64);

        assertThat(err.toString()).isNotBlank().contains("--help");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aWrongNameIsAnsweredWithTheKnownOnes() {
        rig("run", "--bench", "papre");
        assertThat(err.toString()).startsWith("No bench 'papre'; known, nearest first: paper");
    }

    @Test
    void aRunEndsWithTheTableTheFailuresAndTheReport() throws IOException {
        rig("run", "--bench", "paper");

        assertThat(out.toString())
                .containsPattern("(?m)^PASS  SAMPLE-1\\.the-paper-passes \\(\\d+\\.\\d s\\)$")
                .containsPattern("(?m)^chapter +scenarios +pass +fail +inconclusive +error +untested$")
                .containsPattern("(?m)^timing +5 +4 +0 +0 +0 +1$")
                .containsPattern("(?m)^safety +6 +0 +1 +1 +4 +0$")
                .containsPattern("(?m)^all +11 +4 +1 +1 +4 +1$")
                .contains("    measured     delay = 13 ± 0.2 s")
                .containsPattern("(?m)^Report: .*report\\.txt$");
        assertThat(home.resolve("reports/latest/report.txt")).exists();
        assertThat(Files.readSymbolicLink(home.resolve("reports/latest")).toString())
                .matches("runs/\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ-paper");
    }

    @Test
    void aRunCanBeLeftAnywhereButNeverOverAnother() {
        var folder = home.resolve("my run").toString();

        assertThat(rig("run", "--bench", "paper", "--tags", "@red", "--out", folder))
                .isEqualTo(1);
        assertThat(rig("run", "--bench", "paper", "--tags", "@red", "--out", folder))
                .isEqualTo(64);
        assertThat(err.toString()).contains("holds a run already");
    }

    @Test
    void aReportThatFailsSpoilsAPassButKeepsAFailure() {
        assertThat(rig("run", "--bench", "paper", "--requirement", "SAMPLE-1", "--seed", "13"))
                .isEqualTo(2);
        assertThat(out.toString()).contains("No report: the printer is out of ink");
        forgetAllureFolder();
        assertThat(rig("run", "--bench", "paper", "--tags", "@red", "--seed", "13"))
                .isEqualTo(1);
    }

    @Test
    void theReportOfAFolderCanBeMadeAgain() {
        rig("run", "--bench", "paper", "--tags", "@red");

        assertThat(rig("report", home.resolve("reports/latest").toString())).isZero();
        assertThat(home.resolve("reports/latest/report.txt")).content().contains("SAMPLE-2.red-paper");
    }

    @Test
    void aPlanSaysWhatWillRunAndWhatNotAndWhy() {
        assertThat(rig("plan", "--bench", "paper", "--feature", "delay.feature"))
                .isZero();

        assertThat(out.toString())
                .contains("Will run on bench 'paper': 4")
                .contains("SAMPLE-1.row-of-2-s  sample/timing/delay.feature:17")
                .containsPattern("Will not run: 1, needs a bench that .*SECOND_UNIT")
                .contains("Will not run: 6, not asked for");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void benchesTellWhatTheyCanDo() {
        assertThat(rig("benches")).isZero();

        assertThat(out.toString())
                .contains("paper  A bench of paper.")
                .containsPattern("here +yes")
                .containsPattern("can +VIRTUAL_TIME, SEEDED_DEFECTS")
                .containsPattern("cannot .*SECOND_UNIT")
                .contains("PAPER_CUT (SAMPLE-1): is late");
    }

    @Test
    void requirementsStandWithTheirScenarios() {
        assertThat(rig("requirements", "SAMPLE-1", "SAMPLE-3")).isZero();

        assertThat(out.toString())
                .contains("tested   SAMPLE-1.the-paper-passes")
                .contains("untested no fire on the bench")
                .contains("2 requirements: 1 tested, 1 untested");
    }

    @Test
    void requirementsCanBeFiltered() {
        rig("requirements", "--untested", "--chapter", "safety", "SAMPLE-*");

        assertThat(out.toString())
                .contains("SAMPLE-3")
                .doesNotContain("SAMPLE-2")
                .contains("1 requirements");
    }

    @Test
    void requirementsAsCsvQuoteWhatMustBeQuoted() {
        rig("requirements", "SAMPLE-2", "--format", "csv");

        var lines = out.toString().split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0].split(",")).hasSize(13);
        assertThat(lines[1]).contains(",\"The paper holds, \"\"always\"\".\",");
    }

    @Test
    void requirementsAsJsonAreJson() throws IOException {
        rig("requirements", "SAMPLE-3", "--format", "json");

        var row = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(row.at("/requirement/id").asText()).isEqualTo("SAMPLE-3");
        assertThat(row.at("/reason").asText()).isEqualTo("no fire on the bench");
    }

    private int rig(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80);
        return Rig.commandLine(new Surroundings(SAMPLE, home, terminal)).execute(words);
    }
}
