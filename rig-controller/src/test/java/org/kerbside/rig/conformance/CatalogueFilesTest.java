package org.kerbside.rig.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFilesTest {

    private static final String ROW = """
            chapter: timing
            edition: '2017'
            requirements:
              - {id: SEQ-4, clause: A.6, statement: Closes., provenance: V, basis: spec, method: Look.}
            """;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void giveTheClassPathBack() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void readsADirectory() throws IOException {
        Files.createDirectories(folder.resolve("demands"));
        Files.writeString(folder.resolve("demands/timing.yaml"), ROW);
        Files.writeString(folder.resolve("demands/readme.txt"), "not a row");
        try (var loader = onClassPath(folder.toUri().toURL())) {
            assertThat(loader).isNotNull();
            assertThat(ids()).containsExactly("SEQ-4 timing.yaml");
        }
    }

    @Test
    void readsAJar() throws IOException {
        var jar = folder.resolve("suite.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            write(out, "demands/", "");
            write(out, "demands/timing.yaml", ROW);
            write(out, "elsewhere/timing.yaml", ROW);
        }
        try (var loader = onClassPath(jar.toUri().toURL())) {
            assertThat(loader).isNotNull();
            assertThat(ids()).containsExactly("SEQ-4 timing.yaml");
        }
    }

    @Test
    void aMissingFolderIsAnError() {
        assertThatThrownBy(() -> new CatalogueFiles("nowhere").rows())
                .hasMessageContaining("no folder 'nowhere' with .yaml files");
    }

    private static List<String> ids() {
        return new CatalogueFiles("demands")
                .rows().stream().map(row -> row.id() + " " + row.file()).toList();
    }

    private static URLClassLoader onClassPath(URL url) {
        var loader = new URLClassLoader(new URL[] {url}, null);
        Thread.currentThread().setContextClassLoader(loader);
        return loader;
    }

    private static void write(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
