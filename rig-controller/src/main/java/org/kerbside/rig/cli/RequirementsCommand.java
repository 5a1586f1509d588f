package org.kerbside.rig.cli;

import java.util.List;
import java.util.Optional;
import org.kerbside.rig.conformance.Catalogue;
import org.kerbside.rig.conformance.Chapter;
import org.kerbside.rig.conformance.Coverage;
import org.kerbside.rig.run.Run;
import org.kerbside.rig.run.UnknownName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rig requirements}. */
@Command(
        name = "requirements",
        description = "Lists every requirement with the scenarios that test it, or why none does.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class RequirementsCommand implements Runnable {

    private final Surroundings at;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Only these; may end in *")
    List<String> ids = List.of();

    @Option(names = "--chapter", paramLabel = "NAME", description = "Only those of this chapter")
    Optional<String> chapter = Optional.empty();

    @Option(names = "--untested", description = "Only those that no scenario tests")
    boolean untested;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    RequirementsFormat format = RequirementsFormat.text;

    RequirementsCommand(Surroundings at) {
        this.at = at;
    }

    @Override
    public void run() {
        chapter.filter(name -> !Chapter.NAMES.contains(name)).ifPresent(name -> {
            throw new UnknownName("chapter", name, Chapter.NAMES);
        });
        var all = Catalogue.load().coverage(Run.scenarios(at.suite()));
        ids.forEach(id -> requireKnown(id, all));
        format.print(all.stream().filter(this::wanted).toList(), at.terminal().out());
        at.terminal().out().flush();
    }

    private boolean wanted(Coverage row) {
        return (ids.isEmpty() || ids.stream().anyMatch(id -> matches(id, row)))
                && chapter.map(row.requirement().chapter()::equals).orElse(true)
                && !(untested && row.tested());
    }

    private static void requireKnown(String id, List<Coverage> all) {
        if (all.stream().noneMatch(row -> matches(id, row))) {
            throw new UnknownName(
                    "requirement",
                    id,
                    all.stream().map(row -> row.requirement().id()).toList());
        }
    }

    private static boolean matches(String wanted, Coverage row) {
        var id = row.requirement().id();
        return wanted.endsWith("*") ? id.startsWith(wanted.substring(0, wanted.length() - 1)) : id.equals(wanted);
    }
}
