package org.kerbside.features;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.SplittableRandom;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** Input that no chargepoint may follow. */
public final class MalformedSteps {

    private static final String VALID =
            "{\"type\":\"state\",\"level\":50,\"start\":\"2026-01-12T12:00:00Z\",\"randomised\":false}";
    private static final int BATCH = 500;

    private final Session session;
    private final Judge judge;

    public MalformedSteps(Session session, Judge judge) {
        this.session = session;
        this.judge = judge;
    }

    @When("the smart meter network carries {}")
    public void carries(String datagram) {
        session.act("datagram " + datagram, () -> session.bench().smartMeter().send(datagram.getBytes(UTF_8)));
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

    /** Never valid, whatever is drawn: cut short, of a wrong type or range, or no JSON at all. */
    private static byte[] malformed(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> VALID.substring(0, random.nextInt(VALID.length())).getBytes(UTF_8);
            case 1 ->
                VALID.replace("50", String.valueOf(101 + random.nextInt(1_000_000)))
                        .getBytes(UTF_8);
            case 2 -> VALID.replace("50", "\"" + random.nextInt(100) + "x\"").getBytes(UTF_8);
            case 3 -> VALID.replace("state", "st" + random.nextInt(1000)).getBytes(UTF_8);
            default -> noise(random);
        };
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
