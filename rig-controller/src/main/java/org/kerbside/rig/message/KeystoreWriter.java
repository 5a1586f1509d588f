package org.kerbside.rig.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Writes a keystore as the folder that {@link KeystoreFolder} reads. */
public final class KeystoreWriter {

    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private KeystoreWriter() {}

    /**
     * Makes the folder, where there is none, and writes every certificate and private key into it.
     *
     * @throws IllegalArgumentException where a private key is none of an elliptic curve
     */
    public static void write(Keystore keystore, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var certificate : keystore.certificates().entrySet()) {
            Files.writeString(folder.resolve(certificate.getKey() + ".pem"), pem(certificate.getValue()));
        }
        Files.writeString(folder.resolve(KeystoreFolder.KEYS), rows(keystore.privateKeys()));
    }

    private static String pem(X509Certificate certificate) {
        try {
            var body = new String(PEM.encode(certificate.getEncoded()), StandardCharsets.US_ASCII);
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate that has no encoding", e);
        }
    }

    private static String rows(Map<String, PrivateKey> keys) {
        var rows = new StringBuilder(KeystoreFolder.HEADING).append('\n');
        new TreeMap<>(keys)
                .forEach((name, key) -> rows.append(name.replaceFirst("-", "\t"))
                        .append('\t')
                        .append(scalar(name, key))
                        .append('\n'));
        return rows.toString();
    }

    private static String scalar(String name, PrivateKey key) {
        if (key instanceof ECPrivateKey onCurve) {
            return "%064x".formatted(onCurve.getS());
        }
        throw new IllegalArgumentException("private key " + name + " is none of an elliptic curve");
    }
}
