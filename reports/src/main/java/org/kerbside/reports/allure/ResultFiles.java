package org.kerbside.reports.allure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The folder of Allure results, one JSON file for each; a file cut short by a kill is left alone. */
final class ResultFiles {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule("allure").addSerializer(new LowerCase()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private final Path folder;

    ResultFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    List<TestResult> results() throws IOException {
        return read("-result.json", TestResult.class);
    }

    List<TestResultContainer> containers() throws IOException {
        return read("-container.json", TestResultContainer.class);
    }

    void write(TestResult result) throws IOException {
        write(result.getUuid() + "-result.json", result);
    }

    void write(TestResultContainer container) throws IOException {
        write(container.getUuid() + "-container.json", container);
    }

    void write(String name, Object value) throws IOException {
        Files.write(folder.resolve(name), JSON.writeValueAsBytes(value));
    }

    void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    /** In bytes, 0 where it is not there. */
    long size(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private <T> List<T> read(String ending, Class<T> type) throws IOException {
        var found = new ArrayList<T>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                read(file, type, found);
            }
        }
        return found;
    }

    private static <T> void read(Path file, Class<T> type, List<T> found) throws IOException {
        try {
            found.add(JSON.readValue(Files.readAllBytes(file), type));
        } catch (JacksonException e) {
            // what was killed while writing is no result, and its scenario has no evidence either
        }
    }

    /** Enum constants as Allure writes them. */
    @SuppressWarnings("rawtypes") // Jackson matches a serializer by its raw class
    private static final class LowerCase extends StdSerializer<Enum> {

        private static final long serialVersionUID = 1;

        LowerCase() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
