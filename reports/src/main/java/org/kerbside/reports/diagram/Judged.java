package org.kerbside.reports.diagram;

import org.kerbside.rig.verdict.Finding;

/** A finding with its number in the table of findings. */
record Judged(int number, Finding finding, Span span) {

    static Judged of(int number, Finding finding) {
        return new Judged(number, finding, Span.between(finding.from(), finding.to()));
    }

    /** {@code 2 FAIL}. */
    String tag() {
        return number + " " + finding.verdict();
    }

    /** {@code 2 FAIL: opening = 112 ± 1 ms, allowed at most 100 ms}. */
    String inWords() {
        var measured = finding.measured();
        return "%s: %s, allowed %s"
                .formatted(
                        tag(),
                        Double.isNaN(measured.value()) ? measured.what() + " not measured" : measured,
                        finding.limit());
    }
}
