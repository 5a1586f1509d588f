package org.kerbside.rig.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.kerbside.rig.bench.Device;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.bench.Setup;
import org.kerbside.rig.conformance.Plan;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.conformance.RunDescription;
import org.kerbside.rig.time.WallClock;

/** One run of the suite, from finding its scenarios to the last evidence; the report is made from its folder. */
public final class Run {

    private final RunOptions options;
    private final SuiteTests tests;
    private final Preparation prepared;
    private final RunFolder folder;

    private Run(RunOptions options) {
        this.options = options;
        this.tests = new SuiteTests(options.suite());
        this.prepared = Preparation.of(options, tests);
        this.folder = new RunFolder(options.folder());
    }

    /** What would run, what would not, and why; nothing is opened or written. */
    public static Plan plan(RunOptions options) {
        return new Run(options).prepared.plan();
    }

    /** Every scenario of {@code suite}, whatever the bench. */
    public static List<PlannedScenario> scenarios(Suite suite) {
        return new SuiteTests(suite)
                .discover().stream().map(Discovered::planned).toList();
    }

    /**
     * Runs what the options ask for and leaves the evidence in their folder.
     *
     * @throws UnknownName where they name what does not exist
     * @throws RigFault where the bench cannot be opened, or the folder holds a run already
     */
    public static RunResult execute(RunOptions options, Progress progress) {
        return new Run(options).execute(progress);
    }

    private RunResult execute(Progress progress) {
        prepared.requireAvailable();
        requireNewFolder();
        if (options.report()) {
            AllureFolder.claim(folder.allureResults());
        }
        var device = device();
        folder.describe(description(device));
        folder.untested(prepared.untestedSoFar());
        var watch = new ScenarioWatch(prepared.toRun(), folder, missing(device), progress);
        try {
            new RunSettings(options.bench(), options.defect(), options.seed(), folder.path(), options.report()).install();
            progress.begins(prepared.plan().willRun().size());
            tests.execute(prepared.toRun(), options.report(), watch);
            var evidence = watch.evidence();
            folder.untested(prepared.plan().untested());
            return new RunResult(folder.path(), evidence, prepared.plan().untested());
        } finally {
            progress.ends();
            RunSettings.clear();
        }
    }

    private MissingEvidence missing(Device device) {
        return new MissingEvidence(folder, options.bench(), device.serialNumber(), options.seed());
    }

    private RunDescription description(Device device) {
        return new RunDescription(
                options.bench(),
                device.model(),
                device.serialNumber(),
                device.firmware(),
                device.digest(),
                SuiteVersion.of(prepared.suite()),
                options.seed(),
                options.defect().orElse(""),
                new WallClock().utc());
    }

    private Device device() {
        var scratch = folder.path().resolve("scratch");
        try {
            Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new RigFault("The folder '%s' cannot be made: %s".formatted(scratch, e), e);
        }
        var setup = new Setup(options.seed(), options.defect(), scratch);
        try (var guard = new BenchGuard(prepared.provider().open(setup))) {
            return guard.bench().device();
        }
    }

    private void requireNewFolder() {
        if (folder.holdsRun()) {
            throw new RigFault("'%s' holds a run already, and evidence is never overwritten; wanted a new folder"
                    .formatted(folder.path()));
        }
    }
}
