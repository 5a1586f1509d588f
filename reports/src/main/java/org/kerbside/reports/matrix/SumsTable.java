package org.kerbside.reports.matrix;

import static org.kerbside.reports.html.Html.attr;
import static org.kerbside.reports.html.Html.el;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.kerbside.reports.html.Html;
import org.kerbside.rig.verdict.Verdict;

/** How many requirements of each chapter ended how. */
final class SumsTable {

    private SumsTable() {}

    static Html of(Matrix matrix) {
        var heads = Stream.of(
                        "Chapter", "Requirements", "PASS", "INCONCLUSIVE", "FAIL", "ERROR", "Not tested", "No scenario")
                .map(head -> el("th", head))
                .toList();
        var rows = new ArrayList<Html>();
        matrix.byChapter()
                .forEach((chapter, of) ->
                        rows.add(sum(el("a", attr("href", "#" + chapter), chapter.replace('-', ' ')), new Sums(of))));
        return el(
                "table",
                el("thead", el("tr", heads)),
                el("tbody", rows),
                el("tfoot", sum(el("span", "All"), new Sums(matrix.rows()))));
    }

    private static Html sum(Html name, Sums sums) {
        var counts = Stream.concat(
                        Stream.concat(
                                Stream.of(sums.all()),
                                Stream.of(Verdict.values()).map(sums::of)),
                        Stream.of(sums.untested(), sums.unnamed()))
                .map(count -> el("td", attr("class", "count"), count))
                .toList();
        return el("tr", el("td", name), counts);
    }
}
