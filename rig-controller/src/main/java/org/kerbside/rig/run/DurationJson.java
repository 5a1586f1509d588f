package org.kerbside.rig.run;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A duration as a decimal number of seconds, exact to the nanosecond. */
final class DurationJson {

    private DurationJson() {}

    static String seconds(Duration duration) {
        var seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return (seconds.signum() == 0 ? BigDecimal.ZERO : seconds.stripTrailingZeros()).toPlainString();
    }

    static Duration parse(BigDecimal seconds) {
        var whole = seconds.setScale(0, RoundingMode.DOWN).longValueExact();
        var nanos = seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9);
        return Duration.ofSeconds(whole, nanos.longValueExact());
    }

    static final class Writer extends StdSerializer<Duration> {

        private static final long serialVersionUID = 1;

        Writer() {
            super(Duration.class);
        }

        @Override
        public void serialize(Duration value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(seconds(value));
        }
    }

    static final class Reader extends StdDeserializer<Duration> {

        private static final long serialVersionUID = 1;

        Reader() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return parse(in.getDecimalValue());
        }
    }
}
