package org.kerbside.reports.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Verdict;

/**
 * One scenario under one requirement.
 *
 * @param verdict the worst of its attempts; empty where it was not tested
 * @param reason what was measured, or why there is no verdict
 */
record Cell(String id, String scenario, Optional<Verdict> verdict, String reason) {

    static Cell of(List<Evidence> attempts) {
        var last = attempts.getLast();
        var verdicts = attempts.stream().map(Evidence::verdict).toList();
        var reasons = new ArrayList<String>();
        for (int i = 0; i < attempts.size(); i++) {
            if (attempts.size() > 1) {
                reasons.add("Attempt %d: %s".formatted(i + 1, verdicts.get(i)));
            }
            reasons.addAll(reasons(attempts.get(i)));
        }
        return new Cell(last.id(), last.scenario(), Optional.of(Verdict.worst(verdicts)), String.join("\n", reasons));
    }

    private static List<String> reasons(Evidence evidence) {
        return evidence.findings().isEmpty() ? List.of(evidence.cause()) : measured(evidence.findings());
    }

    /** A requirement that a scenario judged beside its own, such as an invariant. */
    static Cell beside(Evidence evidence, List<Finding> findings) {
        var verdict = Verdict.worst(findings.stream().map(Finding::verdict).toList());
        return new Cell(
                evidence.id(), evidence.scenario(), Optional.of(verdict), String.join("\n", measured(findings)));
    }

    static Cell of(Untested untested) {
        return new Cell(untested.id(), untested.scenario(), Optional.empty(), untested.reason());
    }

    String verdictInWords() {
        return verdict.map(Verdict::name).orElse("NOT TESTED");
    }

    private static List<String> measured(List<Finding> findings) {
        return findings.stream().map(Cell::measured).toList();
    }

    private static String measured(Finding finding) {
        var measured = finding.measured();
        return "%s%s, allowed %s"
                .formatted(
                        finding.verdict() == Verdict.PASS ? "" : finding.verdict() + ": ",
                        Double.isNaN(measured.value()) ? measured.what() + " not measured" : measured,
                        finding.limit());
    }
}
