package org.kerbside.firmware.smartmeter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.TestParty;
import org.kerbside.firmware.smartmeter.asn1.ActivateFirmware;
import org.kerbside.firmware.smartmeter.asn1.Authority;
import org.kerbside.firmware.smartmeter.asn1.Cell;
import org.kerbside.firmware.smartmeter.asn1.FirmwareActivated;
import org.kerbside.firmware.smartmeter.asn1.Replacement;
import org.kerbside.firmware.smartmeter.asn1.UpdateSecurityCredentials;
import org.kerbside.firmware.smartmeter.device.CredentialRule;
import org.kerbside.firmware.smartmeter.device.GateBehaviour;
import org.kerbside.firmware.smartmeter.device.GateBehaviour.Rule;
import org.kerbside.firmware.smartmeter.device.ImageRule;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.DataNotification;
import org.kerbside.firmware.smartmeter.gbcs.Flag;
import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.gbcs.Signatures;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** What is seen of the checks of commands, of trust anchors and images. */
final class GateObservations {

    static final List<RuleObservation> ALL = List.of(
            gate(
                    Rule.CHECKS_SIGNATURE,
                    "100 by NONE alerts [1000:8f3d]",
                    b -> afterFlaw(b, GateObservations::otherSignature, m -> m)),
            gate(Rule.CHECKS_MAC, "100 by NONE alerts []", b -> afterFlaw(b, m -> m, GateObservations::otherMac)),
            gate(
                    Rule.CHECKS_WHOLE_MAC,
                    "100 by NONE alerts []",
                    b -> afterFlaw(b, m -> m, m -> m.withMac(flipped(m.mac(), 11)))),
            gate(Rule.TELLS_UNSUPPORTED_OF_AUTHENTIC_ONLY, "[]", GateObservations::unsupportedOfNobody),
            gate(Rule.CHECKS_ROLE, "100 by NONE alerts [1000:8f30]", GateObservations::stateByLoadController),
            gate(Rule.CHECKS_TARGET, "100 by NONE alerts []", GateObservations::forSomebodyElse),
            gate(Rule.REFUSES_SAME_COUNTER, "75", b -> replayed(b, 0)),
            gate(Rule.REFUSES_LOWER_COUNTER, "75", b -> replayed(b, -500)),
            gate(Rule.KEEPS_COUNTERS, "75", GateObservations::replayedAfterPowerCut),
            gate(Rule.KEEPS_COUNTERS_APART, "50", GateObservations::countersOfTwo),
            gate(Rule.NEVER_REPEATS_ALERT_COUNTER, "repeats false", GateObservations::alertCounters),
            gate(Rule.SIGNS_RESPONSES, "signed", GateObservations::signature),
            gate(Rule.TELLS_UNSUPPORTED, "[120:8f85]", GateObservations::unsupported),
            gate(Rule.TELLS_FLOOD, "[1000:8f60]", GateObservations::flood),
            credentials(CredentialRule.REPLACES_SUPPLIER, "old 100 new 50", b -> replaced(b, false)),
            credentials(CredentialRule.REPLACES_LOAD_CONTROLLER, "old 100 new 50", b -> replaced(b, true)),
            credentials(CredentialRule.CHECKS_KEY_USAGE, "50", GateObservations::swappedUses),
            credentials(CredentialRule.KEEPS_FLOOR_COUNTERS, "100", GateObservations::belowFloor),
            credentials(CredentialRule.KEEPS_KEYS_SECRET, "keys false", GateObservations::keysInLog),
            images(ImageRule.CHECKS_HASH, "2 1.0.0", b -> activated(b, false, "00".repeat(32))),
            images(ImageRule.FALLS_BACK, "3 1.0.0", b -> activated(b, true, "")));

    private GateObservations() {}

    private static RuleObservation gate(Rule rule, String right, Function<Behaviour, String> seen) {
        return new RuleObservation(
                rule.name(), right, Behaviour.CORRECT.withGate(GateBehaviour.CORRECT.without(rule)), seen);
    }

    private static RuleObservation credentials(CredentialRule rule, String right, Function<Behaviour, String> seen) {
        return new RuleObservation(
                rule.name(),
                right,
                Behaviour.CORRECT.withCredentials(Rules.<CredentialRule>all().without(rule)),
                seen);
    }

