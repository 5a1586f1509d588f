package org.kerbside.rig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.run.Reports;
import org.kerbside.rig.run.RunFolder;
import org.kerbside.rig.time.WallTimeline;
import org.kerbside.rig.verdict.Evidence;

class InterruptionTest {

    @TempDir
    Path home;

    @Test
    @Timeout(60)
    void aRunThatIsToldToEndKeepsWhatIsFinishedAndSaysHowToReportIt() throws IOException, InterruptedException {
        var process = start();
        var latest = home.resolve("reports/latest");
        try (var timeline = new WallTimeline()) {
            timeline.passUntil(
                    () -> Files.exists(latest)
                            && said("out.txt").contains("PASS")
                            && Files.exists(latest.resolve("open")),
                    Duration.ofSeconds(50));
        }

        process.destroy(); // SIGTERM

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(home.resolve("err.txt"))
                .content()
                .contains("Interrupted after 1 of 3 scenarios")
                .contains("rig report '" + latest.toRealPath());
        assertThat(latest.resolve("closed")).as("the open bench was closed").exists();
        var left = new RunFolder(latest);
        assertThat(left.evidence()).extracting(Evidence::id).containsExactly("SAMPLE-1.first");
        assertThat(left.untested())
                .hasSize(3)
                .extracting(Untested::reason)
                .containsOnly("the run ended before this scenario did");
        assertThat(report(latest)).isEqualTo("paper [SAMPLE-1.first] [SAMPLE-1.second, SAMPLE-1.third]");
    }

    private String said(String file) {
        try {
            return Files.readString(home.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessRun.class.getName(),
                        home.toString()))
                .redirectOutput(home.resolve("out.txt").toFile())
                .redirectError(home.resolve("err.txt").toFile())
                .start();
    }

    private static String report(Path folder) throws IOException {
        return Files.readString(Reports.write(folder));
    }
}
