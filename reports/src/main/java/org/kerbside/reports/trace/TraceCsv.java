package org.kerbside.reports.trace;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal.Kind;

/** A trace as comma-separated values (RFC 4180): one change a line, seconds since the bench was opened. */
public final class TraceCsv {

    private static final String HEAD = "time_s,signal,value,unit,text\r\n";

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private TraceCsv() {}

    public static String of(List<Change> trace) {
        var csv = new StringBuilder(HEAD);
        for (var change : trace) {
            csv.append(record(
                            seconds(change.at()),
                            change.signal().name(),
                            change.signal().kind() == Kind.TEXT ? "" : number(change.value()),
                            change.signal().unit(),
                            change.text()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    /** One record, its fields quoted where they must be, without line end. */
    public static String record(String... fields) {
        var line = new StringJoiner(",");
        for (var field : fields) {
            line.add(quoted(field));
        }
        return line.toString();
    }

    private static String quoted(String field) {
        return SPECIAL.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private static String seconds(Duration at) {
        return BigDecimal.valueOf(at.toNanos(), 9).toPlainString();
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
