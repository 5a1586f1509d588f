package org.kerbside.reports.html;

import org.kerbside.rig.verdict.Verdict;

/** One colour for each verdict, dark enough to be read on white; the word always stands beside it. */
public final class Colours {

    private Colours() {}

    /** As {@code #rrggbb}. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "#2e7d32";
            case INCONCLUSIVE -> "#a15c00";
            case FAIL -> "#c62828";
            case ERROR -> "#6a1b9a";
        };
    }
}
