package org.kerbside.rig.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.kerbside.rig.message.Malformed;

/**
 * A file of protected messages: one as hex, base64 or binary, or several as text, each on its own line.
 *
 * @param name as the user gave it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MessageFile(String name, List<String> lines, byte[] binary) {

    /** A GBCS message begins with general-ciphering or general-signing (GBCS section on message structure, by RTDS). */
    private static final List<Integer> FIRST_BYTES = List.of(0xDD, 0xDF);

    private static final int TRANSACTION = 9;

    /** {@code -} is standard input. */
    static MessageFile read(String name, InputStream standardInput) throws IOException {
        var content = name.equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(name));
        if (content.length == 0) {
            throw new Malformed("Wanted a message as hex, base64 or binary, found nothing");
        }
        return isText(content)
                ? new MessageFile(name, lines(content), new byte[0])
                : new MessageFile(name, List.of(), content);
    }

    /** All of it as one message. */
    byte[] whole() {
        return lines.isEmpty() ? binary : bytes(String.join("", lines));
    }

    /** Whether every line could be a message of its own. */
    boolean mayHoldSeveral() {
        return lines.size() > 1 && lines.stream().allMatch(MessageFile::beginsMessage);
    }

    /** What {@code text} says in hex, with or without 0x, blanks, dashes and colons, else in base64. */
    static byte[] bytes(String text) {
        var digits = text.replaceAll("[\\s:-]|^\\s*0[xX]", "");
        if (!digits.matches("\\p{XDigit}+")) {
            return base64(text.replaceAll("\\s", ""));
        }
        if (digits.length() % 2 != 0) {
            throw new Malformed("Wanted an even number of hex digits, found " + digits.length());
        }
        return HexFormat.of().parseHex(digits);
    }

    /** Whether a message is but a block of a longer one: general-ciphering with a transaction of nine octets. */
    static boolean isBlock(byte[] message) {
        return message.length > 1 && (message[0] & 0xFF) == FIRST_BYTES.getFirst() && message[1] == TRANSACTION;
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException neither) {
            throw new Malformed("Wanted hex, base64 or binary, found text that is none of them: " + beginning(text));
        }
    }

    private static boolean beginsMessage(String line) {
        try {
            var bytes = bytes(line);
            return bytes.length > 0 && FIRST_BYTES.contains(bytes[0] & 0xFF);
        } catch (Malformed notEven) {
            return false;
        }
    }

    private static List<String> lines(byte[] content) {
        return new String(content, ISO_8859_1)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static boolean isText(byte[] content) {
        for (var one : content) {
            if (one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    private static String beginning(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "..." : text;
    }
}
