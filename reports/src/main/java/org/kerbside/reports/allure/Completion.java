package org.kerbside.reports.allure;

import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.TestResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.kerbside.rig.conformance.Provenance;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.conformance.RunDescription;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Verdict;

/** Adds to results what only the run knows: the evidence's verdict, the requirement, the bench. */
final class Completion {

    private static final String ATTEMPT = "attempt";

    private final RunDescription run;
    private final Requirements requirements;

    Completion(RunDescription run, Requirements requirements) {
        this.run = run;
        this.requirements = requirements;
    }

    /**
     * A result for what left none: the suite was killed, or the scenario never begun.
     *
     * @param before attempts before this one
     */
    TestResult empty(String id, String name, int before) {
        long started = run.started().toEpochMilli();
        var result = new TestResult()
                .setUuid(UUID.nameUUIDFromBytes((id + " " + before).getBytes(StandardCharsets.UTF_8))
                        .toString())
                .setName(name)
                .setStage(Stage.FINISHED)
                .setStart(started)
                .setStop(started);
        ScenarioListener.identify(result, id);
        return result;
    }

    void complete(TestResult result, Evidence evidence) {
        Outcome.of(evidence.verdict(), message(evidence)).applyTo(result);
        var labels = Labels.of(result);
        labels.place(evidence.chapter(), labels.first("feature").orElse(evidence.feature()), "")
                .set("claim", evidence.claims())
                .set("host", evidence.bench())
                .set("thread", evidence.device());
        require(result, evidence.requirement(), description -> description.evidence(evidence));
    }

    void complete(TestResult result, Untested untested) {
        Outcome.untested(untested.reason()).applyTo(result);
        Labels.of(result)
                .place(untested.chapter(), untested.feature(), "")
                .set("host", run.bench())
                .set("thread", run.serialNumber());
        require(result, untested.requirement(), description -> description.untested(untested.reason()));
    }

    /** Attempts stand beside one another; Allure would show the last of them and fold the others away. */
    void number(List<TestResult> attempts) {
        for (int i = 0; attempts.size() > 1 && i < attempts.size(); i++) {
            var result = attempts.get(i);
            var attempt = Integer.toString(i + 1);
            var parameters = new ArrayList<>(result.getParameters());
            parameters.removeIf(parameter -> ATTEMPT.equals(parameter.getName()));
            parameters.add(new Parameter().setName(ATTEMPT).setValue(attempt));
            result.setParameters(parameters);
            result.setHistoryId(result.getTestCaseId() + (i == 0 ? "" : " " + ATTEMPT + " " + attempt));
        }
    }

    private void require(TestResult result, String id, Consumer<Description> rest) {
        var labels = Labels.of(result)
                .set("requirement", id)
                .set("story", requirements.story(id))
                .set("bench", run.bench());
        var tags = new ArrayList<String>();
        requirements.find(id).ifPresent(requirement -> {
            labels.set("severity", Requirements.severity(requirement))
                    .set("provenance", requirement.provenance())
                    .set("basis", requirement.basis());
            tags.addAll(tags(requirement));
        });
        labels.first("verdict").ifPresent(tags::addFirst);
        labels.set("tag", tags);
        var description = new Description();
        requirements.find(id).ifPresent(description::requirement);
        rest.accept(description);
        result.setDescription(null).setDescriptionHtml(description.toString());
    }

    private static List<String> tags(Requirement requirement) {
        var known = Provenance.weakest(requirement.provenance());
        var provenance = "provenance " + known.mark();
        return List.of(
                "basis: " + requirement.basis(), known.decides() ? provenance : provenance + ", never decides alone");
    }

    private static String message(Evidence evidence) {
        var worst = evidence.findings().stream()
                .filter(finding -> finding.verdict() == evidence.verdict())
                .map(Finding::toString)
                .toList();
        var words = new ArrayList<String>();
        if (!evidence.cause().isEmpty()) {
            words.add(evidence.cause());
        }
        // a cause often quotes the finding that ended the scenario
        worst.stream().filter(finding -> !evidence.cause().contains(finding)).forEach(words::add);
        return evidence.verdict() == Verdict.PASS ? "" : String.join("\n\n", words);
    }
}
