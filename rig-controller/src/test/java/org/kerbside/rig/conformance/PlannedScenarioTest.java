package org.kerbside.rig.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerbside.rig.bench.Capability;

class PlannedScenarioTest {

    private static final String URI = "classpath:conformance/safety/pilot.feature";

    @Test
    void readsWhatTheTagsSay() {
        var planned = of("@req:CP-DIODE", "@needs:SHORT_PILOT", "needs:DIODE_FAULTS", "@catches:b", "@catches:a");
        assertThat(planned.chapter()).isEqualTo("safety");
        assertThat(planned.requirement()).isEqualTo("CP-DIODE");
        assertThat(planned.needs()).containsExactly(Capability.DIODE_FAULTS, Capability.SHORT_PILOT);
        assertThat(planned.claims()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "Opens within 100 ms, opens-within-100-ms",
        "  A car that wants 6.5 A … , a-car-that-wants-6-5-a",
        "680 Ω is a 20 A cable, 680-ohm-is-a-20-a-cable",
        "Level 50 %, level-50-percent",
        "Größe naïve, grosse-naive",
        "The car’s diode, the-cars-diode",
        "C2 → B2, c2-b2"
    })
    void theIdIsTheRequirementAndThePlainWordsOfTheTitle(String title, String slug) {
        assertThat(PlannedScenario.of(URI, 3, "Pilot", title, List.of("@req:SEQ-4"))
                        .id())
                .isEqualTo("SEQ-4." + slug);
    }

    @Test
    void exactlyOneRequirementIsWanted() {
        assertThatThrownBy(() -> of("@needs:LID")).hasMessageContaining("names 0 requirements");
        assertThatThrownBy(() -> of("@req:A", "@req:B")).hasMessageContaining("names 2 requirements [A, B]");
        assertThat(of("@req:A", "@req:A").requirement()).isEqualTo("A");
    }

    @Test
    void aCapabilityThatNobodyKnowsIsAnError() {
        assertThatThrownBy(() -> of("@req:A", "@needs:MAGIC"))
                .hasMessageContaining("(" + URI + ":3) needs 'MAGIC', which no bench knows; possible: [VIRTUAL_TIME");
    }

    @Test
    void aFeatureOutsideTheChaptersIsAnError() {
        assertThatThrownBy(() -> PlannedScenario.of("conformance/x.feature", 1, "X", "Y", List.of("@req:A")))
                .hasMessageContaining("stands in no chapter");
    }

    private static PlannedScenario of(String... tags) {
        return PlannedScenario.of(URI, 3, "Pilot", "Opens", List.of(tags));
    }
}
