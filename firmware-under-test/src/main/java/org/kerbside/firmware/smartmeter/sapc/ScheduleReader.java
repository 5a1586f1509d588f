package org.kerbside.firmware.smartmeter.sapc;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.Calendar;
import org.kerbside.firmware.smartmeter.DayPattern;
import org.kerbside.firmware.smartmeter.SpecialDay;
import org.kerbside.firmware.smartmeter.SwitchingRule;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** Makes a calendar of the entries of a COSEM schedule that are for this chargepoint, and of a special days table. */
final class ScheduleReader {

    private static final int MOST_ENTRIES = 120;
    private static final int MOST_SPECIAL_DAYS = 20;
    private static final int ENTRY_PARTS = 10;
    private static final int SPECIAL_DAY_PARTS = 3;
    /** In a proportional controller's selector, beside the level. */
    private static final int PROPORTIONAL = 0x80;

    private static final int LEGACY_CLOSE = 1;
    private static final int LEGACY_OPEN = 2;

    private final Rules<LoadControlRule> behaviour;

    ScheduleReader(Rules<LoadControlRule> behaviour) {
        this.behaviour = behaviour;
    }

    /**
     * The calendar of this chargepoint.
     *
     * @throws NotAMessage where any entry, whomever it is for, is none
     */
    Calendar read(Data schedule, Data specialDays) throws NotAMessage {
        List<SwitchingRule> rules = new ArrayList<>();
        for (Data entry : ScheduleFields.items(schedule, MOST_ENTRIES)) {
            addIfOwn(ScheduleFields.parts(entry, ENTRY_PARTS), rules);
        }
        List<SpecialDay> days = new ArrayList<>();
        for (Data day : ScheduleFields.items(specialDays, MOST_SPECIAL_DAYS)) {
            List<Data> parts = ScheduleFields.parts(day, SPECIAL_DAY_PARTS);
            days.add(new SpecialDay(CosemObject.whole(parts.get(2)), ScheduleFields.pattern(parts.get(1))));
        }
        return new Calendar(rules, behaviour.keeps(LoadControlRule.READS_SPECIAL_DAYS) ? days : List.of());
    }

    private void addIfOwn(List<Data> entry, List<SwitchingRule> rules) throws NotAMessage {
        int selector = CosemObject.whole(entry.get(3));
        int direction = (selector >> 12) & 0xF;
        int number = (selector >> 8) & 0xF;
        int level = level(direction, selector & 0xFF);
        if (!Controllers.exists(number) || direction > Controllers.INPUT) {
            throw new NotAMessage("selector %04x".formatted(selector));
        }
        SwitchingRule rule = new SwitchingRule(
                weekdays(entry.get(6)),
                specialDays(entry.get(7)),
                ScheduleFields.time(entry.get(4)),
                level,
                behaviour.keeps(LoadControlRule.READS_FIRST_DATE)
                        ? ScheduleFields.pattern(entry.get(8))
                        : DayPattern.EVERY,
                last(entry.get(9)));
        boolean enabled = entry.get(1) instanceof Data.Numeral enable && enable.value() != 0;
        boolean output = direction != Controllers.INPUT || !behaviour.keeps(LoadControlRule.READS_DIRECTION);
        boolean own = number == Controllers.OWN || !behaviour.keeps(LoadControlRule.READS_CONTROLLER_NUMBER);
        if (enabled && output && own) {
            rules.add(rule);
        }
    }

    private DayPattern last(Data date) throws NotAMessage {
        DayPattern last = ScheduleFields.pattern(date);
        if (!behaviour.keeps(LoadControlRule.READS_END_DATE)) {
            return DayPattern.EVERY;
        }
        return behaviour.keeps(LoadControlRule.INCLUDES_END_DATE) ? last : last.dayBefore();
    }

    private int level(int direction, int octet) throws NotAMessage {
        if (direction == 0) {
            return switch (octet) {
                case LEGACY_CLOSE -> behaviour.keeps(LoadControlRule.READS_LEGACY_ACTIONS) ? 100 : 0;
                case LEGACY_OPEN -> behaviour.keeps(LoadControlRule.READS_LEGACY_ACTIONS) ? 0 : 100;
                default -> throw new NotAMessage("action %02x".formatted(octet));
            };
        }
        int level = octet & ~PROPORTIONAL;
        if ((octet & PROPORTIONAL) == 0 || (level > 100 && behaviour.keeps(LoadControlRule.BOUNDS_LEVEL))) {
            throw new NotAMessage("level of selector octet %02x".formatted(octet));
        }
        return level;
    }

    private Set<DayOfWeek> weekdays(Data data) throws NotAMessage {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int bit : ScheduleFields.bits(data)) {
            if (bit < DayOfWeek.values().length) {
                days.add(DayOfWeek.of(behaviour.keeps(LoadControlRule.READS_MONDAY_FIRST) ? bit + 1 : 7 - bit));
            }
        }
        return days;
    }

    /** The first bit stands for special day 1 (assumption: COSEM leaves the order to the profile). */
    private static Set<Integer> specialDays(Data data) throws NotAMessage {
        Set<Integer> days = new HashSet<>();
        ScheduleFields.bits(data).forEach(bit -> days.add(bit + 1));
        return days;
    }
}
