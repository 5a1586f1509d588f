package org.kerbside.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FuzzTest {

    private static final long SEED = 20260112;
    private static final int CASES = 10_000;
    private static final String VALID =
            "{\"type\":\"state\",\"level\":50,\"start\":\"2026-01-12T12:00:00Z\",\"end\":\"2026-01-12T13:00:00Z\"}";
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
    void brokenDatagramsChangeNothing() {
        bay.plugIn();
        bay.pass(10);
        for (int index = 0; index < CASES; index++) {
            bay.chargepoint.han(broken(VALID.getBytes(StandardCharsets.UTF_8)));
            assertThat(bay.offered()).as("datagram %d of seed %d", index, SEED).isEqualTo(32);
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
