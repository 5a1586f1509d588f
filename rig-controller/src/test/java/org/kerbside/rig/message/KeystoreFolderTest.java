package org.kerbside.rig.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeystoreFolderTest {

    private static final String HEADING = "eui\tuse\tp256_private_scalar_hex\n";

    @TempDir
    private Path folder;

    private void keys(String lines) throws IOException {
        Files.writeString(folder.resolve("organisation-keys.tsv"), HEADING + lines);
    }

    @Test
    void private_keys_are_found_by_eui_and_use() throws IOException {
        keys("90B3D51F30010000\tds\t0a0b\n\n90b3d51f30010000\tpp-ka\t01\n");
        var keystore = KeystoreFolder.read(folder);
        var key = (ECPrivateKey)
                keystore.privateKey(0x90b3d51f30010000L, Keystore.SIGNATURE).orElseThrow();
        assertThat(key.getS()).isEqualTo(BigInteger.valueOf(0x0a0b));
        assertThat(keystore.privateKey(0x90b3d51f30010000L, Keystore.PREPAYMENT))
                .isPresent();
        assertThat(keystore.privateKey(0x90b3d51f30010000L, Keystore.AGREEMENT)).isEmpty();
    }

    @Test
    void a_line_that_is_no_key_is_named() throws IOException {
        keys("90b3d51f30010000\tds\t0a0b\n90b3d51f30010000\txx\t0a0b\n");
        assertThatThrownBy(() -> KeystoreFolder.read(folder))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("organisation-keys.tsv, line 3");
    }

    @Test
    void a_scalar_beyond_the_order_of_the_curve_is_named() throws IOException {
        keys("90b3d51f30010000\tds\t" + "f".repeat(64) + "\n");
        assertThatThrownBy(() -> KeystoreFolder.read(folder))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void a_file_that_is_no_certificate_is_named_and_other_files_are_passed_over() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        Files.writeString(folder.resolve("90b3d51f30010000-ka.pem"), "-----BEGIN PUBLIC KEY-----\n");
        assertThat(KeystoreFolder.read(folder).certificates()).isEmpty();
        Files.writeString(folder.resolve("90b3d51f30010000-ds.pem"), "nothing");
        assertThatThrownBy(() -> KeystoreFolder.read(folder))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("90b3d51f30010000-ds.pem");
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        keys("90b3d51f30010000\tds\t0a0b\n90b3d51f30010000\tpp-ka\t01\n");
        var before = KeystoreFolder.read(folder);
        var other = folder.resolve("other");
        KeystoreWriter.write(before, other);
        assertThat(KeystoreFolder.read(other)).isEqualTo(before);
    }

    @Test
    void another_table_with_the_heading_holds_keys_too() throws IOException {
        Files.writeString(folder.resolve("mine.tsv"), HEADING + "90b3d51f30010000\tka\t07\n");
        Files.writeString(folder.resolve("notes.tsv"), "a\tb\n");
        assertThat(KeystoreFolder.read(folder).privateKeys()).containsOnlyKeys("90b3d51f30010000-ka");
    }

    @Test
    void private_keys_may_be_pem_of_either_kind() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var key = (ECPrivateKey) generator.generateKeyPair().getPrivate();
        Files.writeString(folder.resolve("90b3d51f30010000-ds.key"), pem("PRIVATE KEY", key.getEncoded()));
        // SEC 1: version 1 and the scalar
        var sec1 = HexFormat.of().parseHex("30250201010420" + "%064x".formatted(key.getS()));
        Files.writeString(folder.resolve("90b3d51f30010000-ka.key"), pem("EC PRIVATE KEY", sec1));
        assertThat(KeystoreFolder.read(folder).privateKeys().values())
                .hasSize(2)
                .allMatch(read -> ((ECPrivateKey) read).getS().equals(key.getS()));
        Files.writeString(folder.resolve("90b3d51f30010000-ds.key"), "nothing");
        assertThatThrownBy(() -> KeystoreFolder.read(folder))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("90b3d51f30010000-ds.key, line 1");
    }

    private static String pem(String kind, byte[] der) {
        var body = Base64.getMimeEncoder().encodeToString(der);
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, body, kind);
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> KeystoreFolder.read(folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Wanted a folder of certificates")
                .hasMessageContaining("none");
    }
}
