package org.kerbside.rig.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerbside.rig.conformance.Plan;
import org.kerbside.rig.conformance.PlannedScenario;

class FilterTest {

    @Test
    void allIsAllThatTheBenchCanDo() {
        var plan = plan(Filter.ALL);

        assertThat(ids(plan)).hasSize(10).startsWith("SAMPLE-2.nobody-wrote-this-step");
        assertThat(plan.untested()).hasSize(1);
    }

    @Test
    void aScenarioKnowsWhereItComesFrom() {
        var row = plan(feature("delay.feature:17")).willRun().getFirst();

        assertThat(row)
                .isEqualTo(new PlannedScenario(
                        "SAMPLE-1.row-of-2-s",
                        "Row of 2 s",
                        "timing",
                        "Delay on paper",
                        "sample/timing/delay.feature",
                        17,
                        "SAMPLE-1",
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "delay.feature, 4",
        "sample/timing/delay.feature, 4",
        "/any/where/sample/timing/delay.feature, 4",
        "timing/delay.feature:2, 4",
        "delay.feature:4, 1",
        "delay.feature:11, 2",
        "delay.feature:14, 2",
        "delay.feature:16, 1",
    })
    void aFeatureIsNamedByPathAndLine(String place, int scenarios) {
        assertThat(plan(feature(place)).willRun()).hasSize(scenarios);
    }

    @Test
    void aRequirementMayEndInAnAsterisk() {
        assertThat(ids(plan(requirement("SAMPLE-1")))).hasSize(4);
        assertThat(ids(plan(requirement("SAMPLE-*")))).hasSize(10);
    }

    @Test
    void tagExpressionsAreCucumbers() {
        assertThat(ids(plan(Filter.tagged("(@red or @grey) and not @grey")))).containsExactly("SAMPLE-2.red-paper");
    }

    @Test
    void aScenarioIsAskedForByItsId() {
        var one = Filter.ofScenarios(Set.of("SAMPLE-2.red-paper"));

        assertThat(ids(plan(one))).containsExactly("SAMPLE-2.red-paper");
        assertThatThrownBy(() -> plan(Filter.ofScenarios(Set.of("SAMPLE-2.read-paper"))))
                .isInstanceOf(UnknownName.class)
                .hasMessageContaining("SAMPLE-2.red-paper");
    }

    @Test
    void allPartsMustAgree() {
        var both = new Filter(Optional.of("@red"), Set.of("SAMPLE-1"), Optional.empty(), Set.of());

        assertThatThrownBy(() -> plan(both))
                .hasMessage("No scenario answers to all that was asked for: tags '@red', requirement 'SAMPLE-1'");
    }

    @Test
    void wrongNamesAreAnsweredWithTheNearest() {
        assertThatThrownBy(() -> plan(Filter.tagged("@rad")))
                .isInstanceOf(UnknownName.class)
                .hasMessageStartingWith("No tag '@rad'; known, nearest first: @red, @grey");
        assertThatThrownBy(() -> plan(requirement("SAMPEL-1")))
                .hasMessageStartingWith("No requirement 'SAMPEL-1'; known, nearest first: SAMPLE-1");
        assertThatThrownBy(() -> plan(feature("delai.feature")))
                .hasMessageStartingWith(
                        "No feature 'delai.feature'; known, nearest first: sample/timing/delay.feature");
        assertThatThrownBy(() -> Run.plan(RunOptions.on("papre", Path.of("x")).from(RunTest.SAMPLE)))
                .hasMessageStartingWith("No bench 'papre'; known, nearest first: paper");
        assertThatThrownBy(() -> Run.plan(options().seeding("PAPER_CUTS")))
                .hasMessage("No defect on bench 'paper' named 'PAPER_CUTS'; known, nearest first: PAPER_CUT");
    }

    @Test
    void aLineWithoutScenarioIsAnsweredWithTheLines() {
        assertThatThrownBy(() -> plan(feature("delay.feature:99")))
                .hasMessage("No scenario at line 99 of 'delay.feature'; scenarios stand at [4, 8, 16, 17, 20]");
    }

    @Test
    void aRequirementWithoutScenarioIsNotUnknown() {
        assertThatThrownBy(() -> plan(requirement("SAMPLE-3"))).hasMessageContaining("no scenario tests it");
    }

    @Test
    void aTagExpressionThatIsNoneIsRefused() {
        assertThatThrownBy(() -> plan(Filter.tagged("@red and")))
                .isInstanceOf(UnknownName.class)
                .hasMessageStartingWith("Tag expression '@red and' cannot be read");
    }

    private static Filter feature(String place) {
        return new Filter(Optional.empty(), Set.of(), Optional.of(place), Set.of());
    }

    private static Filter requirement(String id) {
        return new Filter(Optional.empty(), Set.of(id), Optional.empty(), Set.of());
    }

    private static RunOptions options() {
        return RunOptions.on("paper", Path.of("unused")).from(RunTest.SAMPLE);
    }

    private static Plan plan(Filter filter) {
        return Run.plan(options().asking(filter));
    }

    private static List<String> ids(Plan plan) {
        return plan.willRun().stream().map(PlannedScenario::id).toList();
    }
}
