package org.kerbside.rig.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Reads a private key on P-256 in PEM, as PKCS 8 or as SEC 1 has it. */
final class PrivateKeyFile {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (EC )?PRIVATE KEY-----([A-Za-z0-9+/=\\s]*)-----END (EC )?PRIVATE KEY-----");

    /** Version 0 and the algorithm: id-ecPublicKey on prime256v1 (RFC 5915, RFC 5208). */
    private static final byte[] ON_P256 = HexFormat.of().parseHex("020100301306072a8648ce3d020106082a8648ce3d030107");

    private PrivateKeyFile() {}

    static PrivateKey read(Path file) throws IOException {
        var pem = PEM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            throw new Malformed(file + ", line 1: wanted a private key in PEM, PKCS 8 or SEC 1");
        }
        try {
            var der = Base64.getMimeDecoder().decode(pem.group(2));
            var whole = pem.group(1) == null ? der : wrapped(der);
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(whole));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Malformed(file + ", line 1: no private key of an elliptic curve: " + e.getMessage(), e);
        }
    }

    /** SEC 1 leaves the algorithm to what is around it. */
    private static byte[] wrapped(byte[] sec1) {
        var inner = new ByteArrayOutputStream();
        inner.writeBytes(ON_P256);
        inner.writeBytes(element(0x04, sec1));
        return element(0x30, inner.toByteArray());
    }

    private static byte[] element(int tag, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length >= 0x80) {
            out.write(0x82);
            out.write(content.length >> 8);
        }
        out.write(content.length);
        out.writeBytes(content);
        return out.toByteArray();
    }
}
