package org.kerbside.rig.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherFetchTest {

    @TempDir
    Path temp;

    private FileServer server;
    private ScriptShop shop;

    @BeforeEach
    void open() throws IOException {
        server = new FileServer();
        shop = new ScriptShop(temp);
        shop.with("XDG_CACHE_HOME", temp.resolve("my cache"));
        shop.with("RIG_JDK_URL", address("/jdk.tar.gz"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk-25.0.3+9", "jdk-25.0.3+9/Contents/Home"})
    void anArchiveWithTheRightChecksumIsUsed(String layout) throws Exception {
        publish(archive(layout, "25.0.3"), true);

        var said = shop.functions("use_jdk; echo \"$JAVA_HOME\"");

        assertThat(said.code()).isZero();
        var jdk = Path.of(said.out().strip());
        assertThat(jdk).startsWith(temp.resolve("my cache/kerbside"));
        assertThat(jdk.resolve("bin/javac")).isExecutable();
        assertThat(jdk.getParent()).isDirectoryContaining(one -> one.equals(jdk));
        server.clear();
        assertThat(shop.functions("use_jdk; echo \"$JAVA_HOME\"").out())
                .as("kept")
                .isEqualTo(said.out());
    }

    @Test
    void aWrongChecksumIsRefused() throws Exception {
        publish(archive("jdk", "25.0.3"), true);
        server.put(
                "/jdk.tar.gz.sha256.txt",
                "%s  jdk.tar.gz\n".formatted("0".repeat(64)).getBytes(UTF_8));

        refused("SHA-256 of " + address("/jdk.tar.gz"), "wanted " + "0".repeat(64));
    }

    @Test
    void aMissingChecksumIsRefused() throws Exception {
        publish(archive("jdk", "25.0.3"), false);

        refused("Not to be had: " + address("/jdk.tar.gz.sha256.txt"));
    }

    @Test
    void anEmptyChecksumIsRefused() throws Exception {
        publish(archive("jdk", "25.0.3"), false);
        server.put("/jdk.tar.gz.sha256.txt", new byte[0]);

        refused("wanted one in");
    }

    @Test
    void aMissingArchiveIsSaidWithWhatToInstall() throws Exception {
        refused("Not to be had: " + address("/jdk.tar.gz"), "Debian 13, Raspberry Pi OS", "macOS", "RIG_JDK_URL");
    }

    @Test
    void whatCannotBeUnpackedIsRefused() throws Exception {
        publish("no archive at all".getBytes(UTF_8), true);

        refused("Cannot be unpacked");
    }

    @Test
    void anArchiveWithoutJdkIsRefused() throws Exception {
        publish(archive("jdk", "17.0.1"), true);

        refused("no JDK 25 or later");
    }

    @Test
    void aMachineWithoutArchiveIsToldWhatToInstall() throws Exception {
        shop.with("RIG_JDK_URL", "");
        shop.tool("uname", "case $1 in -s) echo FreeBSD ;; *) echo riscv ;; esac");

        refused("no archive for this machine (FreeBSD riscv)", "RIG_JAVA_HOME");
    }

    private void refused(String... words) throws Exception {
        var said = shop.functions("use_jdk; echo went on");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(words).contains("apt-get install openjdk-25-jdk-headless");
        if (Files.exists(temp.resolve("my cache/kerbside"))) {
            assertThat(temp.resolve("my cache/kerbside")).isEmptyDirectory();
        }
    }

    private void publish(byte[] archive, boolean checksum) throws Exception {
        server.put("/jdk.tar.gz", archive);
        if (checksum) {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            server.put(
                    "/jdk.tar.gz.sha256.txt",
                    "%s  jdk.tar.gz\n"
                            .formatted(HexFormat.of().formatHex(digest))
                            .getBytes(UTF_8));
        }
    }

    private byte[] archive(String layout, String version) throws Exception {
        shop.jdk("published/" + layout, version);
        shop.run(
                temp,
                "tar",
                "-czf",
                temp.resolve("published.tar.gz").toString(),
                "-C",
                temp.resolve("published").toString(),
                ".");
        return Files.readAllBytes(temp.resolve("published.tar.gz"));
    }

    private String address(String path) {
        return server.address() + path;
    }
}
