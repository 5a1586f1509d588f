package org.kerbside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {

    /** What the child process does. */
    public static void main(String[] args) {
        new EvidenceAttachments()
                .render(Samples.opening(38))
                .forEach(a -> System.out.println(a.mediaType() + " " + a.name() + ": "
                        + new String(a.content(), StandardCharsets.UTF_8)
                                .replaceAll("(?s)\n.*apt-get", " ... apt-get")));
    }

    @Test
    void aMachineWithoutFontsGetsANoteAndTheRestOfTheEvidence(@TempDir Path empty)
            throws IOException, InterruptedException {
        var config = Files.writeString(
                empty.resolve("fonts.conf"),
                "<?xml version='1.0'?><fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>"
                        .formatted(empty.resolve("none"), empty.resolve("cache")));
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + empty,
                "-cp",
                System.getProperty("java.class.path"),
                FontsTest.class.getName());
        process.environment().put("FONTCONFIG_FILE", config.toString());
        process.environment().put("HOME", empty.toString());
        var child = process.redirectErrorStream(true).start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("text/plain timing-diagram: No timing diagram was drawn")
                .contains("apt-get install fontconfig")
                .contains("text/csv trace")
                .doesNotContain("image/svg");
    }
}
