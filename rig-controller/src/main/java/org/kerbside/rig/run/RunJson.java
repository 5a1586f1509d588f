package org.kerbside.rig.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kerbside.rig.signal.Change;

/** The files of a run as JSON: times in seconds to the nanosecond, a change as a short array on a line of its own. */
final class RunJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addModule(values())
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(new Layout());

    private RunJson() {}

    static byte[] write(Object value) throws IOException {
        return WRITER.writeValueAsBytes(value);
    }

    /** Empty where there is no such file, or a kill cut it short. */
    static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static SimpleModule values() {
        return new SimpleModule("kerbside")
                .addSerializer(Duration.class, new DurationJson.Writer())
                .addDeserializer(Duration.class, new DurationJson.Reader())
                .addSerializer(Instant.class, new InstantJson.Writer())
                .addDeserializer(Instant.class, new InstantJson.Reader())
                .addSerializer(Change.class, new ChangeJson.Writer())
                .addDeserializer(Change.class, new ChangeJson.Reader());
    }

    /** Breaks the lines of objects and of the outermost arrays. */
    private static final class Layout extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1;
        private static final int OUTERMOST = 2;

        Layout() {
            _objectIndenter = new DefaultIndenter("  ", "\n");
            _arrayIndenter = _objectIndenter;
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Layout();
        }

        @Override
        public void beforeArrayValues(JsonGenerator out) throws IOException {
            if (_nesting <= OUTERMOST) {
                super.beforeArrayValues(out);
            }
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
            if (_nesting <= OUTERMOST) {
                super.writeArrayValueSeparator(out);
            } else {
                out.writeRaw(", ");
            }
        }

        @Override
        public void writeEndArray(JsonGenerator out, int values) throws IOException {
            if (_nesting <= OUTERMOST) {
                super.writeEndArray(out, values);
            } else {
                _nesting--;
                out.writeRaw(']');
            }
        }
    }
}
