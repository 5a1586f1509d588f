package org.kerbside.features;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.kerbside.rig.run.Filter;
import org.kerbside.rig.run.Progress;
import org.kerbside.rig.run.Run;
import org.kerbside.rig.run.RunOptions;
import org.kerbside.rig.run.RunResult;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

/** The suite on the virtual bench, run by a test. */
final class SuiteRun {

    private SuiteRun() {}

    static RunResult correct(Path folder) {
        return Run.execute(RunOptions.on("virtual", folder).withoutReport(), Progress.SILENT);
    }

    static RunResult withDefect(String defect, Filter wanted, Path folder) {
        return Run.execute(
                RunOptions.on("virtual", folder).withoutReport().seeding(defect).asking(wanted), Progress.SILENT);
    }

    /** Verdict and first words of every scenario that did not pass, by id. */
    static Map<String, String> notPassed(RunResult result) {
        Map<String, String> found = new TreeMap<>();
        for (var evidence : result.evidence()) {
            if (evidence.verdict() != Verdict.PASS) {
                found.put(evidence.id(), evidence.verdict() + " " + reason(evidence));
            }
        }
        return found;
    }

    private static String reason(Evidence evidence) {
        return evidence.findings().stream()
                .filter(f -> f.verdict() != Verdict.PASS)
                .map(f -> "%s: %s, allowed %s".formatted(f.wanted(), f.measured(), f.limit()))
                .findFirst()
                .orElse(evidence.cause());
    }
}
