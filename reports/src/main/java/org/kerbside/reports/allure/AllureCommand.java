package org.kerbside.reports.allure;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Allure's command line, as a child process on the same Java. */
final class AllureCommand {

    private static final String PROPERTY = "kerbside.allure";
    private static final int MINUTES = 5;

    private final Path home;

    private AllureCommand(Path home) {
        this.home = home;
    }

    /** Found by the system property {@code kerbside.allure}, or where the build of this module unpacked it. */
    static AllureCommand found() {
        var folder =
                Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).orElseGet(AllureCommand::unpacked);
        return new AllureCommand(home(folder)
                .orElseThrow(() -> new IllegalStateException(("Allure's command line is not in %s; wanted a folder with"
                                + " lib/allure-commandline-*.jar. Build the module reports, which unpacks it, or tell its"
                                + " folder with -D%s=FOLDER")
                        .formatted(folder, PROPERTY))));
    }

    private static Path unpacked() {
        try {
            var classes = Path.of(AllureCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolveSibling("allure");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path has an entry that is no file", e);
        }
    }

    /** The folder itself, or the first in it that holds the program. */
    private static Optional<Path> home(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var found =
                Files.find(folder, 3, (p, a) -> p.getFileName().toString().matches("allure-commandline-.*\\.jar"))) {
            return found.sorted().findFirst().map(jar -> jar.resolve("../..").normalize());
        } catch (IOException e) {
            throw new IllegalStateException("The folder " + folder + " cannot be read", e);
        }
    }

    /** Writes {@code report/index.html}, all in one file. */
    void generate(Path results, Path report, String name) throws IOException {
        var config = Files.createTempFile("allure", ".yml");
        var log = Files.createTempFile("allure", ".log");
        try {
            // the plugins beside this one read other frameworks' results or ask servers
            Files.writeString(config, "plugins:\n  - behaviors-plugin\n");
            var process = new ProcessBuilder(command(results, report, name, config))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            process.environment().put("APP_HOME", home.toString());
            finish(process.start(), log);
        } finally {
            Files.delete(config);
            Files.delete(log);
        }
        if (!Files.exists(report.resolve("index.html"))) {
            throw new IllegalStateException("Allure ended well but wrote no " + report.resolve("index.html"));
        }
    }

    private List<String> command(Path results, Path report, String name, Path config) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-cp",
                home.resolve("lib") + "/*" + File.pathSeparator + home.resolve("lib", "config"),
                "io.qameta.allure.CommandLine",
                "generate",
                "--single-file",
                "--clean",
                "--config",
                config.toString(),
                "--name",
                name,
                "--output",
                report.toString(),
                results.toString());
    }

    private static void finish(Process process, Path log) throws IOException {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "Allure was still at work after %d min:%n%s".formatted(MINUTES, Files.readString(log)));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Allure made the report", e);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "Allure ended with %d:%n%s".formatted(process.exitValue(), Files.readString(log)));
        }
    }
}
