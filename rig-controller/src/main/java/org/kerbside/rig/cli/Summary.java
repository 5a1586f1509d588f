package org.kerbside.rig.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Predicate;
import org.kerbside.rig.conformance.Chapter;
import org.kerbside.rig.run.RunResult;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Verdict;

/** The end of a run in words: what did not pass, and a table by chapter. */
final class Summary {

    private final PrintWriter out;

    Summary(PrintWriter out) {
        this.out = out;
    }

    void print(RunResult result) {
        result.evidence().stream().filter(e -> e.verdict() != Verdict.PASS).forEach(this::explain);
        out.println();
        table(result).lines().forEach(out::println);
        out.println();
        out.flush();
    }

    private void explain(Evidence evidence) {
        out.println("%n%s  %s%n    %s".formatted(evidence.verdict(), evidence.id(), evidence.scenario()));
        evidence.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .map(Finding::toString)
                .forEach(this::indented);
        if (!evidence.cause().isBlank()) {
            indented(evidence.cause());
        }
    }

    private void indented(String text) {
        text.lines().forEach(line -> out.println("    " + line));
    }

    private static TextTable table(RunResult result) {
        var table = new TextTable("chapter", "scenarios", "pass", "fail", "inconclusive", "error", "untested");
        Chapter.NAMES.stream()
                .filter(name -> any(result, name))
                .forEach(name -> row(table, name, result, name::equals));
        row(table, "all", result, chapter -> true);
        return table;
    }

    private static boolean any(RunResult result, String chapter) {
        return result.evidence().stream().anyMatch(e -> e.chapter().equals(chapter))
                || result.untested().stream().anyMatch(u -> u.chapter().equals(chapter));
    }

    private static void row(TextTable table, String name, RunResult result, Predicate<String> chapter) {
        var ran = result.evidence().stream()
                .filter(e -> chapter.test(e.chapter()))
                .toList();
        var untested = result.untested().stream()
                .filter(u -> chapter.test(u.chapter()))
                .count();
        table.row(
                name,
                List.of(
                        ran.size() + untested,
                        count(ran, Verdict.PASS),
                        count(ran, Verdict.FAIL),
                        count(ran, Verdict.INCONCLUSIVE),
                        count(ran, Verdict.ERROR),
                        untested));
    }

    private static long count(List<Evidence> evidence, Verdict verdict) {
        return evidence.stream().filter(e -> e.verdict() == verdict).count();
    }
}
