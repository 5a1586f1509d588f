package org.kerbside.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.octets.Octets;

class FuzzTest {

    private static final long SEED = 20260112;
    private static final int CASES = 10_000;
    private static final int MESSAGES = 2000;
    private static final List<String> LINES = List.of(
            "help",
            "login maple",
            "logout now",
            "status x",
            "hours set 22:00-08:00",
            "override",
            "delay max 600",
            "limit site 16",
            "comms hold 60 fallback 10",
            "sessions 5",
            "log 5",
            "notices",
            "password correct-horse",
            "factory-reset",
            "delete-data",
            "version 1");

    private final Bay bay = Bay.unhindered(Behaviour.CORRECT);
    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void brokenMessagesChangeNothing() {
        bay.plugIn();
        bay.pass(10);
        Octets valid = bay.commands.critical(
                TestParties.SUPPLIER, 0x011E, bay.commands.level(false, 0x1132, CosemTime.NOW, CosemTime.NEVER, 0));
        for (int index = 0; index < MESSAGES; index++) {
            Octets broken = Octets.of(broken(valid.toArray()));
            if (!broken.equals(valid)) {
                bay.hub.deliver(broken);
            }
            assertThat(bay.offered()).as("message %d of seed %d", index, SEED).isEqualTo(32);
        }
        bay.hub.deliver(valid);
        assertThat(bay.word("status", "allowed")).isEqualTo("16.0");
    }

    @Test
    void brokenFramesOfTheRadioModuleChangeNothing() {
        bay.plugIn();
        bay.pass(10);
        for (int index = 0; index < CASES; index++) {
            byte[] frame = new byte[random.nextInt(60)];
            random.nextBytes(frame);
            if (frame.length > 0) {
                frame[0] = (byte) (0x80 + random.nextInt(7));
            }
            bay.chargepoint.han(frame);
            assertThat(bay.offered()).as("frame %d of seed %d", index, SEED).isEqualTo(32);
        }
        assertThat(bay.flows()).isTrue();
    }

    @Test
    void brokenLinesAreEachClosedByOneLineAndChangeNothing() {
        bay.ask("logout");
        bay.plugIn();
        bay.pass(10);
        for (int index = 0; index < CASES; index++) {
            String line = LINES.get(random.nextInt(LINES.size()));
            byte[] bytes = broken(line.getBytes(StandardCharsets.UTF_8));
            List<String> answer = bay.ask(new String(bytes, StandardCharsets.ISO_8859_1));
            assertThat(answer)
                    .filteredOn(text -> text.equals("ok") || text.startsWith("error "))
                    .hasSize(1);
            assertThat(answer.getLast()).matches("ok|error .+");
            assertThat(bay.offered()).as("line %d of seed %d", index, SEED).isEqualTo(32);
        }
        assertThat(bay.flows()).isTrue();
    }

    @Test
    void aLineOf200CharactersIsReadAndALongerOneIsNot() {
        assertThat(bay.ask("status" + " ".repeat(194)).getLast()).isEqualTo("ok");
        assertThat(bay.ask("status" + " ".repeat(195)).getLast()).startsWith("error");
    }

    /** Bytes changed, cut, doubled or made up; never exactly what was given. */
    private byte[] broken(byte[] whole) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(3)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes[random.nextInt(bytes.length)] = (byte) (0x80 | random.nextInt(128));
            default -> {
                bytes = new byte[random.nextInt(400)];
                random.nextBytes(bytes);
            }
        }
        return bytes;
    }
}
