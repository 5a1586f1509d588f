package org.kerbside.firmware.smartmeter.dlms;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A value of COSEM. */
public sealed interface Data {

    Data NOTHING = new Nothing();

    /** Null data. */
    record Nothing() implements Data {}

    /** Values of one shape. */
    record Array(List<Data> items) implements Data {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** Values of different shapes. */
    record Structure(List<Data> items) implements Data {
        public Structure {
            items = List.copyOf(items);
        }
    }

    /**
     * A number of fixed size.
     *
     * @param value with its sign where the kind has one; of floating point numbers and 64 bits the bits
     */
    record Numeral(NumberKind kind, long value) implements Data {}

    /** Octets, or text by their kind. */
    record Row(RowKind kind, Octets octets) implements Data {
        public String text() {
            return octets.text(StandardCharsets.UTF_8);
        }
    }

    /**
     * A row of bits, the first in the highest bit of the first octet.
     *
     * @param size bits
     */
    record Bits(int size, Octets octets) implements Data {
        public boolean at(int index) {
            return (octets.at(index / 8) & (0x80 >> (index % 8))) != 0;
        }
    }

    /**
     * Many values of one described type without their tags.
     *
     * @param description the type, encoded
     * @param contents the values, encoded
     */
    record Compact(Octets description, Octets contents) implements Data {}

    static Data structure(Data... items) {
        return new Structure(List.of(items));
    }

    static Data array(List<? extends Data> items) {
        return new Array(List.copyOf(items));
    }

    static Data bool(boolean value) {
        return new Numeral(NumberKind.BOOLEAN, value ? 1 : 0);
    }

    /** Unsigned of 8 bits. */
    static Data unsigned(int value) {
        return new Numeral(NumberKind.UNSIGNED, value);
    }

    /** Unsigned of 16 bits. */
    static Data longUnsigned(int value) {
        return new Numeral(NumberKind.LONG_UNSIGNED, value);
    }

    /** Unsigned of 32 bits. */
    static Data doubleLongUnsigned(long value) {
        return new Numeral(NumberKind.DOUBLE_LONG_UNSIGNED, value);
    }

    static Data enumerated(int value) {
        return new Numeral(NumberKind.ENUM, value);
    }

    static Data octets(Octets value) {
        return new Row(RowKind.OCTETS, value);
    }

    /** Visible, that is of ASCII. */
    static Data visible(String value) {
        return new Row(RowKind.VISIBLE, Octets.ofText(value, StandardCharsets.US_ASCII));
    }

    static Data utf8(String value) {
        return new Row(RowKind.UTF8, Octets.ofText(value, StandardCharsets.UTF_8));
    }
}
