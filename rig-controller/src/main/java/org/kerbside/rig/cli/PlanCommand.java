package org.kerbside.rig.cli;

import static java.util.stream.Collectors.groupingBy;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kerbside.rig.conformance.Plan;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.run.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rig plan}. */
@Command(
        name = "plan",
        description = "Tells what a run would do: which scenarios, which not, and why. Runs nothing.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class PlanCommand implements Runnable {

    private final Surroundings at;

    @Mixin
    RunChoice choice = new RunChoice();

    PlanCommand(Surroundings at) {
        this.at = at;
    }

    @Override
    public void run() {
        print(Run.plan(choice.options(at.suite(), Path.of(""))), at.terminal().out());
    }

    private void print(Plan plan, PrintWriter out) {
        out.println("Will run on bench '%s': %d"
                .formatted(choice.bench, plan.willRun().size()));
        plan.willRun().forEach(one -> out.println("  %s  %s:%d".formatted(one.id(), one.uri(), one.line())));
        byReason(plan).forEach((reason, scenarios) -> {
            out.println("%nWill not run: %d, %s".formatted(scenarios.size(), reason));
            scenarios.forEach(one -> out.println("  " + one.id()));
        });
        out.flush();
    }

    private static Map<String, List<Untested>> byReason(Plan plan) {
        return plan.untested().stream().collect(groupingBy(Untested::reason, LinkedHashMap::new, Collectors.toList()));
    }
}
