package org.kerbside.rig.message;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a folder of certificates and private keys.
 *
 * <p>Certificates are PEM or DER in files such as {@code 90b3d51f30010000-ds.pem}; private keys are lines of
 * {@code organisation-keys.tsv}, or of another table with its heading: EUI-64, use and scalar on P-256 in hex, tabs between; or PEM
 * (PKCS 8 or SEC 1) in files such as {@code 90b3d51f30010000-ds.key}. Files with a
 * bare public key are passed over, because nobody vouches for it.
 */
public final class KeystoreFolder {

    static final String KEYS = "organisation-keys.tsv";
    static final String HEADING = "eui\tuse\tp256_private_scalar_hex";

    private static final Pattern NAME = Pattern.compile("([0-9a-fA-F]{16})-(ds|ka|pp-ka)\\.(pem|der|crt|cer)");
    private static final Pattern KEY_FILE = Pattern.compile("([0-9a-fA-F]{16})-(ds|ka|pp-ka)\\.key");
    private static final Pattern ROW = Pattern.compile("([0-9a-fA-F]{16})\t(ds|ka|pp-ka)\t([0-9a-fA-F]{1,64})");

    private KeystoreFolder() {}

    /**
     * Reads all that is in the folder.
     *
     * @throws IllegalArgumentException where there is no such folder
     * @throws Malformed naming the file, and the line, that cannot be read
     */
    public static Keystore read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("Wanted a folder of certificates, found none at " + folder);
        }
        try (var files = Files.list(folder)) {
            var certificates = new TreeMap<String, X509Certificate>();
            for (var file : files.sorted().toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && !isBareKey(file)) {
                    certificates.put(key(name.group(1), name.group(2)), certificate(file));
                }
            }
            return new Keystore(certificates, allPrivateKeys(folder));
        } catch (IOException e) {
            throw new Malformed("cannot read the keystore " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String key(String eui, String use) {
        return eui.toLowerCase(Locale.ROOT) + "-" + use;
    }

    private static boolean isBareKey(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains("-----BEGIN PUBLIC KEY-----");
    }

    private static X509Certificate certificate(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (CertificateException e) {
            throw new Malformed(file + ", line 1: no certificate in PEM or DER: " + e.getMessage(), e);
        }
    }

    private static Map<String, PrivateKey> allPrivateKeys(Path folder) throws IOException {
        var keys = new TreeMap<String, PrivateKey>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = KEY_FILE.matcher(file.getFileName().toString());
                if (isTable(file)) {
                    keys.putAll(privateKeys(file));
                } else if (name.matches()) {
                    keys.put(key(name.group(1), name.group(2)), PrivateKeyFile.read(file));
                }
            }
        }
        return keys;
    }

    /** By its name, or by its heading. */
    private static boolean isTable(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (name.equals(KEYS)) {
            return true;
        }
        return name.endsWith(".tsv")
                && Files.readString(file, StandardCharsets.ISO_8859_1).startsWith(HEADING);
    }

    private static Map<String, PrivateKey> privateKeys(Path file) throws IOException {
        var keys = new TreeMap<String, PrivateKey>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int number = 2; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (!line.isBlank()) {
                put(keys, line, "%s, line %d: ".formatted(file, number));
            }
        }
        return keys;
    }

    private static void put(Map<String, PrivateKey> keys, String line, String place) {
        var row = ROW.matcher(line.strip());
        if (!row.matches()) {
            throw new Malformed(place + "wanted an EUI-64 in hex, ds, ka or pp-ka, and a scalar in hex, tabs between");
        }
        var curve = curve();
        var scalar = new BigInteger(row.group(3), 16);
        if (scalar.signum() == 0 || scalar.compareTo(curve.getOrder()) >= 0) {
            throw new Malformed(place + "the scalar is not between 1 and the order of P-256");
        }
        keys.put(key(row.group(1), row.group(2)), privateKey(scalar, curve));
    }

    private static PrivateKey privateKey(BigInteger scalar, ECParameterSpec curve) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(scalar, curve));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows elliptic curves", e);
        }
    }

    private static ECParameterSpec curve() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows P-256", e);
        }
    }
}
