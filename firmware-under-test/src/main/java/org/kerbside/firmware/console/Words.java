package org.kerbside.firmware.console;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words of a line, and the numbers in them. */
final class Words {

    private static final Pattern LINE = Pattern.compile("[ -~]{0,200}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");

    private Words() {}

    /** Printable ASCII of at most 200 characters. */
    static boolean isLine(String line) {
        return LINE.matcher(line).matches();
    }

    static List<String> of(String line) {
        return List.of(line.strip().split(" +", -1));
    }

    /** A whole number of up to six digits. */
    static OptionalInt whole(String word) {
        return WHOLE.matcher(word).matches() ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    /** A whole number of up to six digits, with or without a minus sign. */
    static OptionalInt signed(String word) {
        OptionalInt size = whole(word.startsWith("-") ? word.substring(1) : word);
        return word.startsWith("-") && size.isPresent() ? OptionalInt.of(-size.getAsInt()) : size;
    }

    /** A number of A; empty unless it is 0, or lies between 6 and 32. */
    static OptionalDouble amps(String word) {
        if (!DECIMAL.matcher(word).matches()) {
            return OptionalDouble.empty();
        }
        double amps = Double.parseDouble(word);
        return amps == 0 || (amps >= 6 && amps <= 32) ? OptionalDouble.of(amps) : OptionalDouble.empty();
    }

    /** To one decimal. */
    static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Without decimals where it has none. */
    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }
}
