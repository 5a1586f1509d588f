package org.kerbside.rig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in columns: the first column to the left, numbers to the right. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... heads) {
        rows.add(List.of(heads));
    }

    void row(String first, List<Long> numbers) {
        var row = new ArrayList<>(List.of(first));
        numbers.forEach(number -> row.add(String.valueOf(number)));
        rows.add(row);
    }

    List<String> lines() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            var format = column == 0 ? "%-" + widths[0] + "s" : "  %" + widths[column] + "s";
            line.append(format.formatted(row.get(column)));
        }
        return line.toString();
    }
}
