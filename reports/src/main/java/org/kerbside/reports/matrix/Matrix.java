package org.kerbside.reports.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.rig.conformance.Chapter;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;

/** Every requirement, tested or not, with the scenarios that judged it, in the order of the chapters. */
public record Matrix(List<Row> rows) {

    /**
     * Sorts what a run left under the requirements.
     *
     * @param reasons why a requirement is named by no scenario, by its id
     */
    public static Matrix of(
            List<Requirement> requirements,
            List<Evidence> evidence,
            List<Untested> untested,
            Map<String, String> reasons) {
        Map<String, List<Evidence>> attempts =
                evidence.stream().collect(groupingBy(Evidence::id, LinkedHashMap::new, toList()));
        var rows = requirements.stream()
                .sorted(Comparator.comparingInt(r -> Chapter.NAMES.indexOf(r.chapter())))
                .map(r -> new Row(r, cells(r.id(), attempts.values(), untested), reasons.getOrDefault(r.id(), "")))
                .toList();
        return new Matrix(rows);
    }

    private static List<Cell> cells(String requirement, Iterable<List<Evidence>> scenarios, List<Untested> untested) {
        var cells = new ArrayList<Cell>();
        for (var attempts : scenarios) {
            cell(requirement, attempts).ifPresent(cells::add);
        }
        untested.stream()
                .filter(one -> one.requirement().equals(requirement))
                .map(Cell::of)
                .forEach(cells::add);
        return cells;
    }

    private static Optional<Cell> cell(String requirement, List<Evidence> attempts) {
        var last = attempts.getLast();
        if (last.requirement().equals(requirement)) {
            return Optional.of(Cell.of(attempts));
        }
        var beside = last.findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .toList();
        return beside.isEmpty() ? Optional.empty() : Optional.of(Cell.beside(last, beside));
    }

    /** The rows of each chapter that has any. */
    Map<String, List<Row>> byChapter() {
        return rows.stream().collect(groupingBy(row -> row.requirement().chapter(), LinkedHashMap::new, toList()));
    }
}
