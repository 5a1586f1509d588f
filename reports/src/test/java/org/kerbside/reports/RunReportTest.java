package org.kerbside.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerbside.rig.conformance.ReportWriter;
import org.kerbside.rig.conformance.RunDescription;

class RunReportTest {

    /** What a browser fetches without being asked: sources, style sheets, imports, calls. */
    private static final Pattern FETCH = Pattern.compile(
            "(?:\\bsrc=|<link\\b[^>]{0,200}\\bhref=|url\\(|@import |fetch\\(|\\.open\\(\"GET\",|importScripts\\(|sendBeacon\\()"
                    + "\\s*[\"']?((?:https?:)?//[\\w.-]+\\.[a-z]{2,}[^\"')\\s]*)");

    private static final Pattern EMBEDDED = Pattern.compile("data:text/(?:javascript|css);base64,([A-Za-z0-9+/=]+)");

    @TempDir
    static Path runs;

    private static String first = "";
    private static String second = "";

    @BeforeAll
    static void writeTwoRuns() throws IOException {
        first = Files.readString(write(10));
        second = Files.readString(write(11));
    }

    private static Path write(int day) {
        return new RunReport()
                .write(runs.resolve("run-" + day), Runs.on(day), Runs.evidence(), Runs.untested(), Runs.requirements());
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(ReportWriter.class)).hasOnlyElementsOfType(RunReport.class);
    }

    @Test
    void nothingIsFetchedFromAnywhere() {
        var texts = new ArrayList<>(List.of(first, read("run-10/requirements.html")));
        EMBEDDED.matcher(first).results().map(m -> decoded(m.group(1))).forEach(texts::add);
        assertThat(texts)
                .hasSizeGreaterThan(4)
                .allSatisfy(text -> assertThat(FETCH.matcher(text).results().map(m -> m.group(1)))
                        .isEmpty());
        assertThat(first).doesNotContain("googletagmanager", "google-analytics", "dataLayer", "gtag(");
        assertThat(first).contains("Content-Security-Policy").contains("default-src 'none'");
    }

    @Test
    void theSearchForFetchesFindsThem() {
        assertThat("<script async src=\"https://www.googletagmanager.com/gtag/js\">")
                .containsPattern(FETCH);
        assertThat("@import url(//fonts.example.org/a.css)").containsPattern(FETCH);
        assertThat("<a href=\"https://example.org\">").doesNotContainPattern(FETCH);
    }

    @Test
    void everyScenarioIsInThePageWithTheStatusOfItsVerdict() {
        var statuses = embedded(first, "data/test-cases/\\w+\\.json").stream()
                .map(json -> json.replaceAll("(?s).*?\"fullName\":\"(.*?)\".*?\"status\":\"(.*?)\".*", "$1 $2"))
                .toList();
        assertThat(statuses)
                .containsExactlyInAnyOrder(
                        "SEQ-1.in-time passed",
                        "SEQ-2.late failed",
                        "M-3.close broken",
                        "SEQ-4.day broken",
                        "SEQ-1.twice failed",
                        "SEQ-1.twice passed",
                        "SEQ-2.broken broken",
                        "SEQ-5.welded skipped");
    }

    @Test
    void aLongTraceIsLeftBesideThePage() {
        var day = embedded(first, "data/test-cases/\\w+\\.json").stream()
                .filter(json -> json.contains("SEQ-4.day"))
                .findFirst()
                .orElseThrow();
        assertThat(day)
                .contains("timing-diagram", "The trace is too long for this page")
                .doesNotContain("waveform");
    }

    @Test
    void theCategoriesTellInconclusiveFromError() throws IOException {
        var items = new ObjectMapper()
                .readTree(embedded(first, "widgets/categories\\.json").getFirst())
                .path("items");
        assertThat(items)
                .extracting(item -> item.path("name").asText() + " "
                        + item.path("statistic").path("total").asInt())
                .containsExactlyInAnyOrder(
                        "The chargepoint does not meet the requirement 2",
                        "The measurement cannot decide 1",
                        "The rig could not test 2",
                        "Not tested 1");
    }

    @Test
    void twoRunsMakeATrend() throws IOException {
        var trend = new ObjectMapper()
                .readTree(embedded(second, "widgets/history-trend\\.json").getFirst());
        assertThat(trend).extracting(run -> run.path("buildOrder").asInt()).containsExactly(2, 1);
        assertThat(trend)
                .extracting(run -> run.path("data").path("total").asInt())
                .containsExactly(8, 8);
        assertThat(runs.resolve("run-11/history/history.json")).exists();
    }

    @Test
    void anotherKindOfRunHasNoPartInTheTrend() throws IOException {
        var other = new RunDescription(
                "loopback",
                "Kerbside Reference 1",
                "x",
                "1",
                "",
                "1",
                1,
                "",
                Runs.on(12).started());
        var page =
                new RunReport().write(runs.resolve("run-12"), other, List.of(), Runs.untested(), Runs.requirements());
        var trend = new ObjectMapper()
                .readTree(embedded(Files.readString(page), "widgets/history-trend\\.json")
                        .getFirst());
        assertThat(trend).hasSize(1);
    }

    @Test
    void theEnvironmentSaysWhatWasTested() {
        assertThat(embedded(first, "widgets/environment\\.json").getFirst())
                .contains(
                        "KR1-0001", "9f86d081884c7d65", "guarded, w = U (ILAC-G8:09/2019)", "Seeded defect", "4 of 6");
    }

    private static String read(String file) {
        try {
            return Files.readString(runs.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> embedded(String page, String name) {
        return Pattern.compile("d\\('" + name + "','([^']*)'\\)")
                .matcher(page)
                .results()
                .map((MatchResult m) -> decoded(m.group(1)))
                .toList();
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), UTF_8);
    }
}
