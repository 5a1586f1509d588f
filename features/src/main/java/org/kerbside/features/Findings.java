package org.kerbside.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Verdict;

/** What has been found in one scenario so far, and the verdict that comes of it. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** Keeps the finding; anything but PASS ends the scenario. */
    void add(Finding finding) {
        all.add(finding);
        switch (finding.verdict()) {
            case PASS -> {}
            case FAIL -> throw new AssertionError("FAIL: " + finding);
            case INCONCLUSIVE -> throw new Inconclusive(finding.toString());
            case ERROR -> throw new RigFault("ERROR: " + finding);
        }
    }

    /** Keeps what was found when the scenario has ended already. */
    void note(List<Finding> late) {
        all.addAll(late);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    /** The worst of all, {@code stoppedBy} with them; a scenario that found nothing is an ERROR. */
    Verdict verdict(Optional<Throwable> stoppedBy) {
        var found = all.isEmpty()
                ? Verdict.ERROR
                : Verdict.worst(all.stream().map(Finding::verdict).toList());
        return switch (stoppedBy.orElse(null)) {
            case null -> found;
            case Inconclusive _ -> all.isEmpty() ? Verdict.INCONCLUSIVE : found.and(Verdict.INCONCLUSIVE);
            case AssertionError _ -> found.and(Verdict.FAIL);
            case Throwable _ -> Verdict.ERROR;
        };
    }
}
