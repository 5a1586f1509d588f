package org.kerbside.reports.matrix;

import java.util.List;
import java.util.Optional;
import org.kerbside.reports.trace.TraceCsv;

/** The matrix as comma-separated values (RFC 4180): one line for each requirement and scenario. */
public final class MatrixCsv {

    private static final String HEAD =
            "chapter,requirement,clause,edition,statement,limit,provenance,decides_alone,basis,scenario_id,scenario,verdict,reason\r\n";

    private MatrixCsv() {}

    public static String of(Matrix matrix) {
        var csv = new StringBuilder(HEAD);
        for (var row : matrix.rows()) {
            var cells = row.cells().isEmpty() ? List.of(new Cell("", "", Optional.empty(), unnamed(row))) : row.cells();
            cells.forEach(cell -> csv.append(line(row, cell)).append("\r\n"));
        }
        return csv.toString();
    }

    static String unnamed(Row row) {
        return row.reason().isEmpty() ? "no scenario names it" : row.reason();
    }

    private static String line(Row row, Cell cell) {
        var requirement = row.requirement();
        return TraceCsv.record(
                requirement.chapter(),
                requirement.id(),
                requirement.clause(),
                requirement.edition(),
                requirement.statement(),
                row.limit(),
                requirement.provenance(),
                row.decides() ? "yes" : "no",
                requirement.basis(),
                cell.id(),
                cell.scenario(),
                cell.verdictInWords(),
                cell.reason().replace("\n", "; "));
    }
}
