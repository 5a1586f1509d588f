package org.kerbside.rig.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;

/** The version of a suite: what its feature files say, as a short digest. */
final class SuiteVersion {

    private static final int DIGITS = 12;

    private SuiteVersion() {}

    /** {@code sha256:} and the first twelve digits over all feature files, in order of their names. */
    static String of(Collection<Discovered> suite) {
        var digest = sha256();
        suite.stream().map(one -> one.planned().uri()).distinct().sorted().forEach(uri -> digest.update(bytes(uri)));
        return "sha256:" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static byte[] bytes(String uri) {
        try (var in = ClassLoader.getSystemResourceAsStream(uri)) {
            return Objects.requireNonNull(in, () -> "No '%s' on the class path".formatted(uri))
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
