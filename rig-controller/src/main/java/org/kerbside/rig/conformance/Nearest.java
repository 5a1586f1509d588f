package org.kerbside.rig.conformance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which known words an unknown one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    public static List<String> to(String word, Collection<String> known, int count) {
        return known.stream()
                .sorted(Comparator.<String>comparingInt(one -> distance(word, one))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    /** Insertions, deletions and substitutions from one to the other (Levenshtein). */
    static int distance(String from, String to) {
        var above = new int[to.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substitution = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
