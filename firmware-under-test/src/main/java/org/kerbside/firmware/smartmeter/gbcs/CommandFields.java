package org.kerbside.firmware.smartmeter.gbcs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kerbside.firmware.smartmeter.asn1.ActivateFirmware;
import org.kerbside.firmware.smartmeter.asn1.Authority;
import org.kerbside.firmware.smartmeter.asn1.Cell;
import org.kerbside.firmware.smartmeter.asn1.JoinDevice;
import org.kerbside.firmware.smartmeter.asn1.ProvideSecurityCredentials;
import org.kerbside.firmware.smartmeter.asn1.Role;
import org.kerbside.firmware.smartmeter.asn1.UnjoinDevice;
import org.kerbside.firmware.smartmeter.asn1.UpdateSecurityCredentials;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Names of what commands in ASN.1 say; nothing of those in another form than the device obeys. */
final class CommandFields {

    private static final List<String> METHODS = List.of("A initiator", "A responder", "B", "C");
    private static final List<String> TYPES = List.of("GSME", "ESME", "CHF", "GPF", "HCALCS", "PPMID", "type2");
    private static final DateTimeFormatter GENERALIZED = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT);

    private CommandFields() {}

    static Map<String, Object> of(Message message) {
        if (message.flag() != Flag.COMMAND) {
            return Map.of();
        }
        try {
            return of(message.messageCode(), message.payload());
        } catch (NotAMessage anotherForm) {
            return Map.of();
        }
    }

    private static Map<String, Object> of(int code, Octets payload) throws NotAMessage {
        return switch (code) {
            case 0x0008, 0x011B -> asked(ProvideSecurityCredentials.read(payload));
            case 0x000D, 0x000E, 0x00AB, 0x00AF -> join(JoinDevice.read(payload));
            case 0x000F, 0x0010 ->
                Map.of("otherDevice", hex(UnjoinDevice.read(payload).device()));
            case 0x0012 -> firmware(ActivateFirmware.read(payload));
            case 0x0125, 0x0126 -> update(UpdateSecurityCredentials.read(payload));
            default -> code >= 0x0100 && code <= 0x0109 ? update(UpdateSecurityCredentials.read(payload)) : Map.of();
        };
    }

    private static Map<String, Object> join(JoinDevice join) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("method", word(METHODS, join.method()));
        tree.put("otherDevice", hex(join.device()));
        tree.put("otherDeviceType", word(TYPES, join.deviceType()));
        return tree;
    }

    private static Map<String, Object> firmware(ActivateFirmware activate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hash", activate.hash().hex());
        tree.put("originatorCounter", activate.counter());
        activate.execution().ifPresent(time -> tree.put("executionTime", time(time)));
        return tree;
    }

    private static Map<String, Object> asked(ProvideSecurityCredentials command) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("authorising", cell(command.authority()));
        tree.put("roles", command.roles().stream().map(CommandFields::role).toList());
        return tree;
    }

    private static Map<String, Object> update(UpdateSecurityCredentials command) throws NotAMessage {
        Authority authority = command.authority();
        Cell cell = authority.cell().orElseThrow(() -> new NotAMessage("no cell that authorises"));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("mode", authority.mode());
        tree.put("authorising", cell(cell));
        tree.put("originatorCounter", authority.counter());
        authority.newFloor().ifPresent(floor -> tree.put("newFloor", floor));
        tree.put(
                "replacements",
                command.replacements().stream().map(each -> cell(each.cell())).toList());
        tree.put("path", command.certificates().size());
        command.execution().ifPresent(time -> tree.put("executionTime", time(time)));
        return tree;
    }

    private static String cell(Cell cell) {
        String use = cell.signs()
                ? "signature"
                : cell.agrees() ? "agreement" : cell.keyUsage().hex();
        return role(cell.role()) + " " + use + (cell.prepayment().isPresent() ? " (prepayment)" : "");
    }

    private static String role(int code) {
        return Role.of(code)
                .map(role -> role == Role.TRANSITIONAL_COS
                        ? "transitional CoS"
                        : role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse(Integer.toString(code));
    }

    private static String word(List<String> words, int code) {
        return code >= 0 && code < words.size() ? words.get(code) : Integer.toString(code);
    }

    private static String hex(long eui) {
        return "%016x".formatted(eui);
    }

    private static String time(Instant time) {
        return GENERALIZED.format(time.atOffset(ZoneOffset.UTC));
    }
}
