package org.kerbside.reports.matrix;

import java.util.List;
import java.util.Optional;
import org.kerbside.rig.verdict.Verdict;

/** How many rows ended how. */
record Sums(List<Row> rows) {

    long all() {
        return rows.size();
    }

    long of(Verdict verdict) {
        return rows.stream()
                .filter(row -> row.worst().equals(Optional.of(verdict)))
                .count();
    }

    /** Named by scenarios, of which none was tested. */
    long untested() {
        return rows.stream()
                .filter(row -> !row.cells().isEmpty() && row.worst().isEmpty())
                .count();
    }

    long unnamed() {
        return rows.stream().filter(row -> row.cells().isEmpty()).count();
    }
}
