package org.kerbside.rig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kerbside.rig.run.Filter;
import org.kerbside.rig.run.RunOptions;
import org.kerbside.rig.run.Suite;
import picocli.CommandLine.Option;

/** The options that say what to run on what. */
final class RunChoice {

    @Option(
            names = "--bench",
            paramLabel = "NAME",
            defaultValue = "virtual",
            description = "Bench to run on (default: ${DEFAULT-VALUE}); see: rig benches")
    String bench = "virtual";

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            description = "Only scenarios with these tags, such as '@catches:OPENS_LATE and not @wip'")
    Optional<String> tags = Optional.empty();

    @Option(
            names = "--requirement",
            paramLabel = "ID",
            description = "Only scenarios that name this requirement; may end in *, may be repeated")
    List<String> requirements = List.of();

    @Option(
            names = "--feature",
            paramLabel = "PATH[:LINE]",
            description = "Only the scenarios of this feature file, or the one at this line")
    Optional<String> feature = Optional.empty();

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            description = "Only the scenario with this id, as runs print it; may be repeated")
    List<String> scenarios = List.of();

    @Option(names = "--defect", paramLabel = "ID", description = "Seed this defect into the firmware; see: rig benches")
    Optional<String> defect = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of everything random (default: ${DEFAULT-VALUE})")
    long seed = 1;

    RunOptions options(Suite suite, Path folder) {
        return new RunOptions(
                bench,
                new Filter(tags, Set.copyOf(requirements), feature, Set.copyOf(scenarios)),
                defect,
                seed,
                folder,
                true,
                suite);
    }
}
