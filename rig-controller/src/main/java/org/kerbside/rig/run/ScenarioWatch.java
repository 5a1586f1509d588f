package org.kerbside.rig.run;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

/** Sees that every scenario that was to run ends with evidence, and with ERROR where it left none. */
final class ScenarioWatch implements TestExecutionListener {

    private final Map<String, PlannedScenario> pending;
    private final RunFolder folder;
    private final MissingEvidence missing;
    private final Progress progress;
    private final List<Evidence> evidence = new ArrayList<>();
    private @Nullable Throwable broken;

    ScenarioWatch(List<Discovered> toRun, RunFolder folder, MissingEvidence missing, Progress progress) {
        this.pending = toRun.stream()
                .collect(toMap(Discovered::uniqueId, Discovered::planned, (first, same) -> first, LinkedHashMap::new));
        this.folder = folder;
        this.missing = missing;
        this.progress = progress;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        Optional.ofNullable(pending.get(test.getUniqueId())).ifPresent(progress::starts);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        take(test).ifPresent(planned -> add(missing.of(planned, "Skipped: " + reason, Optional.empty())));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isContainer() && result.getStatus() != Status.SUCCESSFUL) {
            broken = result.getThrowable().orElse(broken);
        }
        take(test).ifPresent(planned -> add(judged(planned, result)));
    }

    /** What each scenario left, those included that the platform never came to. */
    List<Evidence> evidence() {
        var never = List.copyOf(pending.values());
        pending.clear();
        never.forEach(planned ->
                add(missing.of(planned, "The platform never started the scenario", Optional.ofNullable(broken))));
        return List.copyOf(evidence);
    }

    private Optional<PlannedScenario> take(TestIdentifier test) {
        return Optional.ofNullable(pending.remove(test.getUniqueId()));
    }

    private void add(Evidence one) {
        evidence.add(one);
        progress.finished(one);
    }

    private Evidence judged(PlannedScenario planned, TestExecutionResult result) {
        var kept = folder.latest(planned.id());
        var thrown = result.getThrowable();
        if (kept.isEmpty()) {
            return missing.of(planned, "The scenario ended without evidence", thrown);
        }
        var passedAndFailed = kept.get().verdict() == Verdict.PASS && result.getStatus() != Status.SUCCESSFUL;
        return passedAndFailed ? missing.after(kept.get(), thrown) : kept.get();
    }
}
