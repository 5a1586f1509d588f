package org.kerbside.features;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** Input that no chargepoint may follow. */
public final class MalformedSteps {

    /** The outside of a protected command: what a stranger can make without a key. */
    private static final byte[] ENVELOPE = HexFormat.of()
            .parseHex("dd000000000000601100000000df090100000000000003e90890b3d51f30000002" + "0800db123456780001000201"
                    + "1e20d920000003e900030201");

    private static final int BATCH = 500;

    private final Session session;
    private final Judge judge;

    public MalformedSteps(Session session, Judge judge) {
        this.session = session;
        this.judge = judge;
    }

    @When("{int} malformed datagrams arrive")
    public void datagramsArrive(int times) {
        var random = new SplittableRandom(session.settings().seed());
        session.act(times + " malformed datagrams", () -> {});
        for (int i = 0; i < times; i++) {
            session.bench().smartMeter().send(malformed(random));
        }
    }

    @When("{int} malformed console lines are typed")
    public void linesAreTyped(int times) {
        var random = new SplittableRandom(session.settings().seed());
        session.act(times + " malformed console lines", () -> {});
        for (int i = 0; i < times / BATCH; i++) {
            var lines = new StringBuilder();
            for (int j = 0; j < BATCH; j++) {
                lines.append(line(random)).append('\n');
            }
            session.bench().console().type(lines.toString().getBytes(US_ASCII));
        }
    }

    @Then("the pilot has not changed")
    public void pilotHasNotChanged() {
        var now = session.bench().timeline().now();
        var changes = session.bench().trace().between(Signal.PILOT_DUTY, session.since(), now);
        judge.count("The pilot has not changed", "changes", changes.size(), Limit.exactly(0, ""), session.since(), now);
    }

    /** Never valid, whatever is drawn: cut short, changed, without a good code at its end, or noise. */
    private static byte[] malformed(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(ENVELOPE, 1 + random.nextInt(ENVELOPE.length - 1));
            case 1 -> Arrays.copyOf(ENVELOPE, ENVELOPE.length + random.nextInt(300));
            case 2 -> changed(random);
            default -> noise(random);
        };
    }

    private static byte[] changed(SplittableRandom random) {
        var bytes = ENVELOPE.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        return bytes;
    }

    private static byte[] noise(SplittableRandom random) {
        var bytes = new byte[1 + random.nextInt(300)];
        random.nextBytes(bytes);
        bytes[0] |= (byte) 0x80;
        return bytes;
    }

    /** No command starts with a digit or a punctuation mark. */
    private static String line(SplittableRandom random) {
        var line = new StringBuilder().append((char) ('!' + random.nextInt(32)));
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 2000 : 60); i > 0; i--) {
            line.append((char) (' ' + random.nextInt(95)));
        }
        return line.toString();
    }
}
