package org.kerbside.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerbside.rig.run.RunResult;

/** The reference chargepoint gives no FAIL, no INCONCLUSIVE and no ERROR, and a run repeats byte for byte. */
class ReferencePassesTest {

    @TempDir
    private Path folder;

    @Test
    void everyScenarioPassesTwiceWithTheSameEvidence() throws IOException {
        var first = SuiteRun.correct(folder.resolve("first"));
        assertThat(SuiteRun.notPassed(first)).isEmpty();
        assertThat(first.untested()).isEmpty();
        assertThat(first.evidence()).hasSizeGreaterThanOrEqualTo(60);
        var second = SuiteRun.correct(folder.resolve("second"));
        assertThat(evidence(second)).isEqualTo(evidence(first));
    }

    private static List<String> evidence(RunResult run) throws IOException {
        List<String> all = new ArrayList<>();
        try (var files = Files.walk(run.folder().resolve("scenarios"))) {
            for (var file :
                    files.filter(f -> f.endsWith("evidence.json")).sorted().toList()) {
                all.add(run.folder().relativize(file) + ": " + Files.readString(file));
            }
        }
        return all;
    }
}
