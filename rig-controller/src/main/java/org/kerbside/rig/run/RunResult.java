package org.kerbside.rig.run;

import java.nio.file.Path;
import java.util.List;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

/**
 * What a run found.
 *
 * @param evidence of every scenario that ran, in order of finishing
 */
public record RunResult(Path folder, List<Evidence> evidence, List<Untested> untested) {

    public static final int ALL_PASSED = 0;
    public static final int REQUIREMENT_FAILED = 1;
    public static final int INCONCLUSIVE_OR_ERROR = 2;

    public RunResult {
        evidence = List.copyOf(evidence);
        untested = List.copyOf(untested);
    }

    public long count(Verdict verdict) {
        return evidence.stream().filter(e -> e.verdict() == verdict).count();
    }

    /** A failed requirement outweighs all else; a run without any scenario has shown nothing. */
    public int exitCode() {
        if (count(Verdict.FAIL) > 0) {
            return REQUIREMENT_FAILED;
        }
        return !evidence.isEmpty() && count(Verdict.PASS) == evidence.size() ? ALL_PASSED : INCONCLUSIVE_OR_ERROR;
    }
}
