package org.kerbside.firmware.smartmeter.gbcs;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.asn1.Credential;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Tells what is in a message, for people who debug. */
public final class Description {

    private final Keys keys;
    private final Verdicts verdicts;
    private final Opened opened;

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
        this.opened = new Opened(verdicts);
    }

    /** The message's parts in the order to be printed. */
    public Map<String, Object> of(Octets octets) throws NotAMessage {
        if (Block.looksLike(octets)) {
            return of(Block.read(octets));
        }
        Message message = Message.read(octets);
        Payload payload = Payload.read(message);
        Map<String, Object> tree = header(message);
        tree.put("encoding", payload.encoding());
        tree.put("payload", Tree.of(message, payload));
        List<Map<String, Object>> decrypted = opened.parts(message, payload);
        if (!decrypted.isEmpty()) {
            tree.put("decrypted", decrypted);
        }
        tree.put("signature", verdicts.signature(message));
        tree.put("mac", verdicts.mac(message));
        return tree;
    }

    private Map<String, Object> of(Block block) {
        Message route = Message.of(
                block.flag(),
                block.originatorCounter(),
                block.originator(),
                block.target(),
                block.other(),
                Octets.NONE);
        Map<String, Object> tree = header(block.dateTime().isEmpty() ? route : route.withDateTime(block.dateTime()));
        tree.put("block", block.tree());
        return tree;
    }

    private Map<String, Object> header(Message message) {
        Map<String, Object> tree = new LinkedHashMap<>();
        useCase(message, tree);
        tree.put("originator", party(message.originator()));
        tree.put("target", party(message.target()));
        tree.put("originatorCounter", DataTree.unsigned(message.originatorCounter()));
        supplementary(message.other(), tree);
        message.dateTime().ifPresent(time -> tree.put("dateTime", DataTree.time(time)));
        return tree;
    }

    /** The octets again, made from what was read of envelope and payload. */
    public static Octets reencode(Octets octets) throws NotAMessage {
        if (Block.looksLike(octets)) {
            return Block.read(octets).octets();
        }
        Message message = Message.read(octets);
        return message.withPayload(Payload.read(message).octets()).octets();
    }

    private static void useCase(Message message, Map<String, Object> tree) {
        Optional<UseCase> useCase = UseCase.of(message.messageCode());
        tree.put("useCase", useCase.map(UseCase::reference).orElse("unknown"));
        tree.put("title", useCase.map(UseCase::title).orElse("none that this device knows"));
        tree.put("messageCode", "0x%04X".formatted(message.messageCode()));
        tree.put("flag", message.flag().title());
        tree.put("category", useCase.map(UseCase::category).orElse("unknown"));
    }

    private Map<String, Object> party(long eui) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("eui", "%016x".formatted(eui));
        tree.put("role", keys.roleTitle(eui));
        return tree;
    }

    private void supplementary(OtherInformation other, Map<String, Object> tree) {
        other.remoteParty().ifPresent(eui -> tree.put("supplementaryRemoteParty", party(eui)));
        other.remotePartyCounter()
                .ifPresent(value -> tree.put("supplementaryRemotePartyCounter", DataTree.unsigned(value)));
        other.originatorCounter()
                .ifPresent(value -> tree.put("supplementaryOriginatorCounter", DataTree.unsigned(value)));
        other.certificate().ifPresent(value -> tree.put("keyAgreementCertificate", value.hex()));
    }
}
