package org.kerbside.rig.message;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;

/**
 * Certificates and private keys by device or party.
 *
 * @param certificates by EUI-64 in lower case hex, a dash and the use, such as {@code 90b3d51f30010000-ds}
 * @param privateKeys named likewise
 */
public record Keystore(Map<String, X509Certificate> certificates, Map<String, PrivateKey> privateKeys) {

    public static final Keystore EMPTY = new Keystore(Map.of(), Map.of());

    /** Digital signature. */
    public static final String SIGNATURE = "ds";
    /** Key agreement. */
    public static final String AGREEMENT = "ka";
    /** Key agreement for prepayment. */
    public static final String PREPAYMENT = "pp-ka";

    public Keystore {
        certificates = Map.copyOf(certificates);
        privateKeys = Map.copyOf(privateKeys);
    }

    public Optional<X509Certificate> certificate(long eui, String use) {
        return Optional.ofNullable(certificates.get(name(eui, use)));
    }

    public Optional<PrivateKey> privateKey(long eui, String use) {
        return Optional.ofNullable(privateKeys.get(name(eui, use)));
    }

    /** As the files of a keystore are named. */
    public static String name(long eui, String use) {
        return "%016x-%s".formatted(eui, use);
    }
}
