package org.kerbside.firmware.smartmeter.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.smartmeter.radio.Frame;
import org.kerbside.firmware.smartmeter.radio.RadioHost;

/** Asks the hub what time it is. */
public final class HubTime {

    /** Time, Zigbee Cluster Library section 3.12. */
    public static final int CLUSTER = 0x000A;

    /** 2000-01-01T00:00:00Z, where Zigbee's seconds begin. */
    private static final long EPOCH_SECOND = 946_684_800;

    private static final int READ_ATTRIBUTES = 0x00;
    private static final int READ_RESPONSE = 0x01;
    private static final int TIME = 0x0000;
    private static final int TIME_STATUS = 0x0001;
    private static final int UTC_TIME = 0xE2;
    private static final int BITMAP_8 = 0x18;
    private static final long INVALID = 0xFFFF_FFFFL;

    /** Bits of the time status: the hub is master clock, or in step with one. */
    private static final int TRUSTWORTHY = 0x03;

    /** An answer that takes longer is none (declared). */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Board board;
    private final RadioHost radio;
    private final List<Consumer<Optional<Instant>>> waiting = new ArrayList<>();
    private Board.@Nullable Timer impatience;
    private int sequence;

    public HubTime(Board board, RadioHost radio) {
        this.board = board;
        this.radio = radio;
    }

    /** The hub's time goes to {@code receiver}; empty where the hub does not answer or does not know. */
    public void ask(Consumer<Optional<Instant>> receiver) {
        if (!radio.authorised()) {
            receiver.accept(Optional.empty());
            return;
        }
        waiting.add(receiver);
        if (impatience == null) {
            impatience = board.after(PATIENCE, () -> answer(Optional.empty()));
        }
        byte[] read = {0x00, (byte) sequence++, READ_ATTRIBUTES, TIME, 0, TIME_STATUS, 0};
        radio.send(new Frame(radio.hub(), CLUSTER, false, read));
    }

    /** A frame of {@link #CLUSTER}; false where it makes no sense. */
    public boolean received(Frame frame) {
        ByteBuffer payload = ByteBuffer.wrap(frame.payload()).order(ByteOrder.LITTLE_ENDIAN);
        if (frame.peer() != radio.hub() || payload.remaining() < 3 || (payload.get() & 7) != 0) {
            return false;
        }
        payload.get();
        if (payload.get() != READ_RESPONSE) {
            return false;
        }
        return understood(payload);
    }

    private boolean understood(ByteBuffer payload) {
        long time = INVALID;
        int status = 0;
        while (payload.remaining() >= 3) {
            int attribute = payload.getShort() & 0xFFFF;
            if (payload.get() != 0) {
                continue;
            }
            int type = payload.hasRemaining() ? payload.get() & 0xFF : 0;
            if (attribute == TIME && type == UTC_TIME && payload.remaining() >= Integer.BYTES) {
                time = payload.getInt() & INVALID;
            } else if (attribute == TIME_STATUS && type == BITMAP_8 && payload.hasRemaining()) {
                status = payload.get();
            } else {
                return false;
            }
        }
        boolean known = time != INVALID && (status & TRUSTWORTHY) != 0;
        answer(known ? Optional.of(Instant.ofEpochSecond(EPOCH_SECOND + time)) : Optional.empty());
        return true;
    }

    private void answer(Optional<Instant> time) {
        if (impatience != null) {
            impatience.cancel();
            impatience = null;
        }
        List<Consumer<Optional<Instant>>> receivers = List.copyOf(waiting);
        waiting.clear();
        receivers.forEach(receiver -> receiver.accept(time));
    }
}
