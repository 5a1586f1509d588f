package org.kerbside.rig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherJdkTest {

    @TempDir
    Path temp;

    private ScriptShop shop;

    @BeforeEach
    void open() throws IOException {
        shop = new ScriptShop(temp);
    }

    @ParameterizedTest
    @CsvSource({"25.0.3, 25", "25, 25", "25-ea, 25", "26.0.1+9, 26", "1.8.0_402, 8", "17.0.15, 17"})
    void versionsAreRead(String version, String release) throws Exception {
        assertThat(shop.functions("release_of '" + version + "'").out()).isEqualTo(release);
    }

    @Test
    void whoeverIsNamedFirstComesFirst() throws Exception {
        var named = shop.jdk("named", "25.0.1");
        var home = shop.jdk("home jdk", "25.0.2");
        var path = shop.jdk("path", "26");
        var usual = shop.jdk("jvm/temurin-25", "25.0.3");
        shop.with("RIG_JDK_FOLDERS", usual);
        assertThat(found()).isEqualTo(usual);
        Files.createSymbolicLink(temp.resolve("tools/java"), path.resolve("bin/java"));
        assertThat(found()).isEqualTo(path.toRealPath());
        shop.with("JAVA_HOME", home);
        assertThat(found()).isEqualTo(home);
        shop.with("RIG_JAVA_HOME", named);
        assertThat(found()).isEqualTo(named);
    }

    @Test
    void anOldOneIsPassedOver() throws Exception {
        shop.with("JAVA_HOME", shop.jdk("java-17", "17.0.15"));
        var old = shop.jdk("jvm/java-21", "21.0.1");
        var good = shop.jdk("jvm/java-25", "25.0.3");
        shop.with("RIG_JDK_FOLDERS", old + ":" + temp.resolve("jvm/gone") + ":" + good);

        assertThat(found()).isEqualTo(good);
    }

    @Test
    void aJreIsNoJdk() throws Exception {
        var jre = shop.jdk("jre", "25.0.3");
        Files.delete(jre.resolve("bin/javac"));

        assertThat(shop.with("RIG_JDK_FOLDERS", jre).functions("find_jdk").out())
                .isEmpty();
    }

    @Test
    void withoutReleaseFileJavaIsAsked() throws Exception {
        var jdk = shop.jdk("plain", "");
        Files.delete(jdk.resolve("release"));
        ScriptShop.executable(jdk.resolve("bin/java"), "echo 'openjdk version \"25.0.3\" 2026-04-21' >&2");

        assertThat(shop.functions("jdk_release '" + jdk + "'").out()).isEqualTo("25");
    }

    @Test
    void aNamedOneThatIsTooOldIsAnError() throws Exception {
        shop.with("RIG_JAVA_HOME", shop.jdk("old", "17.0.1"));
        shop.with("RIG_JDK_FOLDERS", shop.jdk("good", "25"));

        var said = shop.functions("use_jdk; echo \"$JAVA_HOME\"");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("RIG_JAVA_HOME is '" + temp.resolve("old") + "'", "JDK 25 or later");
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux x86_64, linux-x64",
        "Linux aarch64, linux-aarch64",
        "Darwin x86_64, mac-x64",
        "Darwin arm64, mac-aarch64",
        "Linux armv7l, ''",
        "FreeBSD amd64, ''",
    })
    void archivesExistForFourPlatforms(String uname, String platform) throws Exception {
        assertThat(shop.functions("platform " + uname).out()).isEqualTo(platform);
    }

    @Test
    void theArchiveIsTheOneThatIsPublished() throws Exception {
        assertThat(shop.functions("jdk_url mac-aarch64").out())
                .matches("https://github\\.com/adoptium/temurin25-binaries/releases/download/jdk-25[0-9.]*%2B\\d+/"
                        + "OpenJDK25U-jdk_aarch64_mac_hotspot_25[0-9.]*_\\d+\\.tar\\.gz");
    }

    @ParameterizedTest
    @CsvSource({
        "3.8.7, 3.8.7, 0",
        "3.9.0, 3.8.7, 0",
        "3.10.0, 3.9.9, 0",
        "4.0.0-rc-3, 3.8.7, 0",
        "3.8.6, 3.8.7, 1",
        "3.6.3, 3.8.7, 1",
        "2.9.9, 3.8.7, 1",
    })
    void versionsCompareByNumbers(String have, String want, int code) throws Exception {
        assertThat(shop.functions("at_least " + have + " " + want).code()).isEqualTo(code);
    }

    @Test
    void theInstalledMavenIsTakenWhereItIsNewEnough() throws Exception {
        assertThat(shop.functions("find_maven").out()).isEqualTo("/the/project/mvnw");
        shop.tool("mvn", "echo 'Apache Maven 3.6.3 (abc)'");
        assertThat(shop.functions("find_maven").out()).isEqualTo("/the/project/mvnw");
        shop.tool("mvn", "echo 'Apache Maven 3.9.9 (abc)'");
        assertThat(shop.functions("find_maven").out().strip()).isEqualTo(temp + "/tools/mvn");
    }

    private Path found() throws Exception {
        return Path.of(shop.functions("find_jdk").out());
    }
}
