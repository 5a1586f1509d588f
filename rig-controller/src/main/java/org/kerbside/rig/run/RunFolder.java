package org.kerbside.rig.run;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    private static final String EVIDENCE = "evidence.json";

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    public Path path() {
        return folder;
    }

    public Path allureResults() {
        return folder.resolve("allure-results");
    }

    /** Keeps one more attempt at the scenario; those before stay as they are. */
    public synchronized void keep(Evidence evidence, List<Attachment> attachments) {
        io(() -> {
            var part = Files.createDirectories(part("scenarios"));
            Files.write(part.resolve(EVIDENCE), RunJson.write(evidence));
            for (var attachment : attachments) {
                Files.write(free(part, attachment), attachment.content());
            }
            var scenario = Files.createDirectories(scenario(evidence.id()));
            var kept = Files.move(part, scenario.resolve("attempt-" + next(scenario)), StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(finished(), folder.relativize(kept) + "\n", CREATE, APPEND);
            return kept;
        });
    }

    /** Every attempt that is readable, in order of finishing. */
    public List<Evidence> evidence() {
        return io(() -> {
            var found = new ArrayList<Evidence>();
            for (var attempt : attempts()) {
                read(attempt.resolve(EVIDENCE), Evidence.class).ifPresent(found::add);
            }
            return List.copyOf(found);
        });
    }

    /** The last attempt at the scenario with this id. */
    public Optional<Evidence> latest(String id) {
        return io(() -> {
            var last = next(scenario(id)) - 1;
            return last == 0
                    ? Optional.empty()
                    : read(scenario(id).resolve("attempt-" + last, EVIDENCE), Evidence.class);
        });
    }

    /** Whether a run has left anything here. */
    public boolean holdsRun() {
        return Files.exists(folder.resolve("run.json")) || Files.exists(folder.resolve("scenarios"));
    }

    public void describe(RunDescription run) {
        io(() -> replace("run.json", RunJson.write(run)));
    }

    /** Empty where the run was killed before its description was written. */
    public Optional<RunDescription> description() {
        return io(() -> read(folder.resolve("run.json"), RunDescription.class));
    }

    public void untested(List<Untested> scenarios) {
        io(() -> replace("untested.json", RunJson.write(scenarios)));
    }

    public List<Untested> untested() {
        return io(() -> read(folder.resolve("untested.json"), Untested[].class)
                .map(Arrays::asList)
                .map(List::copyOf)
                .orElse(List.of()));
    }

    private Path finished() {
        return folder.resolve("finished.txt");
    }

    /** Those noted as finished in that order, then any that a kill kept from being noted. */
    private Set<Path> attempts() throws IOException {
        var attempts = new LinkedHashSet<Path>();
        if (Files.exists(finished())) {
            Files.readAllLines(finished()).forEach(line -> attempts.add(folder.resolve(line)));
        }
        if (Files.isDirectory(folder.resolve("scenarios"))) {
            try (var found = Files.find(
                    folder, 3, (p, attributes) -> p.getFileName().toString().startsWith("attempt-"))) {
                found.sorted().forEach(attempts::add);
            }
        }
        return attempts;
    }

    private Path scenario(String id) {
        return folder.resolve("scenarios", FileNames.of(id));
    }

    /** The number of the next attempt, from 1. */
    private static int next(Path scenario) {
        var next = 1;
        while (Files.exists(scenario.resolve("attempt-" + next))) {
            next++;
        }
        return next;
    }

    /** A name that nobody else writes to; what a kill leaves there is never read. */
    private Path part(String parent) {
        return folder.resolve(parent, ".part-" + UUID.randomUUID()).normalize();
    }

    private static Path free(Path folder, Attachment attachment) {
        var name = FileNames.of(attachment.name());
        var file = folder.resolve(name + "." + attachment.extension());
        for (int copy = 2; Files.exists(file); copy++) {
            file = folder.resolve(name + "-" + copy + "." + attachment.extension());
        }
        return file;
    }

    private Path replace(String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        var part = Files.write(part("."), content);
        return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RunJson.read(Files.readAllBytes(file), type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
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
