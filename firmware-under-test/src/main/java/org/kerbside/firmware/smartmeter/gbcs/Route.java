package org.kerbside.firmware.smartmeter.gbcs;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * From whom to whom, as messages and blocks begin alike.
 *
 * @param dateTime no octets where there is none
 */
record Route(Flag flag, long counter, long originator, long target, Octets dateTime, OtherInformation other) {

    private static final int DATE_TIME_SIZE = 12;

    static Route read(OctetReader in) throws NotAMessage {
        in.expect(9, "length of the transaction identifier");
        Flag flag = Flag.of(in.u8());
        long counter = in.u64();
        in.expect(8, "length of the originator");
        long originator = in.u64();
        in.expect(8, "length of the target");
        long target = in.u64();
        Octets dateTime = in.counted();
        if (!dateTime.isEmpty() && dateTime.size() != DATE_TIME_SIZE) {
            throw new NotAMessage("date-time of %d octets".formatted(dateTime.size()));
        }
        return new Route(flag, counter, originator, target, dateTime, OtherInformation.read(in.counted()));
    }
}
