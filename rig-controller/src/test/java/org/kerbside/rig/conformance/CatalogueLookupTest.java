package org.kerbside.rig.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueLookupTest {

    private final Catalogue catalogue = new Catalogue(Stream.of("SEQ-8.1", "SEQ-8.2", "SEQ-4", "PROT-WELD")
            .map(CatalogueLookupTest::entry)
            .toList());

    @Test
    void anUnknownIdIsAnErrorThatNamesTheNearestKnownOnes() {
        assertThatThrownBy(() -> catalogue.requirement("SEQ-8.3"))
                .hasMessage("Requirement 'SEQ-8.3' is not in the catalogue; nearest: [SEQ-8.1, SEQ-8.2, SEQ-4]");
    }

    @Test
    void coverageTellsTheScenariosOfEachRequirementAndWhyThereAreNone() {
        var scenario = PlannedScenario.of(
                "conformance/timing/contactor.feature", 3, "Contactor", "Opens in time", List.of("@req:SEQ-8.1"));
        var coverage = catalogue.coverage(List.of(scenario));
        assertThat(coverage)
                .hasSize(4)
                .filteredOn(Coverage::tested)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.scenarios()).containsExactly("SEQ-8.1.opens-in-time");
                    assertThat(one.reason()).isEmpty();
                });
        assertThat(coverage.getLast().reason()).isEqualTo("no time");
    }

    @Test
    void aScenarioOfAnUnknownRequirementIsAnError() {
        var scenario = PlannedScenario.of("c/timing/x.feature", 3, "X", "Y", List.of("req:SEQ-88"));
        assertThatThrownBy(() -> catalogue.coverage(List.of(scenario))).hasMessageContaining("'SEQ-88'");
    }

    private static Entry entry(String id) {
        return new Entry(
                new Requirement(id, "timing", "1", "2017", "It does.", "", "", "", "V", "spec", "Look."),
                "no time",
                "x.yaml");
    }
}
