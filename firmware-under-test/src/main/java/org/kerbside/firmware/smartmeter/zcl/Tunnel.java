package org.kerbside.firmware.smartmeter.zcl;

import java.util.OptionalInt;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Commands of the Tunneling cluster; Zigbee Smart Energy, annex D.6. */
public sealed interface Tunnel {

    /** Protocol GB-HRGP: what GBCS messages go by. */
    int GBCS = 6;

    /** No manufacturer's protocol. */
    int NO_MANUFACTURER = 0xFFFF;

    /** Octets in one transfer. */
    int LARGEST_TRANSFER = 1500;

    int command();

    Octets payload();

    /** Client asks for a tunnel. */
    record Request(int protocol, int manufacturer, boolean flowControl, int largestTransfer) implements Tunnel {

        /** As GBCS has it. */
        public static Request ofGbcs() {
            return new Request(GBCS, NO_MANUFACTURER, false, LARGEST_TRANSFER);
        }

        @Override
        public int command() {
            return 0x00;
        }

        @Override
        public Octets payload() {
            OctetWriter out = new OctetWriter().u8(protocol).little(manufacturer, 2);
            return out.u8(flowControl ? 1 : 0).little(largestTransfer, 2).octets();
        }
    }

    /**
     * Server answers that.
     *
     * @param status 0 success, 1 busy, 2 no more tunnels, 3 protocol not supported, 4 flow control not supported
     */
    record Response(int tunnel, int status, int largestTransfer) implements Tunnel {

        @Override
        public int command() {
            return 0x00;
        }

        @Override
        public Octets payload() {
            return new OctetWriter()
                    .little(tunnel, 2)
                    .u8(status)
                    .little(largestTransfer, 2)
                    .octets();
        }
    }

    /** Client closes the tunnel. */
    record Close(int tunnel) implements Tunnel {

        @Override
        public int command() {
            return 0x01;
        }

        @Override
        public Octets payload() {
            return new OctetWriter().little(tunnel, 2).octets();
        }
    }

    /** Server tells that the tunnel is closed because nobody used it. */
    record Closed(int tunnel) implements Tunnel {

        @Override
        public int command() {
            return 0x04;
        }

        @Override
        public Octets payload() {
            return new OctetWriter().little(tunnel, 2).octets();
        }
    }

    /** Either side sends octets of the protocol. */
    record Transfer(boolean fromServer, int tunnel, Octets data) implements Tunnel {

        @Override
        public int command() {
            return fromServer ? 0x01 : 0x02;
        }

        @Override
        public Octets payload() {
            return new OctetWriter().little(tunnel, 2).put(data).octets();
        }
    }

    /**
     * Either side could not take a transfer.
     *
     * @param status 0 no such tunnel, 1 not yours, 2 data overflow
     */
    record TransferError(boolean fromServer, int tunnel, int status) implements Tunnel {

        @Override
        public int command() {
            return fromServer ? 0x02 : 0x03;
        }

        @Override
        public Octets payload() {
            return new OctetWriter().little(tunnel, 2).u8(status).octets();
        }
    }

    /**
     * A command that needs nothing done: flow control, and protocols supported.
     *
     * @param command its number in its direction
     */
    record Other(int command, Octets payload) implements Tunnel {}

    /** Of a frame of the cluster. */
    static Tunnel read(Frame frame) throws NotAMessage {
        OctetReader in = new OctetReader(frame.payload());
        Tunnel tunnel = frame.fromServer() ? fromServer(frame, in) : fromClient(frame, in);
        in.end("tunnelling command");
        return tunnel;
    }

    private static Tunnel fromServer(Frame frame, OctetReader in) throws NotAMessage {
        return switch (frame.command()) {
            case 0x00 -> new Response((int) in.little(2), in.u8(), (int) in.little(2));
            case 0x01 -> new Transfer(true, (int) in.little(2), in.rest());
            case 0x02 -> new TransferError(true, (int) in.little(2), in.u8());
            case 0x04 -> new Closed((int) in.little(2));
            default -> new Other(frame.command(), in.rest());
        };
    }

    private static Tunnel fromClient(Frame frame, OctetReader in) throws NotAMessage {
        return switch (frame.command()) {
            case 0x00 -> request(in);
            case 0x01 -> new Close((int) in.little(2));
            case 0x02 -> new Transfer(false, (int) in.little(2), in.rest());
            case 0x03 -> new TransferError(false, (int) in.little(2), in.u8());
            default -> new Other(frame.command(), in.rest());
        };
    }

    private static Request request(OctetReader in) throws NotAMessage {
        int protocol = in.u8();
        int manufacturer = (int) in.little(2);
        boolean flow = in.u8() != 0;
        OptionalInt largest = in.remaining() > 0 ? OptionalInt.of((int) in.little(2)) : OptionalInt.empty();
        return new Request(protocol, manufacturer, flow, largest.orElse(LARGEST_TRANSFER));
    }
}
