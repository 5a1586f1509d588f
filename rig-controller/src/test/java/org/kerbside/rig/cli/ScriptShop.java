package org.kerbside.rig.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A bare machine of its own for the launcher script: no Java, no Maven, only the tools that every system has. */
final class ScriptShop {

    private static final List<String> TOOLS = List.of(
            "bash",
            "sh",
            "cat",
            "chmod",
            "cksum",
            "cp",
            "curl",
            "cut",
            "date",
            "dirname",
            "basename",
            "env",
            "find",
            "grep",
            "gzip",
            "head",
            "id",
            "mktemp",
            "ln",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sha256sum",
            "sha512sum",
            "shasum",
            "sleep",
            "sort",
            "stty",
            "tail",
            "tar",
            "tee",
            "touch",
            "tr",
            "uname",
            "wc");

    /** What a command said, and how it ended. */
    record Said(int code, String out, String err) {}

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    ScriptShop(Path folder) throws IOException {
        this.folder = folder;
        var tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : TOOLS) {
            var found = onPath(tool);
            if (found.isPresent()) {
                executable(tools.resolve(tool), "exec '%s' \"$@\"".formatted(found.get()));
            }
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", Files.createDirectories(folder.resolve("home")).toString());
        environment.put("RIG_JDK_FOLDERS", "");
    }

    Path folder() {
        return folder;
    }

    ScriptShop with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    /** An executable on the PATH. */
    void tool(String name, String script) throws IOException {
        executable(folder.resolve("tools", name), script);
    }

    /** A folder that looks like a JDK; its java says what it was given. */
    Path jdk(String name, String version) throws IOException {
        var jdk = folder.resolve(name);
        executable(jdk.resolve("bin/java"), "printf 'java:'; printf ' [%s]' \"$@\"; echo");
        executable(jdk.resolve("bin/javac"), "exit 0");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        return jdk;
    }

    /** Runs the functions of the launcher. */
    Said functions(String commands) throws IOException, InterruptedException {
        return run(folder, "bash", "-c", "source '" + project().resolve("rig") + "'; home=/the/project; " + commands);
    }

    Said run(Path where, String... command) throws IOException, InterruptedException {
        return finish(start(where, command));
    }

    Process start(Path where, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(where.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectErrorStream(false)
                .redirectError(Files.createTempFile(folder, "err", "").toFile());
        return builder.start();
    }

    Said finish(Process process) throws IOException, InterruptedException {
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var code = process.waitFor();
        return new Said(code, out, errors());
    }

    /** The folder that the launcher itself stands in. */
    static Path project() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(one -> Files.exists(one.resolve("mvnw")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The project's folder is not above this one"));
    }

    static void executable(Path file, String script) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("Cannot be made executable: " + file);
        }
    }

    /** All that any command has said on its error stream. */
    String errors() {
        try (var files = Files.list(folder)) {
            var all = new StringBuilder();
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("err"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(one -> Path.of(one, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
