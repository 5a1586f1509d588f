package org.kerbside.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerbside.rig.bench.BenchProvider;
import org.kerbside.rig.bench.SeededDefect;
import org.kerbside.rig.conformance.Catalogue;
import org.kerbside.rig.run.Filter;
import org.kerbside.rig.run.Run;
import org.kerbside.rig.run.Suite;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

/**
 * The suite's own mutation test: a defect is caught by the scenarios that claim it, with FAIL, one of them a scenario of
 * the requirement that it breaks; what else it keeps from passing the ledger names.
 *
 * <p>Each defect meets the scenarios that claim it and those of its lines in the ledger; with {@code -Dkerbside.matrix=whole} it
 * meets the whole suite, which takes many times as long and shows that the ledger lacks nothing.
 */
class EveryDefectIsCaughtTest {

    private static final boolean WHOLE = "whole".equals(System.getProperty("kerbside.matrix"));

    @TempDir
    private Path folder;

    static Stream<SeededDefect> defects() {
        return BenchProvider.named("virtual").orElseThrow().defects().stream();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void byTheScenariosThatClaimItAndTouchingNoneButThoseOfTheLedger(SeededDefect defect) throws IOException {
        var run = SuiteRun.withDefect(defect.id(), toMeet(defect.id()), folder.resolve("run"));
        var claimed = ids(run.evidence().stream().filter(e -> e.claims().contains(defect.id())));
        var failed = run.evidence().stream()
                .filter(e -> e.verdict() == Verdict.FAIL && claimed.contains(e.id()))
                .toList();
        assertThat(ids(failed.stream())).as(defect.symptom()).isNotEmpty().isEqualTo(claimed);
        assertThat(failed).extracting(Evidence::requirement).contains(defect.requirement());
        var others = new TreeMap<>(SuiteRun.notPassed(run));
        others.keySet().removeAll(claimed);
        assertThat(others).as(defect.symptom()).containsOnlyKeys(ledger().getOrDefault(defect.id(), Set.of()));
        assertThat(others.values()).noneMatch(verdict -> verdict.startsWith("ERROR"));
    }

    @Test
    void everyScenarioClaimsADefectThatExists() {
        var known = defects().map(SeededDefect::id).collect(Collectors.toSet());
        assertThat(Run.scenarios(Suite.CONFORMANCE))
                .allSatisfy(s -> assertThat(s.claims()).as(s.id()).isNotEmpty().isSubsetOf(known));
    }

    @Test
    void everyDefectBreaksARequirementOfTheCatalogue() {
        var catalogue = Catalogue.load();
        assertThat(defects())
                .allSatisfy(
                        d -> assertThat(catalogue.requirement(d.requirement())).isNotNull());
    }

    private static Filter toMeet(String defect) throws IOException {
        if (WHOLE) {
            return Filter.ALL;
        }
        var ids = new TreeSet<>(ledger().getOrDefault(defect, Set.of()));
        Run.scenarios(Suite.CONFORMANCE).stream()
                .filter(scenario -> scenario.claims().contains(defect))
                .forEach(scenario -> ids.add(scenario.id()));
        return Filter.ofScenarios(ids);
    }

    /** Which scenarios a defect keeps from passing besides those that claim it. */
    private static Map<String, Set<String>> ledger() throws IOException {
        try (var yaml = EveryDefectIsCaughtTest.class.getResourceAsStream("/touched.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        }
    }

    private static Set<String> ids(Stream<Evidence> evidence) {
        return evidence.map(Evidence::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
