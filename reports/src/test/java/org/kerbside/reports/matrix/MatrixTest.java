package org.kerbside.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kerbside.reports.Runs;
import org.kerbside.rig.verdict.Verdict;

class MatrixTest {

    private final Matrix matrix = Matrix.of(
            Runs.requirements(), Runs.evidence(), Runs.untested(), Map.of("SEQ-6", "no bench has two meters"));

    @Test
    void everyRequirementHasARowInTheOrderOfTheChapters() {
        assertThat(matrix.rows())
                .extracting(row -> row.requirement().id() + " "
                        + row.worst().map(Verdict::name).orElse("-"))
                .containsExactly("SEQ-1 FAIL", "SEQ-2 ERROR", "M-3 INCONCLUSIVE", "SEQ-4 ERROR", "SEQ-5 -", "SEQ-6 -");
    }

    @Test
    void aSecondAttemptDoesNotHideTheFirst() {
        var twice = matrix.rows().getFirst().cells().getLast();
        assertThat(twice.verdict()).isEqualTo(Optional.of(Verdict.FAIL));
        assertThat(twice.reason()).contains("Attempt 1: FAIL", "112 ± 0.6 ms", "Attempt 2: PASS", "38 ± 0.6 ms");
    }

    @Test
    void aFindingOnAnotherRequirementIsShownThereToo() {
        var requirements = List.of(Runs.requirement("IEC-8.1", "timing", "V", "law"));
        assertThat(Matrix.of(requirements, Runs.evidence(), List.of(), Map.of())
                        .rows()
                        .getFirst()
                        .cells())
                .extracting(Cell::id)
                .contains("SEQ-2.late", "SEQ-4.day");
    }

    @Test
    void whatIsKnownBadlyIsMarked() {
        var html = MatrixPage.of(Runs.on(1), matrix);
        assertThat(html).contains("INCONCLUSIVE</span><b title=\"does not decide alone\"> †</b></td>");
        assertThat(html.split("does not decide alone", -1)).hasSize(2);
        assertThat(html).contains("provenance M, I or ? never decides a certificate alone");
    }

    @Test
    void theSumsCountEachRequirementOnce() {
        var sums = new Sums(matrix.rows());
        assertThat(List.of(sums.of(Verdict.FAIL), sums.of(Verdict.ERROR), sums.of(Verdict.INCONCLUSIVE)))
                .containsExactly(1L, 2L, 1L);
        assertThat(List.of(sums.all(), sums.untested(), sums.unnamed())).containsExactly(6L, 1L, 1L);
    }

    @Test
    void theTableForOtherToolsHasTheReasonsToo() {
        assertThat(MatrixCsv.of(matrix).lines())
                .hasSize(9)
                .anyMatch(line -> line.endsWith(",,,NOT TESTED,no bench has two meters"))
                .anyMatch(line -> line.contains("SEQ-5.welded,A welded contactor is noticed,NOT TESTED,needs a bench"));
    }
}
