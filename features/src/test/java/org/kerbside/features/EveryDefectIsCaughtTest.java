package org.kerbside.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerbside.rig.bench.BenchProvider;
import org.kerbside.rig.bench.SeededDefect;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.run.Run;
import org.kerbside.rig.run.Suite;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

/**
 * The suite's own mutation test: a defect is caught by exactly the scenarios that claim it, with FAIL, one of them a
 * scenario of the requirement that it breaks; all others pass.
 */
class EveryDefectIsCaughtTest {

    @TempDir
    private Path folder;

    static Stream<SeededDefect> defects() {
        return BenchProvider.named("virtual").orElseThrow().defects().stream();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void byTheScenariosThatClaimItAndByNoOther(SeededDefect defect) {
        var run = SuiteRun.withDefect(defect.id(), folder.resolve("run"));
        var claimed = ids(run.evidence().stream().filter(e -> e.claims().contains(defect.id())));
        assertThat(SuiteRun.notPassed(run)).as(defect.symptom()).containsOnlyKeys(claimed);
        assertThat(ids(run.evidence().stream().filter(e -> e.verdict() == Verdict.FAIL)))
                .isEqualTo(claimed);
        assertThat(run.evidence().stream().filter(e -> claimed.contains(e.id())).map(Evidence::requirement))
                .contains(defect.requirement());
    }

    @Test
    void everyScenarioClaimsADefectThatExists() {
        var known = defects().map(SeededDefect::id).collect(Collectors.toSet());
        assertThat(Run.scenarios(Suite.CONFORMANCE))
                .allSatisfy(s -> assertThat(s.claims()).as(s.id()).isNotEmpty().isSubsetOf(known));
    }

    @Test
    void everyDefectIsClaimed() {
        var claimed = Run.scenarios(Suite.CONFORMANCE).stream()
                .map(PlannedScenario::claims)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertThat(claimed).containsAll(defects().map(SeededDefect::id).toList());
    }

    private static Set<String> ids(Stream<Evidence> evidence) {
        return evidence.map(Evidence::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
