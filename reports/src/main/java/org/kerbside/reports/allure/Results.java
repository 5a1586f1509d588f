package org.kerbside.reports.allure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.FixtureResult;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kerbside.reports.html.Html;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.EvidenceRenderer;

/** Brings the results that a run left together with its evidence, so that every scenario has a result that agrees. */
final class Results {

    /** Bytes of a trace that is still part of the page. */
    private static final long LONGEST = 64_000;

    private static final Html LEFT_OUT = Html.el(
            "p", "The trace is too long for this page: it lies in the run's folder, under scenarios, as CSV and VCD.");

    private final ResultFiles files;
    private final Completion completion;
    private final EvidenceRenderer renderer;
    private final Map<String, List<TestResult>> byScenario;

    Results(ResultFiles files, Completion completion, EvidenceRenderer renderer) throws IOException {
        this.files = files;
        this.completion = completion;
        this.renderer = renderer;
        liftAttachments();
        byScenario = files.results().stream()
                .filter(result -> result.getTestCaseId() != null)
                .sorted(Comparator.comparing(TestResult::getStart, Comparator.nullsFirst(Comparator.naturalOrder())))
                .collect(groupingBy(TestResult::getTestCaseId, TreeMap::new, toList()));
    }

    void complete(List<Evidence> evidence, List<Untested> untested) throws IOException {
        var attempts = evidence.stream().collect(groupingBy(Evidence::id, LinkedHashMap::new, toList()));
        for (var each : attempts.entrySet()) {
            complete(each.getKey(), each.getValue());
        }
        for (var one : untested) {
            if (!byScenario.containsKey(one.id()) && !attempts.containsKey(one.id())) {
                var result = completion.empty(one.id(), one.scenario(), 0);
                completion.complete(result, one);
                files.write(result);
            }
        }
    }

    /** The last attempt belongs to the last result, and so on backwards; an ERROR found late has no result of its own. */
    private void complete(String id, List<Evidence> attempts) throws IOException {
        var known = byScenario.getOrDefault(id, List.of());
        var results = known.isEmpty() ? made(attempts) : known;
        for (int back = 1; back <= Math.min(results.size(), attempts.size()); back++) {
            completion.complete(results.get(results.size() - back), attempts.get(attempts.size() - back));
        }
        completion.number(results);
        for (var result : results) {
            unlinkLongTraces(result);
            files.write(result);
        }
    }

    private List<TestResult> made(List<Evidence> attempts) throws IOException {
        var made = new ArrayList<TestResult>();
        for (var attempt : attempts) {
            made.add(made(attempt, made.size()));
        }
        return made;
    }

    private TestResult made(Evidence evidence, int before) throws IOException {
        var result = completion.empty(evidence.id(), evidence.scenario(), before);
        var attachments = new ArrayList<Attachment>();
        for (var rendered : renderer.render(evidence)) {
            var source = "%s-%d-attachment.%s".formatted(result.getUuid(), attachments.size(), rendered.extension());
            files.write(source, rendered.content());
            attachments.add(new Attachment()
                    .setName(rendered.fileName())
                    .setType(rendered.mediaType())
                    .setSource(source));
        }
        return result.setAttachments(attachments);
    }

    /** The page holds every attachment; a trace of days belongs beside it, where the run left it already. */
    private void unlinkLongTraces(TestResult result) throws IOException {
        var kept = new ArrayList<Attachment>();
        for (var attachment : result.getAttachments()) {
            boolean trace = List.of("text/csv", "text/plain").contains(String.valueOf(attachment.getType()));
            if (!trace || files.size(attachment.getSource()) <= LONGEST) {
                kept.add(attachment);
            }
        }
        if (kept.size() < result.getAttachments().size()) {
            result.setAttachments(kept);
            result.setDescriptionHtml(result.getDescriptionHtml() + LEFT_OUT);
        }
    }

    /** The hook that ends a scenario attaches its evidence to itself; a reader looks for it with the scenario. */
    private void liftAttachments() throws IOException {
        Map<String, TestResult> byUuid = new LinkedHashMap<>();
        files.results().forEach(result -> byUuid.put(result.getUuid(), result));
        for (var container : files.containers()) {
            var lifted = container.getAfters().stream()
                    .flatMap(after -> after.getAttachments().stream())
                    .toList();
            container.getAfters().forEach(after -> after.setAttachments(new ArrayList<>()));
            var children = container.getChildren().stream()
                    .map(byUuid::get)
                    .filter(Objects::nonNull)
                    .toList();
            for (var child : children) {
                child.getAttachments().addAll(lifted);
                files.write(child);
            }
            container.setBefores(telling(container.getBefores()));
            container.setAfters(telling(container.getAfters()));
            files.write(container);
        }
    }

    /** Hooks that passed and hold nothing are machinery. */
    private static List<FixtureResult> telling(List<FixtureResult> hooks) {
        return new ArrayList<>(hooks.stream()
                .filter(hook -> hook.getStatus() != Status.PASSED
                        || !hook.getSteps().isEmpty()
                        || !hook.getAttachments().isEmpty())
                .toList());
    }
}
