package org.kerbside.rig.cli;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.run.Progress;
import org.kerbside.rig.verdict.Evidence;

/** Progress of a run that may be told to end: then it says how far it came, and how to make the report of that. */
final class Interruptible implements Progress {

    private final Progress display;
    private final RunFolders folders;
    private final Path folder;
    private final Terminal terminal;
    private final Thread farewell = Thread.ofPlatform().name("farewell").unstarted(this::sayFarewell);
    private volatile int scenarios;
    private final AtomicInteger done = new AtomicInteger();

    Interruptible(Progress display, RunFolders folders, Path folder, Terminal terminal) {
        this.display = display;
        this.folders = folders;
        this.folder = folder;
        this.terminal = terminal;
    }

    @Override
    public void begins(int count) {
        scenarios = count;
        folders.latest(folder);
        Runtime.getRuntime().addShutdownHook(farewell);
        display.begins(count);
    }

    @Override
    public void starts(PlannedScenario scenario) {
        display.starts(scenario);
    }

    @Override
    public void finished(Evidence evidence) {
        done.incrementAndGet();
        display.finished(evidence);
    }

    @Override
    public void ends() {
        display.ends();
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException alreadyEnding) {
            // then the farewell has been said
        }
    }

    private void sayFarewell() {
        display.ends();
        terminal.err()
                .println("Interrupted after %d of %d scenarios. To make the report of those: rig report '%s'"
                        .formatted(done.get(), scenarios, folder));
    }
}
