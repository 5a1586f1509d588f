package org.kerbside.firmware.smartmeter.sapc;

import java.util.Locale;
import org.kerbside.firmware.smartmeter.dlms.Obis;

/** What of a calendar is activated on its own. */
// A logical name is a record of numbers, which no annotation says.
@SuppressWarnings("ImmutableEnumChecker")
enum SchedulePart {
    SCHEDULE(10, new Obis(0, 0, 12, 0, 2, 255), new Obis(0, 1, 12, 0, 2, 255), new Obis(0, 0, 94, 44, 128, 26)),
    SPECIAL_DAYS(11, new Obis(0, 0, 11, 0, 3, 255), new Obis(0, 1, 11, 0, 3, 255), new Obis(0, 0, 94, 44, 128, 35));

    final int interfaceClass;
    final Obis active;
    final Obis passive;
    final Obis activation;

    SchedulePart(int interfaceClass, Obis active, Obis passive, Obis activation) {
        this.interfaceClass = interfaceClass;
        this.active = active;
        this.passive = passive;
        this.activation = activation;
    }

    /** Where it is kept. */
    String key(String state) {
        return "meter/" + name().toLowerCase(Locale.ROOT) + "/" + state;
    }
}
