package org.kerbside.reports.trace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.signal.Signal.Kind;

/**
 * A trace as value change dump (IEEE 1364, clause 18) with a step of 1 µs: quantities are reals, switches are wires,
 * texts are strings as GTKWave reads them, blanks and all that is not printable ASCII as octal escapes.
 *
 * <p>A file of this kind holds one value of a variable for each step: of several in one microsecond the last counts,
 * of several texts all, joined by a bar.
 */
public final class TraceVcd {

    private final List<Change> trace;
    private final Map<Signal, String> codes = new EnumMap<>(Signal.class);
    private final StringBuilder vcd = new StringBuilder();

    private TraceVcd(List<Change> trace) {
        this.trace = trace;
        trace.stream()
                .map(Change::signal)
                .sorted()
                .distinct()
                .forEach(s -> codes.put(s, "" + (char) ('!' + codes.size())));
    }

    /** The dump of {@code trace}, which ends after {@code lasted} at the earliest. */
    public static String of(List<Change> trace, Duration lasted) {
        var dump = new TraceVcd(trace);
        dump.appendHead();
        dump.appendChanges(micros(lasted));
        return dump.vcd.toString();
    }

    private void appendHead() {
        vcd.append("$comment time since the bench was opened $end\n$timescale 1 us $end\n$scope module bench $end\n");
        codes.forEach((signal, code) -> vcd.append("$var ")
                .append(type(signal))
                .append(' ')
                .append(code)
                .append(' ')
                .append(signal.name().toLowerCase(Locale.ROOT))
                .append(unit(signal))
                .append(" $end\n"));
        vcd.append("$upscope $end\n$enddefinitions $end\n");
    }

    private void appendChanges(long end) {
        var steps = trace.stream().collect(groupingBy(c -> micros(c.at()), TreeMap::new, toList()));
        vcd.append("#0\n$dumpvars\n");
        codes.forEach((signal, code) -> vcd.append(signal.kind() == Kind.SWITCH ? "x" + code + "\n" : ""));
        vcd.append("$end\n");
        steps.forEach(
                (at, changes) -> vcd.append(at == 0 ? "" : "#" + at + "\n").append(values(changes)));
        if (steps.isEmpty() || steps.lastKey() < end) {
            vcd.append('#').append(end).append('\n');
        }
    }

    private String values(List<Change> changes) {
        var values = new LinkedHashMap<Signal, String>();
        for (var change : changes) {
            values.merge(
                    change.signal(),
                    value(change),
                    (first, second) ->
                            change.signal().kind() == Kind.TEXT ? first + "\\040|\\040" + second.substring(1) : second);
        }
        return values.entrySet().stream()
                .map(e -> e.getValue() + (e.getKey().kind() == Kind.SWITCH ? "" : " ") + codes.get(e.getKey()) + "\n")
                .collect(joining());
    }

    private static String value(Change change) {
        return switch (change.signal().kind()) {
            case QUANTITY -> "r" + real(change.value());
            case SWITCH -> change.on() ? "1" : "0";
            case TEXT -> "s" + escaped(change.text());
        };
    }

    private static String real(double value) {
        return Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : TraceCsv.number(value);
    }

    private static String type(Signal signal) {
        return switch (signal.kind()) {
            case QUANTITY -> "real 64";
            case SWITCH -> "wire 1";
            case TEXT -> "string 1";
        };
    }

    private static String unit(Signal signal) {
        return switch (signal.unit()) {
            case "" -> "";
            case "%" -> "_percent";
            case "Ω" -> "_ohm";
            case "°C" -> "_celsius";
            default -> "_" + signal.unit();
        };
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f && b != '\\') {
                escaped.append((char) b);
            } else {
                escaped.append('\\').append(octal(b, 6)).append(octal(b, 3)).append(octal(b, 0));
            }
        }
        return escaped.toString();
    }

    private static char octal(byte b, int shift) {
        return (char) ('0' + ((b & 0xff) >>> shift & 7));
    }

    private static long micros(Duration at) {
        return at.toNanos() / 1_000;
    }
}
