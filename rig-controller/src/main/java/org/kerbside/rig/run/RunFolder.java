package org.kerbside.rig.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kerbside.rig.conformance.RunDescription;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Attachment;
import org.kerbside.rig.verdict.Evidence;

/**
 * The folder that one run leaves, written as it goes: a killed run leaves every finished scenario readable.
 *
 * <p>It holds {@code run.json}, {@code untested.json}, {@code scenarios/ID/attempt-N/} with {@code evidence.json} and
 * the attachments, {@code finished.txt} with the attempts in order of finishing, and {@code allure-results}.
 */
public final class RunFolder {

    private final Path folder;
    private final Attempts attempts;

    public RunFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
        attempts = new Attempts(this.folder);
    }

    public Path path() {
        return folder;
    }

    public Path allureResults() {
        return folder.resolve("allure-results");
    }

    /** Keeps one more attempt at the scenario; those before stay as they are. */
    public synchronized void keep(Evidence evidence, List<Attachment> attachments) {
        io(() -> attempts.keep(evidence, attachments));
    }

    /** Every attempt that is readable, in order of finishing. */
    public List<Evidence> evidence() {
        return io(attempts::readable);
    }

    /** The last attempt at the scenario with this id. */
    public Optional<Evidence> latest(String id) {
        return io(() -> attempts.latest(id));
    }

    /** Whether a run has left anything here. */
    public boolean holdsRun() {
        return Files.exists(folder.resolve("run.json")) || attempts.any();
    }

    public void describe(RunDescription run) {
        io(() -> replace("run.json", RunJson.write(run)));
    }

    /** Empty where the run was killed before its description was written. */
    public Optional<RunDescription> description() {
        return io(() -> RunJson.read(folder.resolve("run.json"), RunDescription.class));
    }

    public void untested(List<Untested> scenarios) {
        io(() -> replace("untested.json", RunJson.write(scenarios)));
    }

    public List<Untested> untested() {
        return io(() -> RunJson.read(folder.resolve("untested.json"), Untested[].class)
                .map(Arrays::asList)
                .map(List::copyOf)
                .orElse(List.of()));
    }

    private Path replace(String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        var part = Files.write(folder.resolve(FileNames.part()), content);
        return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Something with files in it. */
    private interface Task<T> {
        T run() throws IOException;
    }

    private static <T> T io(Task<T> task) {
        try {
            return task.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
