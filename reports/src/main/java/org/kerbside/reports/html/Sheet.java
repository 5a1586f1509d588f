package org.kerbside.reports.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kerbside.rig.verdict.Verdict;

/** The style sheet of every page and table of ours, for a light and a dark screen and for paper. */
public final class Sheet {

    private static final String COMMON = """
            :root { color-scheme: light dark; --line: #8886; --soft: #8882; }
            body { font: 14px/1.45 system-ui, sans-serif; margin: 1rem; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border: 1px solid var(--line); }
            th { background: var(--soft); font-weight: 600; }
            .number { white-space: nowrap; font-variant-numeric: tabular-nums; }
            .small { font-size: 12px; opacity: .85; }
            .verdict { display: inline-block; padding: 0 .45rem; border-radius: .25rem; color: #fff; font-weight: 600;
              font-size: 12px; white-space: nowrap; }
            .not-tested, .no-scenario { background: #616161; }
            """;

    private Sheet() {}

    /** With {@code more} rules of the page's own. */
    public static String with(String more) {
        return COMMON + verdicts() + more;
    }

    private static String verdicts() {
        return Arrays.stream(Verdict.values())
                .map(v -> ".%s { background: %s; }\n".formatted(v.name().toLowerCase(Locale.ROOT), Colours.of(v)))
                .collect(Collectors.joining());
    }

    /** The verdict as a coloured word. */
    public static Html badge(String verdict) {
        var style = verdict.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Html.el("span", Html.attr("class", "verdict " + style), verdict);
    }
}
