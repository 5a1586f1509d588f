package org.kerbside.reports;

import static org.kerbside.reports.html.Html.attr;
import static org.kerbside.reports.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kerbside.reports.html.Html;
import org.kerbside.reports.html.Sheet;
import org.kerbside.rig.verdict.DecisionRule;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;

/** What was demanded, what was measured and what follows, as one small page. */
final class FindingsTable {

    private static final List<String> HEADS =
            List.of("#", "Wanted", "Measured", "Allowed", "Requirement", "Verdict", "Remark");

    private FindingsTable() {}

    static String of(Evidence evidence) {
        var body = new ArrayList<Html>();
        body.add(el("p", Sheet.badge(evidence.verdict().name()), " ", el("b", evidence.scenario())));
        if (!evidence.cause().isEmpty()) {
            body.add(el("p", attr("class", "cause"), evidence.cause()));
        }
        body.add(evidence.findings().isEmpty() ? el("p", "Nothing was judged.") : table(evidence.findings()));
        body.add(el("p", attr("class", "small"), origin(evidence)));
        return Html.page(
                "Findings: " + evidence.scenario(),
                Sheet.with("body { margin: .6rem; } .cause { font-weight: 600; }\n"),
                body);
    }

    private static Html table(List<Finding> findings) {
        var heads =
                HEADS.stream().map(head -> el("th", attr("scope", "col"), head)).toList();
        var rows = IntStream.range(0, findings.size())
                .mapToObj(i -> row(i + 1, findings.get(i)))
                .toList();
        return el("table", el("thead", el("tr", heads)), el("tbody", rows));
    }

    private static Html row(int number, Finding finding) {
        return el(
                "tr",
                el("td", attr("class", "number"), number),
                el("td", finding.wanted()),
                el(
                        "td",
                        el("span", attr("class", "number"), measured(finding)),
                        el("br"),
                        el("span", attr("class", "small"), finding.measured().what() + ", " + source(finding))),
                el("td", attr("class", "number"), finding.limit()),
                el("td", finding.requirement()),
                el(
                        "td",
                        Sheet.badge(finding.verdict().name()),
                        el("br"),
                        el("span", attr("class", "small"), rule(finding))),
                el("td", finding.remark()));
    }

    private static String measured(Finding finding) {
        return Double.isNaN(finding.measured().value())
                ? "not measured"
                : finding.measured().valueInWords();
    }

    private static String source(Finding finding) {
        return finding.measured().source();
    }

    private static String rule(Finding finding) {
        if (finding.rule() == DecisionRule.SIMPLE) {
            return "simple acceptance";
        }
        return finding.measured().uncertainty() == 0 ? "" : "guarded by U";
    }

    private static String origin(Evidence evidence) {
        return ("Bench %s, chargepoint %s, seed %d. ± is the expanded uncertainty U (k = 2). PASS and FAIL need the whole"
                        + " interval on one side of the limit; otherwise the verdict is INCONCLUSIVE, unless the row says"
                        + " simple acceptance. The numbers # are those of the timing diagram.")
                .formatted(evidence.bench(), evidence.device(), evidence.seed());
    }
}
