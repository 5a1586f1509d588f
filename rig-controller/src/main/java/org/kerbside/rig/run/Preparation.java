package org.kerbside.rig.run;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import org.kerbside.rig.bench.BenchProvider;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.bench.SeededDefect;
import org.kerbside.rig.conformance.Plan;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.conformance.Untested;

/** All that must be right before a run can start. */
record Preparation(BenchProvider provider, List<Discovered> suite, Plan plan) {

    /** Finds all that the options name; {@link UnknownName} where something does not exist. */
    static Preparation of(RunOptions options, SuiteTests tests) {
        var provider = bench(options.bench());
        options.defect().ifPresent(id -> requireDefect(provider, id));
        var suite = tests.discover();
        var selection = new Choice(suite).selection(options.filter());
        var scenarios = suite.stream().map(Discovered::planned).toList();
        return new Preparation(
                provider, suite, Plan.of(scenarios, provider.name(), provider.capabilities(), selection));
    }

    /** Throws a {@link RigFault} where the bench cannot be opened on this machine. */
    void requireAvailable() {
        provider.missing().ifPresent(missing -> {
            throw new RigFault("Bench '%s' cannot be opened here: %s".formatted(provider.name(), missing));
        });
    }

    /** In the order of the suite. */
    List<Discovered> toRun() {
        var ids = plan.willRun().stream().map(PlannedScenario::id).collect(toSet());
        return suite.stream().filter(one -> ids.contains(one.planned().id())).toList();
    }

    /** While nothing has finished yet: so that a killed run says of every scenario what became of it. */
    List<Untested> untestedSoFar() {
        return Stream.concat(plan.untested().stream(), plan.willRun().stream().map(Preparation::notReached))
                .toList();
    }

    private static Untested notReached(PlannedScenario planned) {
        return new Untested(
                planned.id(),
                planned.scenario(),
                planned.chapter(),
                planned.feature(),
                planned.requirement(),
                "the run ended before this scenario did");
    }

    private static BenchProvider bench(String name) {
        return BenchProvider.named(name)
                .orElseThrow(() -> new UnknownName(
                        "bench",
                        name,
                        BenchProvider.all().stream().map(BenchProvider::name).toList()));
    }

    private static void requireDefect(BenchProvider provider, String id) {
        var known = provider.defects().stream().map(SeededDefect::id).toList();
        if (!known.contains(id)) {
            throw new UnknownName("defect on bench '%s' named".formatted(provider.name()), id, known);
        }
    }
}