    private static RuleObservation images(ImageRule rule, String right, Function<Behaviour, String> seen) {
        return new RuleObservation(
                rule.name(),
                right,
                Behaviour.CORRECT.withImages(Rules.<ImageRule>all().without(rule)),
                seen);
    }

    static String level(Bay bay) {
        return bay.word("limit", "level");
    }

    static Octets half(Bay bay, boolean limit) {
        return percent(bay, limit, 50);
    }

    private static Octets percent(Bay bay, boolean limit, int percent) {
        return bay.commands.level(limit, 0x1100 | percent, CosemTime.NOW, CosemTime.NEVER, 0);
    }

    /** Message code and alert code of each alert, in hexadecimal, but for operational updates. */
    static Set<String> alerts(Bay bay) {
        return bay.hub.messages.stream()
                .filter(message -> message.flag() == Flag.ALERT && message.messageCode() != 0x0123)
                .map(GateObservations::codes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String codes(Message message) {
        try {
            if (DataNotification.read(message.payload()).body() instanceof Data.Structure(List<Data> items)
                    && items.getFirst() instanceof Data.Numeral code) {
                return "%x:%x".formatted(message.messageCode(), code.value());
            }
        } catch (NotAMessage other) {
            return "%x".formatted(message.messageCode());
        }
        return "";
    }

    private static String seen(Bay bay) {
        return level(bay) + " by " + bay.word("limit", "source").toUpperCase(Locale.ROOT) + " alerts " + alerts(bay);
    }

    private static String afterFlaw(
            Behaviour behaviour, UnaryOperator<Message> signed, UnaryOperator<Message> authenticated) {
        Bay bay = Bay.unhindered(behaviour);
        bay.hub.deliver(bay.commands.protect(TestParties.SUPPLIER, 0x011E, half(bay, false), signed, authenticated));
        return seen(bay);
    }

    private static Message otherSignature(Message message) {
        return message.withSignature(flipped(message.signature()));
    }

    private static Message otherMac(Message message) {
        return message.withMac(flipped(message.mac()));
    }

    private static Octets flipped(Optional<Octets> octets) {
        return flipped(octets, 3);
    }

    private static Octets flipped(Optional<Octets> octets, int at) {
        byte[] bytes = octets.orElseThrow().toArray();
        bytes[at] ^= 1;
        return Octets.of(bytes);
    }

    private static String stateByLoadController(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.hub.deliver(bay.commands.critical(TestParties.LOAD_CONTROLLER, 0x011E, half(bay, false)));
        return seen(bay);
    }

    private static String forSomebodyElse(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.hub.deliver(bay.commands.criticalFor(0x00DB1234567890A0L, TestParties.SUPPLIER, 0x011E, half(bay, false)));
        return seen(bay);
    }

    private static String replayed(Behaviour behaviour, long step) {
        Bay bay = Bay.unhindered(behaviour);
        bay.level("state", 75, "");
        bay.commands.counter(bay.commands.counter() - 1 + step);
        bay.level("state", 25, "");
        return level(bay);
    }

    private static String replayedAfterPowerCut(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        Octets old = bay.commands.critical(TestParties.SUPPLIER, 0x011E, half(bay, false));
        bay.hub.deliver(old);
        bay.level("state", 75, "");
        bay.powerCut(5);
        bay.hub.deliver(old);
        return level(bay);
    }

    private static String countersOfTwo(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.commands.counter(5000);
        bay.level("state", 75, "");
        bay.commands.counter(100);
        bay.level("limit", 50, "");
        return level(bay);
    }

    private static String alertCounters(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.level("limit", 50, "");
        bay.powerCut(5);
        bay.level("limit", 75, "");
        List<Long> counters = bay.hub.messages.stream()
                .filter(message -> message.flag() == Flag.ALERT)
                .map(Message::originatorCounter)
                .toList();
        return "repeats " + (Set.copyOf(counters).size() < counters.size());
    }

    private static String signature(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.level("state", 50, "");
        Message response = bay.hub.messages.stream()
                .filter(message -> message.flag() == Flag.RESPONSE)
                .findFirst()
                .orElseThrow();
        return Signatures.valid(response, TestParties.DEVICE.signing.getPublic()) ? "signed" : "not signed";
    }

    private static String unsupported(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.ask("role hcalcs");
        bay.level("state", 50, "");
        return alerts(bay).toString();
    }

    private static String unsupportedOfNobody(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.ask("role hcalcs");
        bay.hub.deliver(bay.commands.protect(
                TestParties.SUPPLIER, 0x011E, half(bay, false), m -> m, GateObservations::otherMac));
        return alerts(bay).toString();
    }

    private static String flood(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        for (int time = 0; time < 150; time++) {
            bay.hub.deliver(Octets.of((byte) 0xDF, (byte) 9));
        }
        return alerts(bay).toString();
    }

    private static String replaced(Behaviour behaviour, boolean loadController) {
        Bay bay = Bay.unhindered(behaviour);
        TestParty old = loadController ? TestParties.LOAD_CONTROLLER : TestParties.SUPPLIER;
        TestParty next = loadController ? TestParties.NEXT_LOAD_CONTROLLER : TestParties.NEXT_SUPPLIER;
        replace(bay, old, next, loadController ? 0x0125 : 0x0102, 1);
        int code = loadController ? 0x011F : 0x011E;
        bay.hub.deliver(bay.commands.critical(old, code, percent(bay, loadController, 25)));
        String afterOld = level(bay);
        bay.hub.deliver(bay.commands.critical(next, code, half(bay, loadController)));
        return "old " + afterOld + " new " + level(bay);
    }

    private static void replace(Bay bay, TestParty old, TestParty next, int code, long floor) {
        replace(bay, old, next, code, floor, false);
    }

    private static void replace(Bay bay, TestParty old, TestParty next, int code, long floor, boolean swapped) {
        Octets signing = swapped ? next.agreementCertificate : next.signingCertificate;
        Octets agreement = swapped ? next.signingCertificate : next.agreementCertificate;
        try {
            Authority authority = new Authority(
                    loadControl(code) ? 10 : 2,
                    Optional.empty(),
                    Optional.of(1),
                    Optional.of(Cell.signature(old.role)),
                    bay.commands.counter(),
                    Optional.of(floor),
                    Optional.empty(),
                    Optional.empty());
            UpdateSecurityCredentials update = new UpdateSecurityCredentials(
                    authority,
                    List.of(
                            new Replacement(signing, Cell.signature(next.role)),
                            new Replacement(agreement, Cell.agreement(next.role))),
                    List.of(TestParties.ROOT.signingCertificate),
                    Optional.empty());
            bay.hub.deliver(bay.commands.critical(old, code, update.octets()));
        } catch (NotAMessage impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String swappedUses(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        replace(bay, TestParties.SUPPLIER, TestParties.NEXT_SUPPLIER, 0x0102, 1, true);
        bay.hub.deliver(bay.commands.critical(TestParties.SUPPLIER, 0x011E, half(bay, false)));
        return level(bay);
    }

    private static boolean loadControl(int code) {
        return code == 0x0125;
    }

    private static String belowFloor(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        replace(bay, TestParties.SUPPLIER, TestParties.NEXT_SUPPLIER, 0x0102, 1_000_000);
        bay.hub.deliver(bay.commands.critical(TestParties.NEXT_SUPPLIER, 0x011E, half(bay, false)));
        return level(bay);
    }

    private static String keysInLog(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        replace(bay, TestParties.SUPPLIER, TestParties.NEXT_SUPPLIER, 0x0102, 1);
        return "keys " + bay.ask("log").stream().anyMatch(line -> line.contains("key="));
    }

    private static String activated(Behaviour behaviour, boolean broken, String hash) {
        Bay bay = Bay.unhindered(behaviour);
        String staged = bay.word("stage 1.1.0" + (broken ? " broken" : ""), "hash");
        ActivateFirmware command = new ActivateFirmware(
                Octets.ofHex(hash.isEmpty() ? staged : hash), bay.commands.counter(), Optional.empty());
        bay.hub.deliver(bay.commands.critical(TestParties.SUPPLIER, 0x0012, command.octets()));
        try {
            int result =
                    FirmwareActivated.read(bay.hub.messages.getLast().payload()).result();
            return result + " " + bay.word("version", "firmware");
        } catch (NotAMessage flawed) {
            throw new AssertionError(flawed);
        }
    }
}
