package org.kerbside.firmware.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.LongSupplier;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as flash may know it: PBKDF2 with HMAC-SHA-256, salted, 1000 rounds. */
final class PasswordHash {

    private static final int ROUNDS = 1000;
    private static final int BITS = 256;

    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(byte[] salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    static PasswordHash made(String password, LongSupplier entropy) {
        byte[] salt = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(entropy.getAsLong())
                .putLong(entropy.getAsLong())
                .array();
        return new PasswordHash(salt, hash(password, salt));
    }

    static PasswordHash of(JsonNode json) {
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(
                decoder.decode(json.path("salt").asText()),
                decoder.decode(json.path("hash").asText()));
    }

    JsonNode json() {
        Base64.Encoder encoder = Base64.getEncoder();
        return JsonNodeFactory.instance
                .objectNode()
                .put("salt", encoder.encodeToString(salt))
                .put("hash", encoder.encodeToString(hash));
    }

    /** Takes the same time wherever the two differ. */
    boolean matches(String candidate) {
        return MessageDigest.isEqual(hash, hash(candidate, salt));
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has PBKDF2 with HMAC-SHA-256", impossible);
        }
    }
}
