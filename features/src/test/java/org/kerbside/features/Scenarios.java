package org.kerbside.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kerbside.rig.conformance.PlannedScenario;

/** Every scenario of the suite, rows of outlines included, as its feature file has it. */
final class Scenarios {

    private Scenarios() {}

    /** Reading a scenario as planned checks its tags and its chapter: one requirement, known capabilities, one of seven folders. */
    static List<PlannedScenario> suite() throws IOException {
        return pickles().stream()
                .map(pickle -> PlannedScenario.of(pickle.getUri(), 1, "feature", pickle.getName(), tags(pickle)))
                .toList();
    }

    static List<String> tags(Pickle pickle) {
        return pickle.getTags().stream().map(PickleTag::getName).toList();
    }

    static List<Pickle> pickles() throws IOException {
        var parser = GherkinParser.builder().includeSource(false).build();
        try (Stream<Path> files = Files.walk(Path.of("conformance"))) {
            var envelopes = files.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .flatMap(file -> parsed(parser, file))
                    .toList();
            envelopes.forEach(Scenarios::requireNoError);
            return envelopes.stream()
                    .map(Envelope::getPickle)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static void requireNoError(Envelope envelope) {
        envelope.getParseError().ifPresent(error -> {
            throw new AssertionError(error.getMessage());
        });
    }

    private static Stream<Envelope> parsed(GherkinParser parser, Path file) {
        try {
            return parser.parse(file);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
