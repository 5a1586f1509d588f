package org.kerbside.rig.run;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kerbside.rig.verdict.Attachment;
import org.kerbside.rig.verdict.Evidence;

/** The attempts at each scenario in the folder of a run: numbered from 1, whole or not there, never overwritten. */
final class Attempts {

    private static final String EVIDENCE = "evidence.json";
    private static final String ATTEMPT = "attempt-";

    private final Path folder;
    private final Path scenarios;
    private final Path finished;

    /** Those in {@code folder}, the run's. */
    Attempts(Path folder) {
        this.folder = folder;
        scenarios = folder.resolve("scenarios");
        finished = folder.resolve("finished.txt");
    }

    boolean any() {
        return Files.exists(scenarios);
    }

    /** Where it lies now. */
    Path keep(Evidence evidence, List<Attachment> attachments) throws IOException {
        var part = Files.createDirectories(scenarios.resolve(FileNames.part()));
        Files.write(part.resolve(EVIDENCE), RunJson.write(evidence));
        for (var attachment : attachments) {
            Files.write(free(part, attachment), attachment.content());
        }
        var scenario = Files.createDirectories(scenario(evidence.id()));
        var kept = Files.move(part, scenario.resolve(ATTEMPT + next(scenario)), StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(finished, folder.relativize(kept) + "\n", CREATE, APPEND);
        return kept;
    }

    /** In order of finishing. */
    List<Evidence> readable() throws IOException {
        var found = new ArrayList<Evidence>();
        for (var attempt : all()) {
            RunJson.read(attempt.resolve(EVIDENCE), Evidence.class).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    Optional<Evidence> latest(String id) throws IOException {
        var last = next(scenario(id)) - 1;
        return last == 0
                ? Optional.empty()
                : RunJson.read(scenario(id).resolve(ATTEMPT + last, EVIDENCE), Evidence.class);
    }

    /** Those noted as finished in that order, then any that a kill kept from being noted. */
    private Set<Path> all() throws IOException {
        var attempts = new LinkedHashSet<Path>();
        if (Files.exists(finished)) {
            Files.readAllLines(finished).forEach(line -> attempts.add(folder.resolve(line)));
        }
        if (Files.isDirectory(scenarios)) {
            try (var found = Files.find(
                    folder, 3, (p, attributes) -> p.getFileName().toString().startsWith(ATTEMPT))) {
                found.sorted().forEach(attempts::add);
            }
        }
        return attempts;
    }

    private Path scenario(String id) {
        return scenarios.resolve(FileNames.of(id));
    }

    /** The number of the next attempt, from 1. */
    private static int next(Path scenario) {
        var next = 1;
        while (Files.exists(scenario.resolve(ATTEMPT + next))) {
            next++;
        }
        return next;
    }

    private static Path free(Path folder, Attachment attachment) {
        var name = FileNames.of(attachment.name());
        var file = folder.resolve(name + "." + attachment.extension());
        for (int copy = 2; Files.exists(file); copy++) {
            file = folder.resolve(name + "-" + copy + "." + attachment.extension());
        }
        return file;
    }
}
