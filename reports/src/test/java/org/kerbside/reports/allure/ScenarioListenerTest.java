package org.kerbside.reports.allure;

import static org.assertj.core.api.Assertions.assertThat;

import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioListenerTest {

    @TempDir
    Path folder;

    @Test
    void aScenarioIsKnownByItsRequirementAndTitleWhereverItStands() throws IOException {
        var result = written(label("gherkin_uri", "classpath:conformance/timing/contactor.feature"));
        assertThat(result.getHistoryId()).isEqualTo("SEQ-2.2.opens-within-100-ms");
        assertThat(result.getTestCaseId()).isEqualTo(result.getHistoryId());
        assertThat(result.getFullName()).isEqualTo(result.getHistoryId());
        assertThat(result.getParameters()).extracting(Parameter::getValue).containsExactly("100 ms");
    }

    @Test
    void labelsSayWhatTheTagsSaid() throws IOException {
        var result = written(label("gherkin_uri", "classpath:conformance/timing/contactor.feature"));
        assertThat(result.getLabels())
                .extracting(l -> l.getName() + "=" + l.getValue())
                .containsOnlyOnce(
                        "epic=Timing",
                        "feature=The contactor",
                        "story=SEQ-2.2",
                        "requirement=SEQ-2.2",
                        "claim=OPENS_LATE",
                        "verdict=PASS",
                        "tag=slow")
                .noneMatch(l -> l.startsWith("tag=req") || l.startsWith("testClass") || l.startsWith("package"));
    }

    @Test
    void aResultThatNoScenarioMadeStaysAsItIs() throws IOException {
        var result = written(label("framework", "junit-platform"));
        assertThat(result.getHistoryId()).isEqualTo("md5");
        assertThat(Labels.of(result).first("verdict")).isEmpty();
    }

    /** Through Allure's own lifecycle, which finds the listener as a service. */
    private TestResult written(Label origin) throws IOException {
        var lifecycle = new AllureLifecycle(new FileSystemResultsWriter(folder));
        var result = new TestResult()
                .setUuid("u")
                .setHistoryId("md5")
                .setName("Opens within 100 ms")
                .setStatus(Status.PASSED)
                .setParameters(List.of(new Parameter().setName("limit").setValue("100 ms")))
                .setLabels(List.of(
                        origin,
                        label("tag", "req:SEQ-2.2"),
                        label("tag", "catches:OPENS_LATE"),
                        label("tag", "slow"),
                        label("feature", "The contactor"),
                        label("story", "Opens within 100 ms"),
                        label("testClass", "Opens within 100 ms"),
                        label("package", "classpath:conformance")));
        lifecycle.scheduleTestCase(result);
        lifecycle.startTestCase("u");
        lifecycle.stopTestCase("u");
        lifecycle.writeTestCase("u");
        return new ResultFiles(folder).results().getFirst();
    }

    private static Label label(String name, String value) {
        return new Label().setName(name).setValue(value);
    }
}
