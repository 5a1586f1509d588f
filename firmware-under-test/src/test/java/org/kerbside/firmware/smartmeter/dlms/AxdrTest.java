package org.kerbside.firmware.smartmeter.dlms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class AxdrTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "0100",
                "020212000103ff",
                "0403e0",
                "0400",
                "05fffffffe",
                "0600000001",
                "09020102",
                "0a024142",
                "0c02c3a4",
                "0d12",
                "0fff",
                "10ffff",
                "11ff",
                "12ffff",
                "130202121106000102000304",
                "130100021103010203",
                "14ffffffffffffffff",
                "15ffffffffffffffff",
                "16fa",
                "173f800000",
                "183ff0000000000000",
                "1907df0103ff000000008000ff",
                "1a07df0103ff",
                "1b0c000000"
            })
    void everyKindOfValueIsTheSameOctetsAgain(String hex) throws NotAMessage {
        Octets octets = Octets.ofHex(hex);
        assertThat(Axdr.octets(Axdr.read(octets))).isEqualTo(octets);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "01847fffffff", "0984ffffffff", "04ff", "0482ffff", "07", "0901", "0981050102030405", "0000"
            })
    void whatIsNoValueIsRefused(String hex) {
        assertThatThrownBy(() -> Axdr.read(Octets.ofHex(hex))).isInstanceOf(NotAMessage.class);
    }

    @Test
    void valuesNestedWithoutEndAreRefused() {
        Octets nested = Octets.ofHex("0201".repeat(10_000) + "00");
        Octets types = Octets.ofHex("13" + "010001".repeat(10_000));
        assertThatThrownBy(() -> Axdr.read(nested)).isInstanceOf(NotAMessage.class);
        assertThatThrownBy(() -> Axdr.read(types)).isInstanceOf(NotAMessage.class);
    }

    @Test
    void numbersKeepTheirSign() throws NotAMessage {
        assertThat(Axdr.read(Octets.ofHex("10fffe"))).isEqualTo(new Data.Numeral(NumberKind.LONG, -2));
        assertThat(Axdr.read(Octets.ofHex("12fffe"))).isEqualTo(Data.longUnsigned(0xFFFE));
    }

    @Test
    void aRequestIsTakenApartIntoItsSteps() throws NotAMessage {
        Octets octets = Octets.ofHex("d9200003eb000202000100005e2c00010203000900000a0067ff010212038412112b");
        AccessRequest request = AccessRequest.read(octets);
        assertThat(request.steps())
                .containsExactly(
                        Access.set(1, new Obis(0, 0, 94, 44, 0, 1), 2, Data.longUnsigned(900)),
                        Access.action(9, new Obis(0, 0, 10, 0, 103, 255), 1, Data.longUnsigned(0x112B)));
        assertThat(request.octets()).isEqualTo(octets);
    }

    @Test
    void theResponseHasOneValueAndOneOutcomeAStep() throws NotAMessage {
        AccessRequest request = new AccessRequest(
                Invocation.of(0x1003E8), Octets.NONE, List.of(Access.get(8, new Obis(0, 0, 1, 0, 0, 255), 2)));
        AccessResponse response = AccessResponse.to(
                request,
                List.of(CosemTime.NOW.data()),
                List.of(AccessResponse.Outcome.of(request.steps().getFirst(), AccessResponse.SUCCESS)));
        assertThat(response.octets().hex()).isEqualTo("da201003e8000001090c0000000000000000008000ff010100");
        assertThat(AccessResponse.read(response.octets())).isEqualTo(response);
    }

    @Test
    void stepsAndValuesMustBeAsMany() {
        Octets octets = Octets.ofHex("d9200003eb000102000100005e2c00010200");
        assertThatThrownBy(() -> AccessRequest.read(octets)).isInstanceOf(NotAMessage.class);
    }

    @Test
    void objectsOfALoadAreNamedWithItsNumber() {
        assertThat(KnownObject.title(1, new Obis(0, 0, 94, 44, 119, 1))).contains("start of the state of load 3");
        assertThat(KnownObject.title(1, new Obis(0, 0, 94, 44, 0, 35))).contains("state of load 5");
        assertThat(KnownObject.title(1, new Obis(0, 0, 94, 44, 0, 36))).isEqualTo(Optional.empty());
        assertThat(KnownObject.LIMIT_END.object(2)).hasToString("0-0:94.44.118.4");
    }
}
