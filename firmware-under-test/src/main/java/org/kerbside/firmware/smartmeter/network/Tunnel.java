package org.kerbside.firmware.smartmeter.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.radio.Frame;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour.Rule;
import org.kerbside.firmware.smartmeter.radio.Outcome;
import org.kerbside.firmware.smartmeter.radio.RadioHost;

/** The tunnel to the hub through which GBCS messages come and go; what is to be sent waits while there is none. */
public final class Tunnel {

    /** Tunneling, Zigbee Smart Energy annex D.6. */
    public static final int CLUSTER = 0x0704;

    private static final int REQUEST_RESPONSE = 0x00;
    private static final int TRANSFER_TO_CLIENT = 0x01;
    private static final int ERROR_TO_CLIENT = 0x02;
    private static final int CLOSED = 0x06;

    /** Answers and alerts that wait for a tunnel, the oldest of which are dropped (declared). */
    private static final int MOST_WAITING = 16;

    private final RadioHost radio;
    private final NetworkBehaviour behaviour;
    private final Consumer<Octets> receiver;
    private final TunnelFrames frames;
    private final TunnelRequests requests;
    private final Deque<Octets> waiting = new ArrayDeque<>();
    private int tunnel = -1;

    /**
     * @param receiver is given every message that arrives
     */
    public Tunnel(Board board, RadioHost radio, NetworkBehaviour behaviour, Consumer<Octets> receiver) {
        this.radio = radio;
        this.behaviour = behaviour;
        this.receiver = receiver;
        this.frames = new TunnelFrames(radio);
        this.requests = new TunnelRequests(board, radio, frames, this::up);
    }

    public boolean up() {
        return tunnel >= 0;
    }

    /** The network's state changed. */
    public void network() {
        tunnel = -1;
        if (radio.authorised()) {
            requests.ask();
        } else {
            requests.stop();
        }
    }

    /** The hub was lost for a time: nobody knows whether it still knows the tunnel. */
    public void linkReturned() {
        if (radio.authorised() && behaviour.keeps(Rule.REQUESTS_TUNNEL_AGAIN)) {
            tunnel = -1;
            requests.ask();
        }
    }

    /** Sends the message, at once or as soon as there is a tunnel. */
    public void send(Octets message) {
        if (waiting.size() >= MOST_WAITING) {
            waiting.removeFirst();
        }
        waiting.addLast(message);
        drain();
    }

    /** A frame of {@link #CLUSTER}; false where it makes no sense. */
    public boolean received(Frame frame) {
        ByteBuffer payload = ByteBuffer.wrap(frame.payload()).order(ByteOrder.LITTLE_ENDIAN);
        if (frame.peer() != radio.hub() || payload.remaining() < 5 || (payload.get() & 3) != 1) {
            return false;
        }
        payload.get();
        int command = payload.get() & 0xFF;
        int which = payload.getShort() & 0xFFFF;
        return switch (command) {
            case REQUEST_RESPONSE -> requested(which, payload);
            case TRANSFER_TO_CLIENT -> transferred(which, payload);
            case ERROR_TO_CLIENT, CLOSED -> lost(which);
            default -> false;
        };
    }

    private boolean requested(int which, ByteBuffer payload) {
        if (!payload.hasRemaining()) {
            return false;
        }
        if (payload.get() == 0) {
            requests.stop();
            tunnel = which;
            drain();
        }
        return true;
    }

    private boolean transferred(int which, ByteBuffer payload) {
        if (which != tunnel) {
            frames.noSuchTunnel(which);
            return true;
        }
        if (!payload.hasRemaining() || payload.get() != TunnelFrames.PUT) {
            return false;
        }
        byte[] message = new byte[payload.remaining()];
        payload.get(message);
        receiver.accept(Octets.of(message));
        return true;
    }

    private boolean lost(int which) {
        if (which == tunnel) {
            tunnel = -1;
            if (behaviour.keeps(Rule.REQUESTS_TUNNEL_AGAIN)) {
                requests.ask();
            }
        }
        return true;
    }

    private void drain() {
        while (up() && !waiting.isEmpty()) {
            transfer(waiting.removeFirst());
        }
    }

    private void transfer(Octets message) {
        frames.transfer(tunnel, message, outcome -> {
            if (outcome != Outcome.ACKNOWLEDGED && waiting.size() < MOST_WAITING) {
                waiting.addFirst(message);
            }
        });
    }
}
