package org.kerbside.firmware.smartmeter.zcl;

import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Report Event Status: the client of Demand Response and Load Control tells what becomes of an event.
 *
 * @param status one of the constants
 * @param time when, seconds since 2000, UTC
 * @param criticality applied
 * @param coolingSetPoint applied, 0x8000 for none
 * @param heatingSetPoint applied, 0x8000 for none
 * @param adjustment applied, −128 for none
 * @param dutyCycle applied, 0xFF for none
 * @param control applied
 * @param signature 42 octets of ECDSA by the device's Zigbee certificate, where there is one
 */
public record EventStatus(
        long issuerEvent,
        int status,
        long time,
        int criticality,
        int coolingSetPoint,
        int heatingSetPoint,
        int adjustment,
        int dutyCycle,
        int control,
        Optional<Octets> signature) {

    public static final int COMMAND = 0x00;

    public static final int RECEIVED = 1;
    public static final int STARTED = 2;
    public static final int COMPLETED = 3;
    public static final int OPT_OUT = 4;
    public static final int OPT_IN = 5;
    public static final int CANCELLED = 6;
    public static final int SUPERSEDED = 7;
    public static final int REJECTED = 0xFE;

    private static final int SIGNATURE_SIZE = 42;
    private static final int NO_SIGNATURE = 0;
    private static final int SIGNED_ECDSA = 1;

    /** Unsigned, with what the event asks for. */
    public static EventStatus of(LoadControl.Event event, int status, long time) {
        return new EventStatus(
                event.issuerEvent(),
                status,
                time,
                event.criticality(),
                event.coolingSetPoint(),
                event.heatingSetPoint(),
                event.adjustment(),
                event.dutyCycle(),
                event.control(),
                Optional.empty());
    }

    public static EventStatus read(Octets payload) throws NotAMessage {
        OctetReader in = new OctetReader(payload);
        EventStatus unsigned = new EventStatus(
                in.little(4),
                in.u8(),
                in.little(4),
                in.u8(),
                (int) in.little(2),
                (int) in.little(2),
                (byte) in.u8(),
                in.u8(),
                in.u8(),
                Optional.empty());
        int type = in.u8();
        if (in.remaining() == 0) {
            return unsigned;
        }
        Octets signature = in.take(SIGNATURE_SIZE);
        in.end("report event status");
        return type == NO_SIGNATURE ? unsigned : unsigned.withSignature(signature);
    }

    public EventStatus withSignature(Octets value) {
        return new EventStatus(
                issuerEvent,
                status,
                time,
                criticality,
                coolingSetPoint,
                heatingSetPoint,
                adjustment,
                dutyCycle,
                control,
                Optional.of(value));
    }

    /** Without signature: eighteen octets, the last says that there is none. */
    public Octets payload() {
        OctetWriter out = new OctetWriter().little(issuerEvent, 4).u8(status).little(time, 4);
        out.u8(criticality).little(coolingSetPoint, 2).little(heatingSetPoint, 2);
        out.u8(adjustment).u8(dutyCycle).u8(control);
        out.u8(signature.isPresent() ? SIGNED_ECDSA : NO_SIGNATURE);
        signature.ifPresent(out::put);
        return out.octets();
    }
}
