package org.kerbside.rig.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to run, on what, and where to leave it.
 *
 * @param bench its name
 * @param defect id of the defect to seed into the firmware
 * @param seed of everything random
 * @param folder new or empty
 * @param report whether Allure results and a report are made; once per process, because Allure keeps one folder
 */
public record RunOptions(
        String bench, Filter filter, Optional<String> defect, long seed, Path folder, boolean report, Suite suite) {

    /** The whole conformance suite on correct firmware, with a report. */
    public static RunOptions on(String bench, Path folder) {
        return new RunOptions(bench, Filter.ALL, Optional.empty(), 1, folder, true, Suite.CONFORMANCE);
    }

    public RunOptions asking(Filter wanted) {
        return new RunOptions(bench, wanted, defect, seed, folder, report, suite);
    }

    public RunOptions seeding(String id) {
        return new RunOptions(bench, filter, Optional.of(id), seed, folder, report, suite);
    }

    public RunOptions seeded(long number) {
        return new RunOptions(bench, filter, defect, number, folder, report, suite);
    }

    public RunOptions withoutReport() {
        return new RunOptions(bench, filter, defect, seed, folder, false, suite);
    }

    public RunOptions from(Suite other) {
        return new RunOptions(bench, filter, defect, seed, folder, report, other);
    }
}
