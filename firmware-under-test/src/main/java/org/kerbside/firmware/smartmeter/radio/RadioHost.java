package org.kerbside.firmware.smartmeter.radio;

import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.security.Rejections;

/** The host's end of the radio module's protocol; what it cannot read it counts and forgets. */
public final class RadioHost {

    private static final int HANDLES = 256;

    private final Board board;
    private final Rejections rejections;
    private final NetworkBehaviour behaviour;
    private final Joining joining;
    private final RadioListener listener;
    private final @Nullable Consumer<Outcome>[] waiting;
    private RadioState state = RadioState.NONE;
    private long hub;
    private int handle;

    @SuppressWarnings("unchecked")
    public RadioHost(Board board, Rejections rejections, NetworkBehaviour behaviour, RadioListener listener) {
        this.board = board;
        this.rejections = rejections;
        this.behaviour = behaviour;
        this.listener = listener;
        this.joining = new Joining(board, behaviour);
        this.waiting = (Consumer<Outcome>[]) new Consumer<?>[HANDLES];
    }

    public RadioState state() {
        return state;
    }

    /** EUI-64; 0 without a network. */
    public long hub() {
        return hub;
    }

    /** Whether {@link #state} is the last one: a link key with the hub is there. */
    public boolean authorised() {
        return state == RadioState.AUTHORISED;
    }

    /** Whether the hub is reached. */
    public void link(boolean up) {
        joining.link(up);
    }

    /** Nobody is told what becomes of the frame. */
    public void send(Frame frame) {
        send(frame, null);
    }

    public void send(Frame frame, @Nullable Consumer<Outcome> outcome) {
        if (!behaviour.keeps(NetworkBehaviour.Rule.SENDS)) {
            return;
        }
        // Handle 0 belongs to the frames whose outcome nobody waits for.
        handle = outcome == null ? handle : handle % (HANDLES - 1) + 1;
        waiting[outcome == null ? 0 : handle] = outcome;
        board.han(frame.toModule(outcome == null ? 0 : handle));
    }

    /** Sends what {@link #prepared} made; the caller may change its payload again afterwards. */
    public void sendPrepared(byte[] prepared) {
        if (behaviour.keeps(NetworkBehaviour.Rule.SENDS)) {
            board.han(prepared.clone());
        }
    }

    /** A frame for {@link #sendPrepared}, with the payload at its end. */
    public static byte[] prepared(Frame frame) {
        return frame.toModule(0);
    }

    public void linkKeyWith(long peer) {
        board.han(ByteBuffer.allocate(1 + Long.BYTES)
                .put((byte) 0x04)
                .putLong(peer)
                .array());
    }

    /** One frame from the module. */
    public void receive(byte[] bytes) {
        if (!understood(ByteBuffer.wrap(bytes))) {
            rejections.count();
        }
    }

    private boolean understood(ByteBuffer bytes) {
        if (!bytes.hasRemaining()) {
            return false;
        }
        return switch (bytes.get() & 0xFF) {
            case 0x81 -> networkState(bytes);
            case 0x82 -> outcome(bytes);
            case 0x83 -> received(bytes);
            case 0x84 -> linkKey(bytes);
            case 0x85 -> joined(bytes);
            default -> false;
        };
    }

    private boolean networkState(ByteBuffer bytes) {
        if (bytes.remaining() != 1 + Long.BYTES || !RadioState.isCode(bytes.get(1))) {
            return false;
        }
        state = RadioState.of(bytes.get());
        hub = bytes.getLong();
        joining.state(state);
        listener.network(state);
        return true;
    }

    private boolean outcome(ByteBuffer bytes) {
        if (bytes.remaining() != 2 || !Outcome.isCode(bytes.get(2))) {
            return false;
        }
        int of = bytes.get() & 0xFF;
        Consumer<Outcome> sender = waiting[of];
        waiting[of] = null;
        if (sender != null) {
            sender.accept(Outcome.of(bytes.get()));
        }
        return true;
    }

    private boolean received(ByteBuffer bytes) {
        if (bytes.remaining() < Frame.OVERHEAD) {
            return false;
        }
        long peer = bytes.getLong();
        int cluster = bytes.getShort() & 0xFFFF;
        bytes.getShort();
        boolean secured = (bytes.get() & 1) != 0;
        byte[] payload = new byte[bytes.remaining()];
        bytes.get(payload);
        listener.received(new Frame(peer, cluster, secured, payload));
        return true;
    }

    private boolean linkKey(ByteBuffer bytes) {
        if (bytes.remaining() != Long.BYTES + 1) {
            return false;
        }
        listener.linkKey(bytes.getLong(), bytes.get() & 0xFF);
        return true;
    }

    private boolean joined(ByteBuffer bytes) {
        if (bytes.remaining() != 1 || bytes.get(1) < 0 || bytes.get(1) > 3) {
            return false;
        }
        if (bytes.get() != 0) {
            joining.failed();
        }
        return true;
    }
}
