package org.kerbside.firmware.smartmeter.sapc;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.kerbside.firmware.smartmeter.DayPattern;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Dates, times of day, bits and lists, as a COSEM schedule and a special days table have them; IEC 62056-6-2. */
final class ScheduleFields {

    private static final int OPEN = 0xFF;
    private static final int OPEN_YEAR = 0xFFFF;
    private static final int LAST_DAY = 0xFE;
    private static final int LAST_DAY_BUT_ONE = 0xFD;

    private ScheduleFields() {}

    static List<Integer> bits(Data data) throws NotAMessage {
        if (!(data instanceof Data.Bits bits)) {
            throw new NotAMessage("no bits: " + data);
        }
        List<Integer> set = new ArrayList<>();
        for (int bit = 0; bit < bits.size(); bit++) {
            if (bits.at(bit)) {
                set.add(bit);
            }
        }
        return set;
    }

    static LocalTime time(Data data) throws NotAMessage {
        Octets octets = octets(data, 4);
        if (octets.at(0) > 23 || octets.at(1) > 59) {
            throw new NotAMessage("no time of day: " + octets);
        }
        return LocalTime.of(octets.at(0), octets.at(1), octets.at(2) > 59 ? 0 : octets.at(2));
    }

    static DayPattern pattern(Data data) throws NotAMessage {
        Octets octets = octets(data, 5);
        int year = (int) octets.slice(0, 2).number();
        int month = octets.at(2);
        if (month != OPEN && (month < 1 || month > 12)) {
            throw new NotAMessage("no month: " + octets);
        }
        return new DayPattern(
                year == OPEN_YEAR ? DayPattern.ANY : year,
                month == OPEN ? DayPattern.ANY : month,
                day(octets.at(3)),
                octets.at(4) == OPEN ? DayPattern.ANY : octets.at(4));
    }

    private static int day(int octet) throws NotAMessage {
        return switch (octet) {
            case OPEN -> DayPattern.ANY;
            case LAST_DAY -> DayPattern.LAST;
            case LAST_DAY_BUT_ONE -> DayPattern.LAST_BUT_ONE;
            default -> {
                if (octet < 1 || octet > 31) {
                    throw new NotAMessage("no day of a month: " + octet);
                }
                yield octet;
            }
        };
    }

    private static Octets octets(Data data, int size) throws NotAMessage {
        if (data instanceof Data.Row row && row.octets().size() == size) {
            return row.octets();
        }
        throw new NotAMessage("not %d octets: %s".formatted(size, data));
    }

    static List<Data> items(Data data, int most) throws NotAMessage {
        if (data instanceof Data.Array(List<Data> items) && items.size() <= most) {
            return items;
        }
        throw new NotAMessage("no list of at most " + most);
    }

    static List<Data> parts(Data data, int count) throws NotAMessage {
        if (data instanceof Data.Structure(List<Data> items) && items.size() == count) {
            return items;
        }
        throw new NotAMessage("no structure of " + count);
    }
}
