package org.kerbside.firmware.smartmeter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Payloads of the reference test data, protected with keys of our own. */
class CommandsRtdsTest {

    private static final Path VECTORS = Path.of(Objects.requireNonNullElseGet(
            System.getProperty("KERBSIDE_VECTORS"),
            () -> Objects.requireNonNullElse(System.getenv("KERBSIDE_VECTORS"), "../../shared/vectors")));

    private final Bay bay = Bay.unhindered(Behaviour.CORRECT);

    @ParameterizedTest
    @CsvSource({
        "6.14.3_ECS46d/ECS46d_6.14.3_CANCELLATION_APC_OUTPUT_SUCCESS_PRECOMMAND, true",
        "6.14.3_ECS46d/ECS46d_6.14.3_IMMEDIATE_APC_OUTPUT_ERROR_PRECOMMAND, true",
        "6.14.2_ECS46c/ECS46c_6.14.2_FUTURE_DATED_ALL_OPTIONALS_ERROR_PRECOMMAND, true",
        "6.14.1_ECS46a/ECS46a_6.14.1_ALL_OPTIONALS_SUCCESS_PRECOMMAND, true",
        "7.13_ECS47a/ECS47a_7.13_APC_INPUT_SUCCESS_PRECOMMAND, true",
        "7.13_ECS47a/ECS47a_7.13_ALCS_ACTIVATE_SUCCESS_PRECOMMAND, true",
        "7.5_ECS47Activate/ECS47Activate_7.5_SUCCESS_PRECOMMAND, true",
        "7.6_ECS47Deactivate/ECS47Deactivate_7.6_ERROR_PRECOMMAND, true",
        "7.8_ECS47Reset/ECS47Reset_7.8_ERROR_PRECOMMAND, true",
        "7.12_ECS38/ECS38_7.12_ERROR_PRECOMMAND, true",
        "7.14_ECS61d/ECS61d_7.14_ERROR_COMMAND, false",
        "7.15_ECS61e/ECS61e_7.15_ERROR_COMMAND, false",
        "7.11_ECS61c/ECS61c_7.11_ERROR_COMMAND, false",
        "7.9_ECS62Add/ECS62Add_7.9_ERROR_COMMAND, false",
        "6.13_ECS35g/ECS35g_6.13_ERROR_COMMAND, false",
        "3.3_ECS15c/ECS15c_3.3_ERROR_COMMAND, false",
        "6.2.2_ECS26c/ECS26c_6.2.2_SUCCESS_COMMAND, false",
        "11.2_ECS52/ECS52_11.2_ERROR_COMMAND, false"
    })
    void everyStepOfTheReferencesCommandsIsUnderstood(String name, boolean critical) throws Exception {
        Message told = Message.read(octets(name));
        bay.hub.deliver(
                critical
                        ? bay.commands.critical(TestParties.SUPPLIER, told.messageCode(), told.payload())
                        : bay.commands.nonCritical(TestParties.SUPPLIER, told.messageCode(), told.payload()));
        assertThat(response().outcomes()).isNotEmpty().allMatch(outcome -> outcome.result() == AccessResponse.SUCCESS);
    }

    @Test
    void theLogIsLaidOutAsThePublishedOne() throws Exception {
        Message told = Message.read(octets("6.13_ECS35f/ECS35f_6.13_SUCCESS_RESPONSE"));
        Data.Compact published =
                (Data.Compact) AccessResponse.read(told.payload()).data().getFirst();
        bay.level("state", 50, "");
        bay.hub.messages.clear();
        assertThat(AuxiliaryLog.of(bay)).hasSize(1);
        Data.Compact own = (Data.Compact) response().data().getFirst();
        assertThat(own.description()).isEqualTo(published.description());
    }

    private AccessResponse response() throws NotAMessage {
        return AccessResponse.read(bay.hub.response().orElseThrow().payload());
    }

    private static Octets octets(String name) throws IOException {
        Path file = VECTORS.resolve("rtds/RTDS-4.5.0/" + name + "_GBCS.HEX");
        assumeTrue(Files.exists(file), "no reference test data");
        return Octets.ofHex(Files.readString(file).strip());
    }
}
