package org.kerbside.reports.matrix;

import static org.kerbside.reports.html.Html.attr;
import static org.kerbside.reports.html.Html.el;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kerbside.reports.html.Html;
import org.kerbside.reports.html.Sheet;
import org.kerbside.rig.conformance.Provenance;
import org.kerbside.rig.conformance.RunDescription;

/** The matrix as a page for an assessor: sums, then every requirement by chapter. */
public final class MatrixPage {

    private static final String STYLE = """
            body { max-width: 1200px; margin: 1.5rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; text-transform: capitalize; }
            thead th { position: sticky; top: 0; background: Canvas; }
            tfoot td { font-weight: 600; }
            .reason { white-space: pre-line; }
            .weak { outline: 2px dashed currentColor; outline-offset: 1px; }
            td.count { text-align: right; font-variant-numeric: tabular-nums; }
            .note { border-left: 4px solid var(--line); padding-left: .8rem; }
            .about th { width: 12rem; }
            .rows { table-layout: fixed; overflow-wrap: break-word; } .rows th, .rows td { box-sizing: border-box; }
            .rows th:nth-child(1) { width: 12%; } .rows th:nth-child(2) { width: 23%; } .rows th:nth-child(3) { width: 7%; }
            .rows th:nth-child(4) { width: 8%; } .rows th:nth-child(5) { width: 16%; } .rows th:nth-child(6) { width: 11%; }
            @media print { thead th { position: static; } tr { break-inside: avoid; } }
            """;

    private final RunDescription run;
    private final Matrix matrix;

    private MatrixPage(RunDescription run, Matrix matrix) {
        this.run = run;
        this.matrix = matrix;
    }

    public static String of(RunDescription run, Matrix matrix) {
        return new MatrixPage(run, matrix).page();
    }

    private String page() {
        var body = new ArrayList<Html>();
        body.add(el("h1", "Requirements and verdicts"));
        body.add(about());
        body.add(
                el(
                        "p",
                        attr("class", "note"),
                        "A verdict on a requirement with provenance M, I or ? never decides a certificate alone; it is marked ",
                        el("b", "†"),
                        ". Rows on a basis of law or programme withhold the certificate when they fail; the others inform."
                                + " What was not tested is not passed. The sums count each requirement once, by the worst of its scenarios."));
        body.add(SumsTable.of(matrix));
        matrix.byChapter().forEach((chapter, rows) -> {
            body.add(el("h2", attr("id", chapter), chapter.replace('-', ' ')));
            body.add(table(rows));
        });
        body.add(marks());
        return Html.page(
                "Requirements and verdicts: " + run.model() + " " + run.serialNumber(), Sheet.with(STYLE), body);
    }

    private Html about() {
        return el(
                "table",
                attr("class", "about"),
                fact("Chargepoint", run.model() + ", serial number " + run.serialNumber()),
                fact("Firmware", run.firmware() + ", SHA-256 " + run.digest()),
                fact("Bench", run.bench() + ", seed " + run.seed()),
                fact("Suite", run.suite()),
                fact("Seeded defect", run.defect().isEmpty() ? "none" : run.defect()),
                fact("Started", run.started().truncatedTo(ChronoUnit.SECONDS).toString()),
                el(
                        "tr",
                        el("th", "Evidence"),
                        el("td", el("a", attr("href", "report/index.html"), "report of the run"))));
    }

    private static Html fact(String name, String words) {
        return el("tr", el("th", name), el("td", words));
    }

    private static Html table(List<Row> rows) {
        var heads = Stream.of("Requirement", "Demands", "Known", "Basis", "Scenario", "Verdict", "Measured, or why not")
                .map(head -> el("th", attr("scope", "col"), head))
                .toList();
        return el(
                "table",
                attr("class", "rows"),
                el("thead", el("tr", heads)),
                el("tbody", rows.stream().flatMap(MatrixPage::lines).toList()));
    }

    private static Stream<Html> lines(Row row) {
        var span = attr("rowspan", Integer.toString(Math.max(1, row.cells().size())));
        var requirement = row.requirement();
        var first = List.of(
                el(
                        "td",
                        span,
                        el("b", requirement.id()),
                        el("br"),
                        small(requirement.clause()),
                        el("br"),
                        small(requirement.edition())),
                el(
                        "td",
                        span,
                        requirement.statement(),
                        el("br"),
                        small(row.limit().isEmpty() ? "" : "Limit: " + row.limit())),
                el("td", span, requirement.provenance()),
                el("td", span, requirement.basis()));
        if (row.cells().isEmpty()) {
            return Stream.of(
                    el("tr", first, el("td", "none"), el("td", Sheet.badge("NO SCENARIO")), el("td", row.reason())));
        }
        return Stream.iterate(0, i -> i < row.cells().size(), i -> i + 1)
                .map(i -> el(
                        "tr", i == 0 ? first : List.of(), cell(row, row.cells().get(i))));
    }

    private static List<Html> cell(Row row, Cell cell) {
        boolean weak = cell.verdict().isPresent() && !row.decides();
        return List.of(
                el("td", cell.scenario(), el("br"), small(cell.id())),
                el(
                        "td",
                        Sheet.badge(cell.verdictInWords()),
                        weak ? el("b", attr("title", "does not decide alone"), " †") : ""),
                el("td", attr("class", "reason"), cell.reason()));
    }

    private static Html small(String words) {
        return el("span", attr("class", "small"), words);
    }

    private static Html marks() {
        var rows = Stream.of(Provenance.values())
                .map(p -> el("tr", el("td", el("b", p.mark())), el("td", p.words() + (p.decides() ? "" : " †"))))
                .toList();
        return el("div", el("h2", "Provenance"), el("table", attr("class", "about"), rows));
    }
}
