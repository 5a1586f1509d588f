package org.kerbside.rig.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kerbside.rig.bench.Capability;

class PlanTest {

    private final PlannedScenario opening = planned("safety", "Opens in time", "@req:SEQ-8.1", "@catches:slow-opening");
    private final PlannedScenario night = planned(
            "scheduling", "Night", "@req:OP-06", "@needs:VIRTUAL_TIME", "@needs:POWER_CUT", "@catches:lost-hours");
    private final List<PlannedScenario> suite = List.of(opening, night);

    @Test
    void whatTheBenchCannotDoIsNotTestedAndSaysWhy() {
        var plan = Plan.of(suite, "loopback", Set.of(Capability.POWER_CUT), Selection.ALL);
        assertThat(plan.willRun()).containsExactly(opening);
        assertThat(plan.untested()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("OP-06.night");
            assertThat(one.reason())
                    .isEqualTo("needs a bench that lets hours pass in milliseconds (VIRTUAL_TIME);"
                            + " 'loopback' is not one");
        });
    }

    @Test
    void everyCapabilityThatIsLackingIsNamed() {
        assertThat(Plan.of(suite, "loopback", Set.of(), Selection.ALL)
                        .untested()
                        .getFirst()
                        .reason())
                .contains("(VIRTUAL_TIME) and cuts and restores the chargepoint's supply (POWER_CUT)");
    }

    @Test
    void whatIsNotAskedForIsNotTested() {
        assertThat(chosen(new Selection(Set.of("safety"), Set.of(), Set.of(), Set.of())))
                .containsExactly(opening);
        assertThat(chosen(new Selection(Set.of(), Set.of("OP-*"), Set.of(), Set.of())))
                .containsExactly(night);
        assertThat(chosen(new Selection(Set.of(), Set.of("OP-0"), Set.of(), Set.of())))
                .isEmpty();
        assertThat(chosen(new Selection(Set.of(), Set.of(), Set.of("OP-06.night"), Set.of())))
                .containsExactly(night);
        assertThat(chosen(new Selection(Set.of(), Set.of(), Set.of(), Set.of("lost-hours"))))
                .containsExactly(night);
        assertThat(chosen(new Selection(Set.of("safety"), Set.of("OP-06"), Set.of(), Set.of())))
                .isEmpty();
    }

    @Test
    void noScenarioIsLost() {
        var plan = Plan.of(suite, "virtual", Set.of(), new Selection(Set.of("metering"), Set.of(), Set.of(), Set.of()));
        assertThat(plan.untested()).extracting(Untested::reason).hasSize(2).contains("not asked for in this run");
    }

    @Test
    void twoScenariosOfOneIdAreAnError() {
        assertThatThrownBy(() -> Plan.of(List.of(opening, opening), "virtual", Set.of(), Selection.ALL))
                .hasMessageContaining("Two scenarios have the id 'SEQ-8.1.opens-in-time'");
    }

    private List<PlannedScenario> chosen(Selection selection) {
        return Plan.of(suite, "virtual", Set.of(Capability.values()), selection).willRun();
    }

    private static PlannedScenario planned(String chapter, String title, String... tags) {
        return PlannedScenario.of("conformance/" + chapter + "/x.feature", 3, "X", title, List.of(tags));
    }
}
