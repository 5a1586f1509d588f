package org.kerbside.firmware.smartmeter.gbcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class MessagesRtdsTest {

    private final TestData data = TestData.orSkip();

    @Test
    void everyMessageIsTheSameOctetsAgainWithItsPayloadTakenApart() throws NotAMessage {
        assertThat(data.messages()).hasSizeGreaterThanOrEqualTo(866);
        for (Map.Entry<String, Octets> message : data.messages().entrySet()) {
            assertThat(Description.reencode(message.getValue()))
                    .as(message.getKey())
                    .isEqualTo(message.getValue());
        }
    }

    @Test
    void everySignatureAndMacAndCiphertextHoldsButThoseOfTwoMessagesFromTheDisplay() throws NotAMessage {
        Description description = data.description();
        Map<String, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, Octets> message : data.messages().entrySet()) {
            Map<String, Object> tree = description.of(message.getValue());
            count(counts, "signature " + tree.get("signature"));
            count(counts, "mac " + tree.get("mac"));
            if (!message.getKey().startsWith("PCS0")) {
                assertThat(tree.get("signature")).as(message.getKey()).isIn("valid", "absent");
                assertThat(tree.get("mac")).as(message.getKey()).isIn("valid", "absent");
            }
            for (Object part : (List<?>) tree.getOrDefault("decrypted", List.of())) {
                assertThat(part).as(message.getKey()).extracting("status").isEqualTo("valid");
                count(counts, "decrypted");
            }
        }
        assertThat(counts.get("signature valid")).isGreaterThanOrEqualTo(302);
        assertThat(counts.get("mac valid")).isGreaterThanOrEqualTo(566);
        assertThat(counts.get("decrypted")).isGreaterThanOrEqualTo(34);
    }

    @Test
    void anythingChangedBreaksTheProtection() throws NotAMessage {
        Description description = data.description();
        Octets message = data.named("ECS47a_7.13_ALCS_ACTIVATE_SUCCESS_COMMAND")
                .findFirst()
                .orElseThrow();
        byte[] octets = message.toArray();
        octets[octets.length - 90] ^= 1;
        Map<String, Object> tree = description.of(Octets.of(octets));
        assertThat(tree).containsEntry("signature", "invalid").containsEntry("mac", "invalid");
    }

    @Test
    void withoutKeysTheProtectionIsUnknown() throws NotAMessage {
        Octets message = data.named("ECS47a_7.13_ALCS_ACTIVATE_SUCCESS_COMMAND")
                .findFirst()
                .orElseThrow();
        Map<String, Object> tree = new Description(Map.of(), Map.of()).of(message);
        assertThat(tree).containsEntry("signature", "unknown").containsEntry("mac", "unknown");
    }

    @Test
    void noMessageIsOneWhereItsEndIsMissing() {
        for (Octets message : data.messages().values()) {
            int signatureless = 1 + withoutSignature(message);
            for (int size = 0; size < message.size(); size++) {
                Octets cut = message.slice(0, size);
                if (size != signatureless) {
                    assertThatThrownBy(() -> Description.reencode(cut)).isInstanceOf(NotAMessage.class);
                }
            }
        }
    }

    /** Where a message without MAC could end because there its signature's field begins: nothing tells that it is cut. */
    private static int withoutSignature(Octets octets) {
        try {
            Message message = Message.read(octets);
            boolean cut = message.mac().isEmpty() && message.signature().isPresent();
            return cut ? message.signedPart().size() : -2;
        } catch (NotAMessage e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whateverIsChangedItIsAMessageOrNone() {
        SplittableRandom random = new SplittableRandom(20260112);
        List<Octets> messages = List.copyOf(data.messages().values());
        Description description = new Description(data.certificates(), Map.of());
        int refused = 0;
        for (int i = 0; i < 100_000; i++) {
            byte[] octets = messages.get(random.nextInt(messages.size())).toArray();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
            }
            refused += isMessage(Octets.of(octets), description, i % 50 == 0) ? 0 : 1;
        }
        assertThat(refused).isBetween(5_000, 95_000);
    }

    private static boolean isMessage(Octets octets, Description description, boolean wholly) {
        try {
            if (wholly) {
                description.of(octets);
            }
            assertThat(Description.reencode(octets)).isEqualTo(octets);
            return true;
        } catch (NotAMessage expected) {
            return false;
        }
    }

    @Test
    void aMessageOutOfBlocksIsTheSame() throws NotAMessage {
        Octets octets = data.named("CS02bAnyExceptAbnormalRootByRecovery_NA_SUCCESS_COMMAND")
                .findFirst()
                .orElseThrow();
        List<Octets> blocks = Blocks.of(Message.read(octets));
        assertThat(blocks).hasSizeGreaterThan(3);
        Assembly assembly = new Assembly();
        for (Octets block : blocks.subList(0, blocks.size() - 1)) {
            assertThat(assembly.accept(block)).isEmpty();
        }
        assertThat(assembly.accept(blocks.getLast())).contains(octets);
    }

    private static void count(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
