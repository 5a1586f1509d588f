package org.kerbside.reports.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kerbside.reports.Samples;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

class TraceVcdTest {

    @Test
    void everyChangeIsReadBack() {
        var day = Samples.day();
        var wanted = day.trace().stream()
                .map(c -> "%d %s %s".formatted(c.at().toNanos() / 1_000, name(c.signal()), value(c)))
                .toList();
        assertThat(read(TraceVcd.of(day.trace(), day.lasted()))).containsExactlyElementsOf(wanted);
    }

    @Test
    void isDeclaredAsTheStandardWants() {
        var vcd = TraceVcd.of(
                List.of(change(3, Signal.SUPPLY, 1, ""), change(5, Signal.CURRENT, 15.9, "")), Duration.ofMillis(9));
        assertThat(vcd)
                .contains("$timescale 1 us $end", "$var wire 1 \" supply $end", "$var real 64 ! current_A $end")
                .contains("#0\n$dumpvars\nx\"\n$end\n#3000\n1\"\n#5000\nr15.9 !\n#9000\n");
    }

    @Test
    void textsOfOneMicrosecondAreAllKept() {
        var vcd = TraceVcd.of(
                List.of(change(1, Signal.ACT, 0, "plugs in"), change(1, Signal.ACT, 0, "Ω \\ and more")),
                Duration.ofMillis(1));
        assertThat(read(vcd)).containsExactly("1000 act plugs in | Ω \\ and more");
    }

    private static Change change(long ms, Signal signal, double value, String text) {
        return new Change(Duration.ofMillis(ms), signal, value, text);
    }

    private static String value(Change change) {
        return switch (change.signal().kind()) {
            case QUANTITY -> Double.toString(change.value());
            case SWITCH -> change.on() ? "1" : "0";
            case TEXT -> change.text();
        };
    }

    private static String name(Signal signal) {
        return signal.name().toLowerCase(Locale.ROOT);
    }

    /** As a viewer reads it: {@code time name value} for each change but the unknown ones at the start. */
    private static List<String> read(String vcd) {
        Map<String, String> names = new HashMap<>();
        List<String> changes = new ArrayList<>();
        long at = 0;
        for (var line : vcd.lines().toList()) {
            var words = line.split(" ", -1);
            if (words[0].equals("$var")) {
                names.put(words[3], words[4].replaceAll("_(V|A|percent|ohm)$", ""));
            } else if (line.startsWith("#")) {
                at = Long.parseLong(line.substring(1));
            } else if (line.startsWith("r")) {
                changes.add("%d %s %s".formatted(at, names.get(words[1]), real(words[0].substring(1))));
            } else if (line.startsWith("s")) {
                changes.add("%d %s %s".formatted(at, names.get(words[1]), unescaped(words[0].substring(1))));
            } else if (line.startsWith("0") || line.startsWith("1")) {
                changes.add("%d %s %c".formatted(at, names.get(line.substring(1)), line.charAt(0)));
            }
        }
        return changes;
    }

    private static double real(String text) {
        return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    private static String unescaped(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 4), 8));
                i += 3;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
