package org.kerbside.rig.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kerbside.rig.bench.Capability;
import org.kerbside.rig.bench.RigFault;

/** What will run, what will not, and why: together every scenario of the suite, each once, in the order of the suite. */
public record Plan(List<PlannedScenario> willRun, List<Untested> untested) {

    public Plan {
        willRun = List.copyOf(willRun);
        untested = List.copyOf(untested);
    }

    /**
     * Splits {@code suite}.
     *
     * @param bench as in {@code --bench NAME}
     * @throws RigFault where two scenarios have the same id
     */
    public static Plan of(
            Collection<PlannedScenario> suite, String bench, Set<Capability> capabilities, Selection selection) {
        requireDifferentIds(suite);
        List<PlannedScenario> willRun = new ArrayList<>();
        List<Untested> untested = new ArrayList<>();
        for (var planned : suite) {
            reason(planned, bench, capabilities, selection)
                    .ifPresentOrElse(why -> untested.add(untested(planned, why)), () -> willRun.add(planned));
        }
        return new Plan(willRun, untested);
    }

    private static Optional<String> reason(
            PlannedScenario planned, String bench, Set<Capability> capabilities, Selection selection) {
        var lacking = planned.needs().stream()
                .filter(need -> !capabilities.contains(need))
                .toList();
        if (!lacking.isEmpty()) {
            return Optional.of(lacking.stream()
                    .map(need -> "%s (%s)".formatted(need.words(), need))
                    .collect(Collectors.joining(" and ", "needs a bench that ", "; '%s' is not one".formatted(bench))));
        }
        return selection.takes(planned) ? Optional.empty() : Optional.of("not asked for in this run");
    }

    private static Untested untested(PlannedScenario planned, String reason) {
        return new Untested(
                planned.id(), planned.scenario(), planned.chapter(), planned.feature(), planned.requirement(), reason);
    }

    private static void requireDifferentIds(Collection<PlannedScenario> suite) {
        Map<String, PlannedScenario> known = new HashMap<>();
        for (var planned : suite) {
            var other = known.putIfAbsent(planned.id(), planned);
            if (other != null) {
                throw new RigFault("Two scenarios have the id '%s': %s:%d and %s:%d; titles must differ"
                        .formatted(planned.id(), other.uri(), other.line(), planned.uri(), planned.line()));
            }
        }
    }
}
