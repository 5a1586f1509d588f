package org.kerbside.firmware.smartmeter.asn1;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A time of ASN.1: to the second, UTC. */
public final class GeneralizedTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'");

    private GeneralizedTime() {}

    public static Tlv of(Instant instant) {
        String text = FORM.format(instant.atOffset(ZoneOffset.UTC));
        return Tlv.of(Tlv.TIME, Octets.ofText(text, StandardCharsets.US_ASCII));
    }

    static Instant read(Tlv tlv) throws NotAMessage {
        try {
            return LocalDateTime.parse(tlv.content().text(StandardCharsets.US_ASCII), FORM)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noTime) {
            throw new NotAMessage("no time", noTime);
        }
    }
}
