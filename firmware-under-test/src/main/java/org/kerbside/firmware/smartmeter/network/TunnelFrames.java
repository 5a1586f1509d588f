package org.kerbside.firmware.smartmeter.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.radio.Frame;
import org.kerbside.firmware.smartmeter.radio.Outcome;
import org.kerbside.firmware.smartmeter.radio.RadioHost;

/** What the client of a tunnel sends to the hub; Zigbee Smart Energy annex D.6. */
final class TunnelFrames {

    /** Comes before a message that nobody asked for, in either direction. */
    static final int PUT = 0x03;

    private static final int REQUEST = 0x00;
    private static final int TRANSFER = 0x02;
    private static final int ERROR = 0x03;

    /** GBCS over the home area network. */
    private static final int PROTOCOL = 6;

    private static final int NO_MANUFACTURER = 0xFFFF;
    private static final int LARGEST_TRANSFER = 1500;
    private static final int CLUSTER_COMMAND = 0x11;
    private static final int HEADER = 3;

    /** Octets of a transfer: tunnel, PUT. */
    private static final int BEFORE_MESSAGE = 3;

    private final RadioHost radio;
    private int sequence;

    TunnelFrames(RadioHost radio) {
        this.radio = radio;
    }

    void request() {
        send(frame(REQUEST, 6)
                .put((byte) PROTOCOL)
                .putShort((short) NO_MANUFACTURER)
                .put((byte) 0)
                .putShort((short) LARGEST_TRANSFER));
    }

    void transfer(int tunnel, Octets message, Consumer<Outcome> outcome) {
        ByteBuffer frame = frame(TRANSFER, BEFORE_MESSAGE + message.size());
        frame.putShort((short) tunnel).put((byte) PUT).put(message.toArray());
        radio.send(new Frame(radio.hub(), Tunnel.CLUSTER, true, octets(frame)), outcome);
    }

    /** Something came through a tunnel that there is not. */
    void noSuchTunnel(int tunnel) {
        send(frame(ERROR, 3).putShort((short) tunnel).put((byte) 0));
    }

    private void send(ByteBuffer frame) {
        radio.send(new Frame(radio.hub(), Tunnel.CLUSTER, true, octets(frame)));
    }

    private ByteBuffer frame(int command, int size) {
        return ByteBuffer.allocate(HEADER + size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) CLUSTER_COMMAND)
                .put((byte) sequence++)
                .put((byte) command);
    }

    private static byte[] octets(ByteBuffer whole) {
        byte[] octets = new byte[whole.capacity()];
        whole.get(0, octets);
        return octets;
    }
}
