package org.kerbside.rig.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A keystore as a folder: {@code EUI-ds.pem}, {@code EUI-ka.pem} and {@code EUI-pp-ka.pem} hold a certificate each, files that
 * end in {@code .tsv} hold private keys, one a line under a heading: EUI-64, use, scalar of P-256 in hex.
 */
public final class KeystoreFolder {

    private static final int COLUMNS = 3;

    private final Map<String, X509Certificate> certificates = new HashMap<>();
    private final Map<String, PrivateKey> privateKeys = new HashMap<>();

    private KeystoreFolder() {}

    /**
     * Reads all of it.
     *
     * @throws IllegalArgumentException naming the file, where one is no such thing or the folder holds none
     */
    public static Keystore read(Path folder) {
        var keystore = new KeystoreFolder();
        try (var files = Files.list(folder)) {
            files.sorted().forEach(keystore::add);
        } catch (IOException missing) {
            throw new IllegalArgumentException(
                    "Wanted a folder of certificates such as 90b3d51f30010000-ds.pem, '%s' cannot be read"
                            .formatted(folder),
                    missing);
        }
        if (keystore.certificates.isEmpty() && keystore.privateKeys.isEmpty()) {
            throw new IllegalArgumentException(
                    "Wanted a folder of certificates such as 90b3d51f30010000-ds.pem, '%s' holds none"
                            .formatted(folder));
        }
        return new Keystore(keystore.certificates, keystore.privateKeys);
    }

    private void add(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (name.endsWith(".pem")) {
                certificates.put(name.substring(0, name.length() - ".pem".length()), certificate(file));
            } else if (name.endsWith(".tsv")) {
                addPrivateKeys(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static X509Certificate certificate(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(content);
        } catch (CertificateException broken) {
            throw new IllegalArgumentException(
                    "Wanted one certificate in PEM, '%s' holds none that can be read".formatted(file), broken);
        }
    }

    private void addPrivateKeys(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        for (int at = 1; at < lines.size(); at++) {
            var columns = List.of(lines.get(at).split("\t", -1));
            if (columns.size() < COLUMNS || !columns.get(2).strip().matches("\\p{XDigit}{1,64}")) {
                throw new IllegalArgumentException(
                        "%s:%d: wanted EUI-64, use and 64 hex digits between tabs, found '%s'"
                                .formatted(file, at + 1, lines.get(at)));
            }
            privateKeys.put(
                    columns.get(0) + "-" + columns.get(1),
                    privateKey(columns.get(2).strip()));
        }
    }

    private static PrivateKey privateKey(String scalar) {
        try {
            var p256 = AlgorithmParameters.getInstance("EC");
            p256.init(new ECGenParameterSpec("secp256r1"));
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(
                            new BigInteger(scalar, 16), p256.getParameterSpec(ECParameterSpec.class)));
        } catch (GeneralSecurityException everyJdkHasP256) {
            throw new IllegalStateException(everyJdkHasP256);
        }
    }
}
