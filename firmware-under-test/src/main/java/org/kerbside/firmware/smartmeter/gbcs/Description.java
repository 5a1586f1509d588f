package org.kerbside.firmware.smartmeter.gbcs;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.asn1.Credential;
import org.kerbside.firmware.smartmeter.dlms.Axdr;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Tells what is in a message, for people who debug. */
public final class Description {

    private final Keys keys;
    private final Verdicts verdicts;

    /**
     * With the keys that there are.
     *
     * @param certificates by EUI-64 in lower case hex, a dash and the use (ds, ka)
     * @param privateKeys named likewise
     */
    public Description(Map<String, X509Certificate> certificates, Map<String, PrivateKey> privateKeys) {
        Map<String, Credential> credentials = new HashMap<>();
        certificates.forEach((name, certificate) -> credentials.put(name, new Credential(certificate)));
        this.keys = new Keys(credentials, privateKeys);
        this.verdicts = new Verdicts(keys);
    }

    /** The message's parts in the order to be printed. */
    public Map<String, Object> of(Octets octets) throws NotAMessage {
        Message message = Message.read(octets);
        Payload payload = Payload.read(message);
        Map<String, Object> tree = new LinkedHashMap<>();
        useCase(message, tree);
        tree.put("originator", party(message.originator()));
        tree.put("target", party(message.target()));
        tree.put("originatorCounter", message.originatorCounter());
        supplementary(message.other(), tree);
        message.dateTime().ifPresent(time -> tree.put("dateTime", time(time)));
        tree.put("encoding", payload.encoding());
        tree.put("payload", Tree.of(payload));
        List<Octets> encrypted = Tree.encrypted(payload);
        if (!encrypted.isEmpty()) {
            tree.put("decrypted", decrypted(message, encrypted, !(payload instanceof Payload.Zigbee)));
        }
        tree.put("signature", verdicts.signature(message));
        tree.put("mac", verdicts.mac(message));
        return tree;
    }

    /** The octets again, made from what was read of envelope and payload. */
    public static Octets reencode(Octets octets) throws NotAMessage {
        Message message = Message.read(octets);
        return message.withPayload(Payload.read(message).octets()).octets();
    }

    private static void useCase(Message message, Map<String, Object> tree) {
        Optional<UseCase> useCase = UseCase.of(message.messageCode());
        tree.put("useCase", useCase.map(UseCase::reference).orElse("unknown"));
        tree.put("title", useCase.map(UseCase::title).orElse("unknown"));
        tree.put("messageCode", "0x%04X".formatted(message.messageCode()));
        tree.put("flag", message.flag().title());
        tree.put("category", useCase.map(known -> known.category().title()).orElse("unknown"));
    }

    private Map<String, Object> party(long eui) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("eui", "%016x".formatted(eui));
        tree.put("role", keys.roleTitle(eui));
        return tree;
    }

    private void supplementary(OtherInformation other, Map<String, Object> tree) {
        other.remoteParty().ifPresent(eui -> tree.put("supplementaryRemoteParty", party(eui)));
        other.remotePartyCounter().ifPresent(value -> tree.put("supplementaryRemotePartyCounter", value));
        other.originatorCounter().ifPresent(value -> tree.put("supplementaryOriginatorCounter", value));
        other.certificate().ifPresent(value -> tree.put("keyAgreementCertificate", value.hex()));
    }

    private List<Map<String, Object>> decrypted(Message message, List<Octets> encrypted, boolean cosem) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Octets part : encrypted) {
            list.add(decrypted(message, part, cosem));
        }
        return list;
    }

    private Map<String, Object> decrypted(Message message, Octets part, boolean cosem) {
        try {
            Optional<Octets> plain = verdicts.plain(message, part);
            return plain.isEmpty() ? Map.of("status", Verdicts.UNKNOWN) : plain(plain.get(), cosem);
        } catch (NotAMessage notOurs) {
            return Map.of("status", Verdicts.INVALID);
        }
    }

    private static Map<String, Object> plain(Octets plain, boolean cosem) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("status", Verdicts.VALID);
        tree.put("octets", plain.hex());
        if (cosem) {
            try {
                tree.put("values", DlmsTree.all(Axdr.all(plain)));
            } catch (NotAMessage notAsSent) {
                tree.put("malformed", String.valueOf(notAsSent.getMessage()));
            }
        }
        return tree;
    }

    private static String time(Octets octets) {
        return new CosemTime(octets).instant().map(Object::toString).orElse(octets.hex());
    }
}
