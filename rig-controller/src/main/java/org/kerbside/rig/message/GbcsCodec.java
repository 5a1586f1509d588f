package org.kerbside.rig.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads GBCS messages; found with {@link java.util.ServiceLoader}, one for the rig's codec and one for the firmware's. */
public interface GbcsCodec {

    /** As in {@code --codec NAME}. */
    String name();

    /**
     * A message as a tree of maps, lists, texts, numbers and booleans, in the order to be printed.
     *
     * <p>Keys: {@code useCase} {@code title} {@code messageCode} (as {@code 0x011E}) {@code flag} (command, response, alert)
     * {@code category} {@code originator} and {@code target} ({@code eui} in lower case hex, {@code role}) {@code originatorCounter}
     * {@code supplementaryRemoteParty} {@code supplementaryRemotePartyCounter} {@code supplementaryOriginatorCounter}
     * {@code keyAgreementCertificate} {@code dateTime} (these only where present) {@code encoding} (DLMS, GBZ, ASN.1) {@code payload}
     * {@code decrypted} (a list, only where something was encrypted; each with {@code status}) {@code signature} and {@code mac}
     * (valid, invalid, absent, unknown).
     *
     * <p>Of a block of a message that is too long for one transfer the keys up to {@code dateTime} tell the route, and then comes
     * {@code block}: {@code number} (from 1) {@code last} {@code streaming} {@code window} (0 to 63) {@code acknowledged}
     * {@code octets}.
     *
     * @throws Malformed where the bytes are no such message
     */
    Map<String, Object> decode(byte[] message, Keystore keys);

    /**
     * The message whose blocks (general block transfer) these are; nothing where one is missing.
     *
     * @throws Malformed where they are no blocks, or not of one message
     */
    default Optional<byte[]> assemble(List<byte[]> blocks) {
        return Optional.empty();
    }

    /** The bytes again, made from what was read. */
    byte[] reencode(byte[] message);
}
