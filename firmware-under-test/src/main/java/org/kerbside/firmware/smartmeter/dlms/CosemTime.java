package org.kerbside.firmware.smartmeter.dlms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Date and time of COSEM: twelve octets, any of which may be unspecified. */
public record CosemTime(Octets octets) {

    /** At once; GBCS section 9.2.2.5. */
    public static final CosemTime NOW = new CosemTime(Octets.ofHex("0000000000000000008000ff"));

    /** Not at all, or a future dated command withdrawn; GBCS section 9.2.2.5. */
    public static final CosemTime NEVER = new CosemTime(Octets.ofHex("ffffffffffffffffff8000ff"));

    private static final int SIZE = 12;
    private static final int ANY = 0xFF;
    private static final int ANY_YEAR = 0xFFFF;

    /** Minutes to UTC that nobody specified: in GBCS all is UTC. */
    private static final int ANY_DEVIATION = 0x8000;

    public static CosemTime of(Octets octets) throws NotAMessage {
        if (octets.size() != SIZE) {
            throw new NotAMessage("date and time of %d octets".formatted(octets.size()));
        }
        return new CosemTime(octets);
    }

    public static CosemTime of(Data data) throws NotAMessage {
        if (data instanceof Data.Row(RowKind _, Octets octets)) {
            return of(octets);
        }
        throw new NotAMessage("no date and time: " + data);
    }

    /** To the second, in UTC, the day of the week unspecified. */
    public static CosemTime at(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        OctetWriter out = new OctetWriter().u16(time.getYear()).u8(time.getMonthValue());
        out.u8(time.getDayOfMonth()).u8(ANY).u8(time.getHour()).u8(time.getMinute());
        return new CosemTime(
                out.u8(time.getSecond()).u8(0).u16(ANY_DEVIATION).u8(ANY).octets());
    }

    /** As a COSEM octet string. */
    public Data data() {
        return Data.octets(octets);
    }

    public boolean isNow() {
        return octets.slice(0, 9).equals(NOW.octets.slice(0, 9));
    }

    public boolean isNever() {
        return octets.slice(0, 9).equals(NEVER.octets.slice(0, 9));
    }

    /** The instant, where year to minute are specified and there is such a time. */
    public Optional<Instant> instant() {
        int year = (int) octets.slice(0, 2).number();
        if (year == ANY_YEAR) {
            return Optional.empty();
        }
        int second = octets.at(7) == ANY ? 0 : octets.at(7);
        int hundredths = octets.at(8) == ANY ? 0 : octets.at(8);
        try {
            LocalDateTime local = LocalDateTime.of(
                    year, octets.at(2), octets.at(3), octets.at(5), octets.at(6), second, hundredths * 10_000_000);
            return Optional.of(local.plusMinutes(deviation()).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException unspecified) {
            return Optional.empty();
        }
    }

    /** What is to be added to the local time for UTC, in minutes. */
    private int deviation() {
        int deviation = (int) octets.slice(9, 11).number();
        return deviation == ANY_DEVIATION ? 0 : (short) deviation;
    }
}
