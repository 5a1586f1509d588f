package org.kerbside.features;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** What nobody may read: keys in the chargepoint's records, the owner's and driver's words on the network. */
public final class PrivacySteps {

    /** 16 bytes in hex and more: a key or an install code; the 8 of a device's identity are shorter. */
    private static final Pattern KEY = Pattern.compile("[0-9A-Fa-f]{32,}");

    private static final List<String> RECORDS = List.of("log 500", "notices", "sessions");

    private static final Pattern STATES = Pattern.compile(
            "\\{\\s*\"outputState\"\\s*:\\s*\"?[\\d.]+\"?\\s*,\\s*\"inputState\"\\s*:\\s*\"?[\\d.]+\"?\\s*"
                    + "(?:,\\s*\"other-data\"\\s*:\\s*\"(?:State[A-F])?\"\\s*)?\\}\\s*$");

    private final Session session;
    private final Owner owner;
    private final Judge judge;

    public PrivacySteps(Session session, Owner owner, Judge judge) {
        this.session = session;
        this.owner = owner;
        this.judge = judge;
    }

    @Then("no record of the chargepoint shows a key")
    public void noRecordShowsAKey() {
        var keys = RECORDS.stream()
                .flatMap(record -> owner.ask(record).lines().stream())
                .filter(line -> KEY.matcher(line).find())
                .count();
        judge.count("No record shows a key", "keys", keys, Limit.exactly(0, ""), Duration.ZERO, now());
    }

    @Then("{string} was never on the smart meter network")
    public void wasNeverOnTheNetwork(String secret) {
        var hex = HexFormat.of().formatHex(secret.getBytes(US_ASCII));
        var seen = network()
                .filter(text ->
                        text.contains(secret) || text.toLowerCase(Locale.ROOT).contains(hex))
                .count();
        judge.count(
                "'%s' is not on the network".formatted(secret),
                "messages with it",
                seen,
                Limit.exactly(0, ""),
                Duration.ZERO,
                now());
    }

    /** Hub and chargepoint may tell the hash of a key, never the key. */
    @Then("no key of the network was ever told")
    public void noKeyWasTold() {
        var keys = recorded("keys")
                .map(PrivacySteps::key)
                .filter(key -> !key.isEmpty())
                .toList();
        session.require(!keys.isEmpty(), "The bench has recorded no key to search for");
        var told = network()
                .filter(text -> keys.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains))
                .count();
        judge.count(
                "None of %d keys of the network is told".formatted(keys.size()),
                "messages with one",
                told,
                Limit.exactly(0, ""),
                Duration.ZERO,
                now());
    }

    /** All that was told over the network, decrypted: what the head end has read, and every frame of the tunnel in hex. */
    private Stream<String> network() {
        var told = Stream.of(Signal.HAN, Signal.RESPONSE, Signal.ALERT)
                .flatMap(signal -> session.bench().trace().between(signal, Duration.ZERO, now()).stream())
                .map(Change::text);
        return Stream.concat(told, recorded("hex"));
    }

    private Stream<String> recorded(String extension) {
        return session.bench().recordings().stream()
                .filter(recording -> recording.extension().equals(extension))
                .flatMap(recording -> new String(recording.content(), UTF_8).lines());
    }

    /** The first column of a line of a file of keys, {@code "5A:69:..."}, as hex digits; nothing where it is none. */
    private static String key(String line) {
        var digits = line.replaceAll("^\"([^\"]*)\".*", "$1").replace(":", "").toLowerCase(Locale.ROOT);
        return KEY.matcher(digits).matches() ? digits : "";
    }

    /** ECS200: two states in percent, and free words that may name the state of the pilot. */
    @Then("the operational updates tell of states and nothing else")
    public void operationalUpdatesTellOfStates() {
        var updates = session.bench().trace().between(Signal.ALERT, Duration.ZERO, now()).stream()
                .map(Change::text)
                .filter(text -> text.startsWith("chargepoint 8F88 "))
                .toList();
        session.require(!updates.isEmpty(), "No operational update was sent");
        var others =
                updates.stream().filter(text -> !STATES.matcher(text).find()).count();
        judge.count(
                "Operational updates tell of states and nothing else",
                "updates with more",
                others,
                Limit.exactly(0, ""),
                Duration.ZERO,
                now());
    }

    private Duration now() {
        return session.bench().timeline().now();
    }
}
