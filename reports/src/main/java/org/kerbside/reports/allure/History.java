package org.kerbside.reports.allure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kerbside.rig.conformance.RunDescription;

/**
 * What earlier runs found, which Allure draws as trends: the folder {@code history} of a run holds its own results and
 * those that it was given, and passes from each run to the next of the same kind beside it.
 */
final class History {

    private static final String FOLDER = "history";
    private static final String RUN = "run.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A run beside this one. */
    private record Earlier(Path history, long started, long order) {}

    private final Path folder;
    private final RunDescription run;

    History(Path folder, RunDescription run) {
        this.folder = folder.toAbsolutePath().normalize();
        this.run = run;
    }

    /** Gives {@code results} the history of the newest earlier run of the same model, bench and defect. */
    void passOnTo(Path results) throws IOException {
        var given = Files.createDirectories(results.resolve(FOLDER));
        for (var old : files(given)) {
            Files.delete(old);
        }
        var earlier = newest().map(Earlier::history);
        if (earlier.isPresent()) {
            for (var file : files(earlier.get())) {
                if (!file.endsWith(RUN)) {
                    Files.copy(file, given.resolve(file.getFileName()));
                }
            }
        }
    }

    /** How many runs of this kind there are up to this one, itself included, as far back as their folders stand. */
    long order() throws IOException {
        return 1 + newest().map(Earlier::order).orElse(0L);
    }

    void keep(Map<String, byte[]> files) throws IOException {
        var kept = Files.createDirectories(folder.resolve(FOLDER));
        for (var file : files.entrySet()) {
            Files.write(kept.resolve(file.getKey()), file.getValue());
        }
        var kind = new TreeMap<>(kind());
        kind.put("order", Long.toString(order()));
        kind.put("started", Long.toString(run.started().toEpochMilli()));
        Files.writeString(kept.resolve(RUN), JSON.writeValueAsString(kind), StandardCharsets.UTF_8);
    }

    private Optional<Earlier> newest() throws IOException {
        var found = new ArrayList<Earlier>();
        for (var sibling : files(Optional.ofNullable(folder.getParent()).orElse(folder))) {
            var known = sibling.resolve(FOLDER).resolve(RUN);
            if (!sibling.equals(folder) && Files.exists(known)) {
                var note = JSON.readTree(known.toFile());
                long started = note.path("started").asLong();
                boolean alike = kind().entrySet().stream()
                        .allMatch(e -> e.getValue().equals(note.path(e.getKey()).asText()));
                if (alike && started < run.started().toEpochMilli()) {
                    found.add(new Earlier(
                            sibling.resolve(FOLDER), started, note.path("order").asLong()));
                }
            }
        }
        return found.stream().max(Comparator.comparingLong(Earlier::started));
    }

    private Map<String, String> kind() {
        return Map.of("model", run.model(), "bench", run.bench(), "defect", run.defect());
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
