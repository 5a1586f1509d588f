package org.kerbside.rig.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Stream;
import org.kerbside.rig.bench.BenchProvider;
import org.kerbside.rig.bench.Capability;
import picocli.CommandLine.Command;

/** {@code rig benches}. */
@Command(
        name = "benches",
        description = "Lists the benches: whether they can be opened here, what they can do, which defects they seed.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class BenchesCommand implements Runnable {

    private final PrintWriter out;

    BenchesCommand(Surroundings at) {
        this.out = at.terminal().out();
    }

    @Override
    public void run() {
        BenchProvider.all().forEach(this::print);
        out.flush();
    }

    private void print(BenchProvider bench) {
        out.println("%s  %s".formatted(bench.name(), bench.description()));
        out.println(
                "  here     " + bench.missing().map(missing -> "no: " + missing).orElse("yes"));
        out.println("  can      " + names(bench.capabilities(), true));
        out.println("  cannot   " + names(bench.capabilities(), false));
        bench.defects()
                .forEach(defect -> out.println(
                        "  defect   %s (%s): %s".formatted(defect.id(), defect.requirement(), defect.symptom())));
        out.println();
    }

    private static String names(Set<Capability> capabilities, boolean can) {
        var names = Stream.of(Capability.values())
                .filter(capability -> capabilities.contains(capability) == can)
                .map(Capability::name)
                .collect(joining(", "));
        return names.isEmpty() ? "-" : names;
    }
}
