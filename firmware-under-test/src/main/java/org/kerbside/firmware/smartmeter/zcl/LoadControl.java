package org.kerbside.firmware.smartmeter.zcl;

import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** What the server of Demand Response and Load Control says; Zigbee Smart Energy, annex D.2. Times are seconds since 2000, UTC. */
public sealed interface LoadControl {

    /** Device class of electric vehicles. */
    int ELECTRIC_VEHICLE = 1 << 10;

    /** No duty cycle given. */
    int NO_DUTY_CYCLE = 0xFF;

    int command();

    Octets payload();

    /**
     * A load control event.
     *
     * @param issuerEvent its number
     * @param deviceClass bits of the classes it is for
     * @param group 0 for all
     * @param start 0 for now
     * @param minutes duration
     * @param criticality 1 to 15, from 6 not to be refused
     * @param coolingOffset 0xFF for none
     * @param heatingOffset 0xFF for none
     * @param coolingSetPoint 0x8000 for none
     * @param heatingSetPoint 0x8000 for none
     * @param adjustment of the average load in percent, signed, −128 for none
     * @param dutyCycle percent of time on, 0 to 100, {@link #NO_DUTY_CYCLE} for none
     * @param control bit 0 randomise the start, bit 1 randomise the end
     */
    record Event(
            long issuerEvent,
            int deviceClass,
            int group,
            long start,
            int minutes,
            int criticality,
            int coolingOffset,
            int heatingOffset,
            int coolingSetPoint,
            int heatingSetPoint,
            int adjustment,
            int dutyCycle,
            int control)
            implements LoadControl {

        public boolean randomStart() {
            return (control & 1) != 0;
        }

        public boolean randomEnd() {
            return (control & 2) != 0;
        }

        @Override
        public int command() {
            return 0x00;
        }

        @Override
        public Octets payload() {
            OctetWriter out = new OctetWriter().little(issuerEvent, 4).little(deviceClass, 2);
            out.u8(group).little(start, 4).little(minutes, 2).u8(criticality);
            out.u8(coolingOffset).u8(heatingOffset).little(coolingSetPoint, 2).little(heatingSetPoint, 2);
            return out.u8(adjustment).u8(dutyCycle).u8(control).octets();
        }

        private static Event read(OctetReader in) throws NotAMessage {
            return new Event(
                    in.little(4),
                    (int) in.little(2),
                    in.u8(),
                    in.little(4),
                    (int) in.little(2),
                    in.u8(),
                    in.u8(),
                    in.u8(),
                    (int) in.little(2),
                    (int) in.little(2),
                    (byte) in.u8(),
                    in.u8(),
                    in.u8());
        }
    }

    /**
     * An event withdrawn.
     *
     * @param control bit 0: end it with its own randomisation
     * @param effective when; 0 for now
     */
    record Cancel(long issuerEvent, int deviceClass, int group, int control, long effective) implements LoadControl {

        @Override
        public int command() {
            return 0x01;
        }

        @Override
        public Octets payload() {
            OctetWriter out = new OctetWriter().little(issuerEvent, 4).little(deviceClass, 2);
            return out.u8(group).u8(control).little(effective, 4).octets();
        }
    }

    /**
     * All events withdrawn.
     *
     * @param control bit 0: end them with their own randomisation
     */
    record CancelAll(int control) implements LoadControl {

        @Override
        public int command() {
            return 0x02;
        }

        @Override
        public Octets payload() {
            return Octets.of((byte) control);
        }
    }

    /** Of a frame from the server; empty where the command is none that is known. */
    static Optional<LoadControl> read(Frame frame) throws NotAMessage {
        OctetReader in = new OctetReader(frame.payload());
        LoadControl control = switch (frame.command()) {
            case 0x00 -> Event.read(in);
            case 0x01 -> new Cancel(in.little(4), (int) in.little(2), in.u8(), in.u8(), in.little(4));
            case 0x02 -> new CancelAll(in.u8());
            default -> {
                in.rest();
                yield null;
            }
        };
        in.end("load control command");
        return Optional.ofNullable(control);
    }
}
