package org.kerbside.rig.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
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
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> KeystoreFolder.read(folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Wanted a folder of certificates")
                .hasMessageContaining("none");
    }
}
