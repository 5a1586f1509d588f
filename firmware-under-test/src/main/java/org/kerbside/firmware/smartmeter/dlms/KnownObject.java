package org.kerbside.firmware.smartmeter.dlms;

import java.util.Optional;

/** COSEM objects of a load controlling device; where there is one a load, its number is in one value of the logical name. */
public enum KnownObject {
    CLOCK(8, new Obis(0, 0, 1, 0, 0, 255), Numbered.NOT, "clock"),
    FIRMWARE_VERSION(1, new Obis(1, 0, 0, 2, 1, 255), Numbered.NOT, "firmware version"),
    RANDOMISED_OFFSET_LIMIT(1, new Obis(0, 0, 94, 44, 0, 1), Numbered.NOT, "randomised offset limit"),
    DESCRIPTION(1, new Obis(0, 0, 94, 44, 0, 11), Numbered.BY_F, "description of load %d"),
    TYPE_AND_IDENTIFIER(1, new Obis(0, 0, 94, 44, 0, 21), Numbered.BY_F, "type and identifier of load %d"),
    STATE(1, new Obis(0, 0, 94, 44, 0, 31), Numbered.BY_F, "state of load %d"),
    SPECIAL_DAYS(11, new Obis(0, 1, 11, 0, 3, 255), Numbered.NOT, "special days to come"),
    SPECIAL_DAYS_IN_FORCE(11, new Obis(0, 0, 11, 0, 3, 255), Numbered.NOT, "special days in force"),
    CALENDAR(10, new Obis(0, 1, 12, 0, 2, 255), Numbered.NOT, "calendar to come"),
    CALENDAR_IN_FORCE(10, new Obis(0, 0, 12, 0, 2, 255), Numbered.NOT, "calendar in force"),
    CALENDAR_ACTIVATION(9000, new Obis(0, 0, 94, 44, 128, 26), Numbered.NOT, "activation of the calendar"),
    SPECIAL_DAYS_ACTIVATION(9000, new Obis(0, 0, 94, 44, 128, 35), Numbered.NOT, "activation of the special days"),
    STATE_START(1, new Obis(0, 0, 94, 44, 117, 1), Numbered.BY_E, "start of the state of load %d"),
    STATE_END(1, new Obis(0, 0, 94, 44, 117, 2), Numbered.BY_E, "end of the state of load %d"),
    LIMIT_START(1, new Obis(0, 0, 94, 44, 117, 3), Numbered.BY_E, "start of the limit of load %d"),
    LIMIT_END(1, new Obis(0, 0, 94, 44, 117, 4), Numbered.BY_E, "end of the limit of load %d"),
    STATE_SCRIPTS(9, new Obis(0, 0, 10, 0, 103, 255), Numbered.NOT, "scripts of states"),
    LIMIT_SCRIPTS(9, new Obis(0, 0, 10, 0, 107, 255), Numbered.NOT, "scripts of limits"),
    BOOST(1, new Obis(0, 0, 94, 44, 6, 1), Numbered.BY_F, "boost function of load %d"),
    EVENT_LOG(7, new Obis(0, 17, 99, 98, 2, 255), Numbered.NOT, "auxiliary controller event log");

    /** Loads that a device has at most. */
    private static final int MOST_LOADS = 5;

    private static final KnownObject[] ALL = values();

    /** Where the number of the load is. */
    private enum Numbered {
        NOT,
        BY_E,
        BY_F
    }

    private final int interfaceClass;

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
    private final Obis first;

    private final Numbered numbered;
    private final String title;

    KnownObject(int interfaceClass, Obis first, Numbered numbered, String title) {
        this.interfaceClass = interfaceClass;
        this.first = first;
        this.numbered = numbered;
        this.title = title;
    }

    /** What the object is called; empty of one that such a device does not have. */
    public static Optional<String> title(int interfaceClass, Obis object) {
        for (KnownObject known : ALL) {
            int load = known.load(interfaceClass, object);
            if (load > 0) {
                return Optional.of(known.title.formatted(load));
            }
        }
        return Optional.empty();
    }

    /** The number of the load whose object of this kind it is, 1 where there is but one such object; 0 where it is another. */
    public int load(int wantedClass, Obis object) {
        if (wantedClass != interfaceClass) {
            return 0;
        }
        int load = switch (numbered) {
            case NOT -> 1;
            case BY_E -> object.e() - first.e() + 1;
            case BY_F -> object.f() - first.f() + 1;
        };
        return load >= 1 && load <= MOST_LOADS && object(load).equals(object) ? load : 0;
    }

    /** The logical name for that load. */
    public Obis object(int load) {
        int step = load - 1;
        return switch (numbered) {
            case NOT -> first;
            case BY_E -> new Obis(first.a(), first.b(), first.c(), first.d(), first.e() + step, first.f());
            case BY_F -> new Obis(first.a(), first.b(), first.c(), first.d(), first.e(), first.f() + step);
        };
    }

    public int interfaceClass() {
        return interfaceClass;
    }
}
