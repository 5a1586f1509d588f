package org.kerbside.firmware.smartmeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.HubDouble;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;

class LinkKeyRuleTest {

    private static final int TUNNEL = 0x0704;
    private static final int EVENTS = 0x0701;

    private final Bay bay = Bay.unhindered(Behaviour.CORRECT);

    @ParameterizedTest
    @ValueSource(ints = {TUNNEL, EVENTS})
    void whatComesWithoutTheLinkKeyIsToldFailureUnderTheNetworkKey(int cluster) {
        assertThat(answers(cluster, false, "090500")).containsExactly("%04x 0 10050b0001".formatted(cluster));
    }

    @Test
    void anAnswerWithoutTheLinkKeyIsNotAnswered() {
        assertThat(answers(EVENTS, false, "18050b0000")).isEmpty();
    }

    @Test
    void whatNobodyCanReadIsNotAnswered() {
        assertThat(answers(EVENTS, false, "09")).isEmpty();
    }

    @Test
    void theTimeDoesWithoutTheLinkKey() {
        assertThat(answers(0x000A, false, "180501")).isEmpty();
    }

    @Test
    void withTheLinkKeyAStrangersEventIsNotAuthorised() {
        bay.ask("role hcalcs");
        assertThat(answers(EVENTS, true, "090500")).containsExactly("0701 1 10050b007e");
    }

    @Test
    void aCommandThroughATunnelWithoutTheLinkKeyDoesNothing() {
        byte[] command = HubDouble.tunnelled(bay.commands.critical(
                TestParties.SUPPLIER, 0x011E, bay.commands.level(false, 0x1132, CosemTime.NOW, CosemTime.NEVER, 0)));
        bay.hub.frame(HubDouble.HUB, TUNNEL, false, command);
        assertThat(GateObservations.level(bay)).isEqualTo("100");
        bay.hub.frame(HubDouble.HUB, TUNNEL, true, command);
        assertThat(GateObservations.level(bay)).isEqualTo("50");
    }

    /** Cluster, whether with the link key, and payload of each frame that is sent in answer. */
    private List<String> answers(int cluster, boolean secured, String payload) {
        bay.hub.hostFrames.clear();
        bay.hub.frame(HubDouble.HUB, cluster, secured, HexFormat.of().parseHex(payload));
        return bay.hub.hostFrames.stream().map(LinkKeyRuleTest::words).toList();
    }

    /** Of a frame of the host protocol: cluster at 10, flags at 14, payload from 15. */
    private static String words(byte[] frame) {
        HexFormat hex = HexFormat.of();
        return "%s %d %s"
                .formatted(
                        hex.formatHex(frame, 10, 12),
                        frame[14],
                        hex.formatHex(Arrays.copyOfRange(frame, 15, frame.length)));
    }
}
