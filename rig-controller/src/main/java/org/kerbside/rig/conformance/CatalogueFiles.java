package org.kerbside.rig.conformance;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kerbside.rig.bench.RigFault;

/** The catalogue's files in one folder of the class path, in directories and in jars. */
final class CatalogueFiles {

    private static final String SUFFIX = ".yaml";

    private final String folder;

    CatalogueFiles(String folder) {
        this.folder = folder;
    }

    List<Entry> rows() {
        var texts = texts();
        if (texts.isEmpty()) {
            throw new RigFault(
                    "The class path has no folder '%s' with .yaml files; wanted the catalogue of requirements"
                            .formatted(folder));
        }
        return texts.entrySet().stream()
                .flatMap(file -> new CatalogueParser(nameOf(file.getKey())).rows(file.getValue()).stream())
                .toList();
    }

    /** Contents by address, so that no file hides another of the same name. */
    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (var url : Collections.list(loader().getResources(folder))) {
                texts.putAll("jar".equals(url.getProtocol()) ? inJar(url) : inDirectory(url));
            }
            return texts;
        } catch (IOException | URISyntaxException thrown) {
            throw new RigFault("The catalogue in '%s' cannot be read".formatted(folder), thrown);
        }
    }

    private static ClassLoader loader() {
        var context = Thread.currentThread().getContextClassLoader();
        return context == null ? ClassLoader.getSystemClassLoader() : context;
    }

    private static Map<String, String> inDirectory(URL url) throws IOException, URISyntaxException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            for (var file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
                texts.put(file.toUri().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private Map<String, String> inJar(URL url) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (url.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (var jar = connection.getJarFile()) {
                for (var entry : Collections.list(jar.entries())) {
                    if (entry.getName().startsWith(folder + "/")
                            && entry.getName().endsWith(SUFFIX)) {
                        var content = jar.getInputStream(entry).readAllBytes();
                        texts.put(url + "!" + entry.getName(), new String(content, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return texts;
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
