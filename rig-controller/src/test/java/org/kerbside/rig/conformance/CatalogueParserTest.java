package org.kerbside.rig.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerbside.rig.bench.RigFault;

class CatalogueParserTest {

    private static final String FILE = """
            chapter: scheduling
            edition: the text as made
            requirements:
              - id: RD-02
                clause: Reg 11
                statement: The default maximum is 600 s.
                limit: 0.10
                unit: s
                provenance: S
                basis: law
                method: Factory reset, 60 starts.
              - id: RD-03
                chapter: timing
                edition: another text
                clause: Reg 11
                statement: To the nearest second.
                provenance: V rule / I crossed case
                basis: law / declaration
                method: Compare 60 draws.
                untested: needs a hundred years
            """;

    @Test
    void aRowTakesFromTheFileWhatItDoesNotSayItself() {
        var rows = rows(FILE);
        assertThat(rows).extracting(row -> row.requirement().chapter()).containsExactly("scheduling", "timing");
        assertThat(rows)
                .extracting(row -> row.requirement().edition())
                .containsExactly("the text as made", "another text");
        assertThat(rows).extracting(Entry::untested).containsExactly("not yet", "needs a hundred years");
    }

    @Test
    void aNumberStaysAsItIsWritten() {
        assertThat(rows(FILE).getFirst().requirement().limit()).isEqualTo("0.10");
    }

    @Test
    void aFileMayGiveTheReasonForItsUntestedRows() {
        assertThat(rows("untested: no bench has a back end\n" + FILE))
                .extracting(Entry::untested)
                .containsExactly("no bench has a back end", "needs a hundred years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit: 0.10 | limt: 0.10 | x.yaml, row 'RD-02': unknown fields [limt]",
                "clause: Reg 11 | clause: | x.yaml, row 'RD-02': no 'clause'",
                "id: RD-02 | clause: Reg 11 | x.yaml",
                "unit: s | id: RD-02 | Duplicate",
                "provenance: S | provenance: hearsay | x.yaml, row 'RD-02': Provenance 'hearsay' has no mark",
                "basis: law | basis: whim | x.yaml, row 'RD-02': Basis 'whim' is unknown; possible: [law,",
                "chapter: scheduling | chapter: cookery | x.yaml, row 'RD-02': chapter 'cookery' is unknown",
                "edition: the | editon: the | editon",
                "requirements: | demands: | demands"
            })
    void whatIsUnknownMissingOrDoubleIsAnErrorThatSaysWhere(String right, String wrong, String message) {
        assertThatThrownBy(() -> rows(FILE.replaceFirst(right, wrong)))
                .isInstanceOf(RigFault.class)
                .hasMessageContaining(message);
    }

    @Test
    void anIdThatStandsTwiceIsAnErrorThatNamesBothFiles() {
        var first = new CatalogueParser("first.yaml").rows(FILE).getFirst();
        var second = new CatalogueParser("second.yaml").rows(FILE).getFirst();
        assertThatThrownBy(() -> new Catalogue(List.of(first, second)))
                .hasMessageContaining("'RD-02' stands twice in the catalogue: in first.yaml and in second.yaml");
    }

    private static List<Entry> rows(String text) {
        return new CatalogueParser("x.yaml").rows(text);
    }
}
