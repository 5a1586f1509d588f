package org.kerbside.reports.allure;

import static org.kerbside.reports.html.Html.attr;
import static org.kerbside.reports.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import org.kerbside.reports.html.Html;
import org.kerbside.rig.conformance.Provenance;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;

/** What stands above the steps of a scenario in the report: the clause, and what the verdict was won on. */
final class Description {

    private final List<Html> rows = new ArrayList<>();

    void requirement(Requirement requirement) {
        row("Requirement", requirement.id() + ": " + requirement.statement());
        row("Clause", requirement.clause() + ", " + requirement.edition());
        row("Limit", (requirement.limit() + " " + requirement.unit()).strip());
        row("Basis", requirement.basis());
        var weakest = Provenance.weakest(requirement.provenance());
        row(
                "Provenance",
                requirement.provenance() + " (" + weakest.words() + ")"
                        + (weakest.decides() ? "" : "; never decides a certificate alone"));
    }

    void evidence(Evidence evidence) {
        for (int i = 0; i < evidence.findings().size(); i++) {
            row("Finding " + (i + 1), inWords(evidence.findings().get(i)));
        }
        row("Bench", evidence.bench() + ", seed " + evidence.seed());
        row("Chargepoint", evidence.device());
        row("Time that passed on the bench", evidence.lasted().toMillis() / 1_000.0 + " s");
        row("Claims to catch", String.join(", ", evidence.claims()));
    }

    void untested(String reason) {
        row("Not tested because", reason);
    }

    private static String inWords(Finding finding) {
        var measured = finding.measured();
        return "%s: %s, allowed %s"
                .formatted(
                        finding.verdict(),
                        Double.isNaN(measured.value()) ? measured.what() + " not measured" : measured,
                        finding.limit());
    }

    private void row(String name, String words) {
        if (!words.isEmpty()) {
            var left = attr("style", "text-align:left; vertical-align:top; padding:2px 12px 2px 0; white-space:nowrap");
            rows.add(el("tr", el("th", left, name), el("td", words)));
        }
    }

    @Override
    public String toString() {
        return el("table", rows).toString();
    }
}
