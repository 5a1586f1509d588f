package org.kerbside.rig.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V | VERIFIED | true",
                "V+D | DERIVED | true",
                "calc | DERIVED | true",
                "S: Pod Point | SECONDARY | true",
                "S/V | SECONDARY | true",
                "V: EVerest citing IEC; IEC not read | VERIFIED | true",
                "V rule / I crossed case | INFERRED | false",
                "V number / M limit | MEMORY | false",
                "V conflict | UNKNOWN | false",
                "? (995-1005 M / 980-1020 V) | UNKNOWN | false"
            })
    void theWeakestMarkCounts(String marks, Provenance weakest, boolean decides) {
        assertThat(Provenance.weakest(marks)).isEqualTo(weakest);
        assertThat(Provenance.weakest(marks).decides()).isEqualTo(decides);
    }

    @Test
    void noMarkIsAnError() {
        assertThatThrownBy(() -> Provenance.weakest("hearsay")).hasMessageContaining("'hearsay' has no mark");
    }

    @ParameterizedTest
    @CsvSource({"law, true", "programme, true", "law / declaration, true", "spec, false", "spec / declaration, false"})
    void lawAndProgrammeGate(String basis, boolean gates) {
        assertThat(Basis.gates(basis)).isEqualTo(gates);
    }
}
