package org.kerbside.firmware.smartmeter.gbcs;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** The published test messages and keys, where the folder with them is present. */
record TestData(
        SortedMap<String, Octets> messages, Map<String, X509Certificate> certificates, Map<String, PrivateKey> keys) {

    /** Skips the test where the folder is absent. */
    static TestData orSkip() {
        Path folder = folder();
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no test data at " + folder);
        try {
            return new TestData(
                    messages(folder), certificates(folder.resolve("keystore")), keys(folder.resolve("keystore")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            return fail("test data's keys", e);
        }
    }

    Description description() {
        return new Description(certificates, keys);
    }

    X509Certificate certificate(String name) {
        return Objects.requireNonNull(certificates.get(name), name);
    }

    Stream<Octets> named(String part) {
        return messages.entrySet().stream()
                .filter(entry -> entry.getKey().contains(part))
                .map(Map.Entry::getValue);
    }

    private static Path folder() {
        String told = Optional.ofNullable(System.getProperty("KERBSIDE_VECTORS"))
                .or(() -> Optional.ofNullable(System.getenv("KERBSIDE_VECTORS")))
                .orElse("");
        if (!told.isEmpty()) {
            return Path.of(told, "rtds");
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/vectors/rtds"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("../shared/vectors/rtds"));
    }

    private static SortedMap<String, Octets> messages(Path folder) throws IOException {
        SortedMap<String, Octets> messages = new TreeMap<>();
        for (Path file : files(folder, ".HEX")) {
            messages.put(
                    file.getFileName().toString(),
                    Octets.ofHex(Files.readString(file).strip()));
        }
        return messages;
    }

    private static Map<String, X509Certificate> certificates(Path folder) throws IOException, GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        Map<String, X509Certificate> certificates = new LinkedHashMap<>();
        for (Path file : files(folder, ".pem")) {
            String text = Files.readString(file);
            if (text.contains("CERTIFICATE")) {
                String name = file.getFileName().toString().replace(".pem", "");
                InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
                certificates.put(name, (X509Certificate) factory.generateCertificate(in));
            }
        }
        return certificates;
    }

    private static Map<String, PrivateKey> keys(Path folder) throws IOException, GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECParameterSpec parameters = curve.getParameterSpec(ECParameterSpec.class);
        Map<String, PrivateKey> keys = new LinkedHashMap<>();
        for (String line :
                Files.readAllLines(folder.resolve("organisation-keys.tsv")).subList(1, count(folder))) {
            String[] fields = line.split("\t", -1);
            ECPrivateKeySpec spec = new ECPrivateKeySpec(new BigInteger(fields[2], 16), parameters);
            keys.put(fields[0] + "-" + fields[1], KeyFactory.getInstance("EC").generatePrivate(spec));
        }
        return keys;
    }

    private static int count(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("organisation-keys.tsv")).size();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
