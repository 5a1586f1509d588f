package org.kerbside.reports.matrix;

import java.util.List;
import java.util.Optional;
import org.kerbside.rig.conformance.Basis;
import org.kerbside.rig.conformance.Provenance;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.verdict.Verdict;

/**
 * One requirement with every scenario that judged it.
 *
 * @param reason why no scenario names it; empty where one does
 */
record Row(Requirement requirement, List<Cell> cells, String reason) {

    /** The worst of its scenarios; empty where none of them was tested. */
    Optional<Verdict> worst() {
        var verdicts = cells.stream().flatMap(cell -> cell.verdict().stream()).toList();
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(Verdict.worst(verdicts));
    }

    /** Whether it is known well enough to decide a certificate alone. */
    boolean decides() {
        return Provenance.weakest(requirement.provenance()).decides();
    }

    boolean gates() {
        return Basis.gates(requirement.basis());
    }

    String limit() {
        return (requirement.limit() + " " + requirement.unit()).strip();
    }
}
