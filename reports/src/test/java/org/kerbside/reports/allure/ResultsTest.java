package org.kerbside.reports.allure;

import static org.assertj.core.api.Assertions.assertThat;

import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.FixtureResult;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerbside.reports.EvidenceAttachments;
import org.kerbside.reports.Runs;
import org.kerbside.rig.verdict.Evidence;

class ResultsTest {

    @TempDir
    Path folder;

    private ResultFiles files;

    @BeforeEach
    void open() throws IOException {
        files = new ResultFiles(folder);
    }

    @Test
    void theEvidenceDecidesTheStatus() throws IOException {
        var late = Runs.evidence().get(1);
        files.write(result(late.id(), "a", 1).setStatus(Status.PASSED));
        complete(List.of(late));
        var result = files.results().getFirst();
        assertThat(result.getStatus()).isEqualTo(Status.FAILED);
        assertThat(result.getStatusDetails().getMessage()).contains("112 ± 0.6 ms");
        assertThat(Labels.of(result).all("severity")).containsExactly("normal");
        assertThat(Labels.of(result).first("story").orElseThrow())
                .startsWith("SEQ-2 The supply ends within")
                .endsWith(" …");
        assertThat(result.getDescriptionHtml()).contains("IEC 61851-1:2017", "V rule / S number");
    }

    @Test
    void everyAttemptStandsByItself() throws IOException {
        var twice = Runs.evidence().subList(4, 6);
        files.write(result(twice.getFirst().id(), "a", 2));
        files.write(result(twice.getFirst().id(), "b", 1));
        complete(twice);
        assertThat(files.results()).extracting(TestResult::getStatus).containsExactly(Status.PASSED, Status.FAILED);
        assertThat(files.results()).extracting(TestResult::getHistoryId).doesNotHaveDuplicates();
    }

    @Test
    void anErrorFoundAfterTheEndReachesTheOneResult() throws IOException {
        var pass = Runs.evidence().getLast();
        var id = pass.id();
        files.write(result(id, "a", 1).setStatus(Status.PASSED));
        complete(List.of(pass));
        assertThat(files.results())
                .singleElement()
                .extracting(TestResult::getStatus)
                .isEqualTo(Status.BROKEN);
    }

    @Test
    void evidenceThatLeftNoResultGetsOneWithItsAttachments() throws IOException {
        complete(List.of(Runs.evidence().getFirst()));
        assertThat(files.results()).singleElement().satisfies(made -> {
            assertThat(made.getStatus()).isEqualTo(Status.PASSED);
            assertThat(made.getAttachments())
                    .extracting(Attachment::getName)
                    .contains("findings.html", "timing-diagram.svg");
        });
    }

    @Test
    void whatAHookAttachedIsFoundWithTheScenario() throws IOException {
        var evidence = Runs.evidence().getFirst();
        files.write(result(evidence.id(), "a", 1));
        files.write(new TestResultContainer()
                .setUuid("c")
                .setChildren(List.of("a"))
                .setAfters(List.of(new FixtureResult()
                        .setStatus(Status.PASSED)
                        .setAttachments(
                                List.of(new Attachment().setName("findings").setSource("x.html"))))));
        complete(List.of(evidence));
        complete(List.of(evidence));
        assertThat(files.results().getFirst().getAttachments())
                .extracting(Attachment::getSource)
                .containsExactly("x.html");
        assertThat(files.containers().getFirst().getAfters()).isEmpty();
    }

    private void complete(List<Evidence> evidence) throws IOException {
        var completion = new Completion(Runs.on(1), new Requirements(Runs.requirements()));
        new Results(files, completion, new EvidenceAttachments()).complete(evidence, List.of());
    }

    private static TestResult result(String id, String uuid, long start) {
        return new TestResult()
                .setUuid(uuid)
                .setName(id)
                .setTestCaseId(id)
                .setHistoryId(id)
                .setStart(start);
    }
}
