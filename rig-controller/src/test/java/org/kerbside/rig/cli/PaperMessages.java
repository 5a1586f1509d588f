package org.kerbside.rig.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.kerbside.rig.message.CaptureReader;
import org.kerbside.rig.message.GbcsAuthor;
import org.kerbside.rig.message.GbcsCodec;
import org.kerbside.rig.message.Keystore;
import org.kerbside.rig.message.Malformed;

/** Messages of our own making: DF, a length, and as many bytes. */
public final class PaperMessages {

    private PaperMessages() {}

    /** Reads them. */
    public static final class Codec implements GbcsCodec {

        @Override
        public String name() {
            return "paper";
        }

        @Override
        public Map<String, Object> decode(byte[] message, Keystore keys) {
            if (message.length < 2 || (message[0] & 0xFF) != 0xDF || message.length != message[1] + 2) {
                throw new Malformed("Wanted DF, a length and as many bytes");
            }
            var tree = new LinkedHashMap<String, Object>();
            tree.put("payload", HexFormat.of().formatHex(Arrays.copyOfRange(message, 2, message.length)));
            tree.put("keys", keys.certificates().size());
            return tree;
        }

        @Override
        public byte[] reencode(byte[] message) {
            return message;
        }
    }

    /** Makes them. */
    public static final class Author implements GbcsAuthor {

        @Override
        public Set<String> useCases() {
            return Set.of("ECS1", "ECS2");
        }

        @Override
        public Map<String, String> values(String useCase) {
            return Map.of("level", "0 to 100");
        }

        @Override
        public Keystore keys(List<String> devices) {
            if (!devices.stream().allMatch("00db1234567890a6"::equals)) {
                throw new IllegalArgumentException("Wanted 16 hex digits");
            }
            return Keystore.EMPTY;
        }

        @Override
        public byte[] command(String useCase, Map<String, String> values, Keystore keys) {
            if (!values.keySet().equals(Set.of("level"))) {
                throw new IllegalArgumentException("Possible: level");
            }
            return new byte[] {(byte) 0xDF, 1, Byte.parseByte(values.get("level"))};
        }
    }

    /** Tells the length of a capture. */
    public static final class Captures implements CaptureReader {

        @Override
        public void read(Path capture, Consumer<String> line) {
            if (!capture.toString().endsWith(".pcapng")) {
                throw new Malformed("Wanted a section header " + StandardCharsets.US_ASCII);
            }
            line.accept("frame 1");
        }
    }
}
