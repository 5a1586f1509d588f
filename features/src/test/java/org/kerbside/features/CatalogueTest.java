package org.kerbside.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kerbside.rig.conformance.Basis;
import org.kerbside.rig.conformance.Catalogue;
import org.kerbside.rig.conformance.Chapter;
import org.kerbside.rig.conformance.Plan;
import org.kerbside.rig.conformance.Provenance;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.conformance.Selection;

/** The catalogue is complete, and every scenario of the suite stands in it. */
class CatalogueTest {

    /** Rows of the requirement document by family: 150 in its core table and 123 in its extended one. */
    private static final Map<String, Integer> DOCUMENT = Map.ofEntries(
            Map.entry("SF", 7),
            Map.entry("IO", 4),
            Map.entry("LC", 7),
            Map.entry("SA", 5),
            Map.entry("MS", 10),
            Map.entry("OP", 15),
            Map.entry("RD", 26),
            Map.entry("SEC", 27),
            Map.entry("AS", 3),
            Map.entry("CM", 10),
            Map.entry("CR", 10),
            Map.entry("HC", 28),
            Map.entry("BO", 6),
            Map.entry("RO", 7),
            Map.entry("LL", 12),
            Map.entry("TM", 12),
            Map.entry("HH", 7),
            Map.entry("GP", 12),
            Map.entry("EV", 12),
            Map.entry("OC", 17),
            Map.entry("OS", 7),
            Map.entry("AP", 7),
            Map.entry("PAS", 7),
            Map.entry("FW", 4),
            Map.entry("TA", 2),
            Map.entry("ET", 5),
            Map.entry("LIC", 4));

    /** Rows of the note on pilot and timing: sequences, pilot, proximity, protection, meter. */
    private static final int PILOT_AND_TIMING = 69;

    private static final Set<String> NAMED_BY_THE_SUITE_FROM_THE_START = Set.of(
            "SEQ-1.1",
            "SEQ-2.1",
            "SEQ-2.2",
            "SEQ-4",
            "SEQ-6",
            "SEQ-8.1",
            "SEQ-8.2",
            "SEQ-9",
            "SEQ-10.1",
            "SEQ-10.2",
            "SEQ-11",
            "SEQ-12",
            "CP-V-HIGH",
            "CP-DUTY",
            "CP-DETECT",
            "CP-DIODE",
            "CP-MINIMUM",
            "CP-FREQUENCY",
            "PP-TABLE",
            "PP-ERROR",
            "STATE-F",
            "PROT-WELD");

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyRowOfTheRequirementDocumentIsThere() {
        var families = catalogue.all().stream()
                .map(row -> row.id().replaceFirst("-\\d\\d$", ""))
                .filter(DOCUMENT::containsKey)
                .collect(Collectors.groupingBy(family -> family, TreeMap::new, Collectors.summingInt(_ -> 1)));
        assertThat(families).isEqualTo(DOCUMENT);
        assertThat(families.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(273);
    }

    @Test
    void everyRowOnPilotTimingAndProtectionIsThere() {
        assertThat(catalogue.all()).hasSize(273 + PILOT_AND_TIMING);
        assertThat(NAMED_BY_THE_SUITE_FROM_THE_START)
                .allSatisfy(id -> assertThat(catalogue.find(id)).isPresent());
    }

    @Test
    void everyIdIsUnique() {
        assertThat(catalogue.all()).extracting(Requirement::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRowCanBeRead() {
        assertThat(catalogue.all()).allSatisfy(row -> {
            assertThat(Chapter.NAMES).contains(row.chapter());
            assertThatCode(() -> Basis.of(row.basis())).doesNotThrowAnyException();
            assertThatCode(() -> Provenance.weakest(row.provenance())).doesNotThrowAnyException();
            assertThat(row.statement()).isNotBlank().endsWith(".").doesNotContain("*", "`");
            assertThat(row.method()).isNotBlank();
            assertThat(row.method() + row.limit() + row.parameter()).doesNotContain("**", "`");
        });
    }

    @Test
    void aUnitStandsOnlyBesideALimit() {
        assertThat(catalogue.all())
                .filteredOn(row -> row.limit().isEmpty())
                .extracting(Requirement::unit)
                .containsOnly("");
    }

    @Test
    void everyScenarioNamesOneRequirementThatHasARow() throws IOException {
        var suite = Scenarios.suite();
        assertThat(suite).isNotEmpty();
        assertThat(catalogue.coverage(suite)).hasSize(catalogue.all().size());
    }

    @Test
    void everyScenarioHasAnIdOfItsOwn() throws IOException {
        var suite = Scenarios.suite();
        assertThat(Plan.of(suite, "none", Set.of(), Selection.ALL).untested().size()
                        + Plan.of(suite, "none", Set.of(), Selection.ALL)
                                .willRun()
                                .size())
                .isEqualTo(suite.size());
    }

    @Test
    void noScenarioHasATagOfAnotherKind() throws IOException {
        assertThat(Scenarios.pickles())
                .allSatisfy(pickle ->
                        assertThat(Scenarios.tags(pickle)).allMatch(tag -> tag.matches("@(req|needs|catches):\\S+")));
    }
}
