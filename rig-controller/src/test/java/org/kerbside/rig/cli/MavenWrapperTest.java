package org.kerbside.rig.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenWrapperTest {

    private static final String PATH = "/central/org/apache/maven/apache-maven/3.9.16/apache-maven-3.9.16-bin.tar.gz";

    @TempDir
    Path temp;

    private ScriptShop shop;
    private FileServer server;
    private Path project;

    @BeforeEach
    void open() throws Exception {
        shop = new ScriptShop(temp);
        server = new FileServer();
        project = temp.resolve("my project");
        Files.createDirectories(project.resolve(".mvn/wrapper"));
        Files.copy(ScriptShop.project().resolve("mvnw"), project.resolve("mvnw"));
        shop.with("MVNW_REPOURL", server.address() + "/central/");
        publish();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void mavenIsFetchedOnceAndGetsTheWords() throws Exception {
        assertThat(mvnw().out()).isEqualTo("maven [-v] [two words]\n");
        server.clear();
        assertThat(mvnw().out()).isEqualTo("maven [-v] [two words]\n");
        assertThat(temp.resolve("home/.m2/wrapper")).isDirectoryNotContaining("glob:**.part-*");
    }

    @Test
    void aWrongChecksumIsRefused() throws Exception {
        server.put(PATH, "something else".getBytes(UTF_8));

        assertThat(mvnw().code()).isEqualTo(1);
        assertThat(shop.errors()).contains("SHA-512 of ", "wanted ");
        assertThat(temp.resolve("home/.m2/wrapper")).isEmptyDirectory();
    }

    @Test
    void withoutServerItSaysWhatToInstall() throws Exception {
        server.clear();

        assertThat(mvnw().code()).isEqualTo(1);
        assertThat(shop.errors()).contains("could not be fetched from", "Install Maven 3.8.7 or later", "MVNW_REPOURL");
    }

    @Test
    void theProjectNamesADistributionAndItsChecksum() throws Exception {
        assertThat(Files.readString(ScriptShop.project().resolve(".mvn/wrapper/maven-wrapper.properties")))
                .containsPattern("(?m)^distributionUrl=https://repo\\.maven\\.apache\\.org/maven2/.*-bin\\.tar\\.gz$")
                .containsPattern("(?m)^distributionSha512Sum=[0-9a-f]{128}$");
    }

    private ScriptShop.Said mvnw() throws Exception {
        return shop.run(temp, project.resolve("mvnw").toString(), "-v", "two words");
    }

    private void publish() throws Exception {
        ScriptShop.executable(
                temp.resolve("dist/apache-maven-3.9.16/bin/mvn"), "printf maven; printf ' [%s]' \"$@\"; echo");
        var archive = temp.resolve("maven.tar.gz");
        shop.run(
                temp,
                "tar",
                "-czf",
                archive.toString(),
                "-C",
                temp.resolve("dist").toString(),
                "apache-maven-3.9.16");
        server.put(PATH, Files.readAllBytes(archive));
        var digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive));
        Files.writeString(
                project.resolve(".mvn/wrapper/maven-wrapper.properties"),
                "distributionUrl=https://example.org/maven2%s%ndistributionSha512Sum=%s%n"
                        .formatted(
                                PATH.substring("/central".length()),
                                HexFormat.of().formatHex(digest)));
    }
}
