package org.kerbside.rig.run;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

/** A change as {@code [seconds, signal, value]} or {@code [seconds, signal, "text"]}; as all four where it has both. */
final class ChangeJson {

    private ChangeJson() {}

    static final class Writer extends StdSerializer<Change> {

        private static final long serialVersionUID = 1;

        Writer() {
            super(Change.class);
        }

        @Override
        public void serialize(Change change, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray();
            out.writeNumber(DurationJson.seconds(change.at()));
            out.writeString(change.signal().name());
            if (change.text().isEmpty() && Double.isFinite(change.value())) {
                out.writeNumber(change.value());
            } else if (Double.doubleToRawLongBits(change.value()) == 0) {
                out.writeString(change.text());
            } else {
                out.writeNumber(change.value());
                out.writeString(change.text());
            }
            out.writeEndArray();
        }
    }

    static final class Reader extends StdDeserializer<Change> {

        private static final long serialVersionUID = 1;
        private static final Map<String, Signal> SIGNALS =
                Arrays.stream(Signal.values()).collect(toUnmodifiableMap(Signal::name, Function.identity()));

        Reader() {
            super(Change.class);
        }

        @Override
        public Change deserialize(JsonParser in, DeserializationContext context) throws IOException {
            // Read without the help of the context, which looks for a reader each time: a trace may have 100,000
            // changes.
            in.nextToken();
            var at = DurationJson.parse(in.getDecimalValue());
            in.nextToken();
            var signal = signal(in, context);
            var text = in.nextToken() == JsonToken.VALUE_STRING;
            var third = in.getText();
            if (in.nextToken() == JsonToken.END_ARRAY) {
                return text ? new Change(at, signal, 0, third) : new Change(at, signal, Double.parseDouble(third), "");
            }
            var words = in.getText();
            in.nextToken();
            return new Change(at, signal, Double.parseDouble(third), words);
        }

        private static Signal signal(JsonParser in, DeserializationContext context) throws IOException {
            var name = in.getText();
            var signal = SIGNALS.get(name);
            return signal == null ? (Signal) context.handleWeirdStringValue(Signal.class, name, "no signal") : signal;
        }
    }
}
