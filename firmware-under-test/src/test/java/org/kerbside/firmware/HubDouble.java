package org.kerbside.firmware;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.smartmeter.gbcs.Assembly;
import org.kerbside.firmware.smartmeter.gbcs.Flag;
import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Radio module and hub of the tests: grants tunnels, tells the time, acknowledges, and keeps what it is sent. */
public final class HubDouble {

    public static final long HUB = 0x00DB1234567890A2L;

    private static final int TUNNEL = 7;

    public final List<Message> messages = new ArrayList<>();
    public final List<byte[]> reports = new ArrayList<>();
    public final List<byte[]> loadControl = new ArrayList<>();
    public final List<byte[]> hostFrames = new ArrayList<>();
    public boolean admits = true;
    public int linkKeyResult;

    private final Assembly blocks = new Assembly();
    private final BoardDouble board;
    private @Nullable Inputs chargepoint;
    private Duration ahead = Duration.ZERO;

    HubDouble(BoardDouble board) {
        this.board = board;
    }

    /** The chargepoint has power; its module is where it was. */
    void powered(Inputs inputs) {
        chargepoint = inputs;
        later(state(admits ? 2 : 0));
    }

    void powerLost() {
        chargepoint = null;
    }

    /** The hub's clock against the chargepoint's. */
    public void time(Instant now) {
        ahead = Duration.between(board.utc(), now);
    }

    /** The chargepoint's clock was set to {@code now}, which is the hub's. */
    void inStep() {
        ahead = Duration.ZERO;
    }

    /** A GBCS message through the tunnel, at once. */
    public void deliver(Octets message) {
        frame(HUB, 0x0704, true, tunnelled(message));
    }

    public static byte[] tunnelled(Octets message) {
        return Octets.concat(Octets.of((byte) 0x09, (byte) 0, (byte) 0x01, (byte) TUNNEL, (byte) 0, (byte) 3), message)
                .toArray();
    }

    /** A frame of the host protocol with a payload from {@code peer}, at once. */
    public void frame(long peer, int cluster, boolean secured, byte[] payload) {
        if (chargepoint != null) {
            chargepoint.han(received(peer, cluster, secured, payload));
        }
    }

    private static byte[] received(long peer, int cluster, boolean secured, byte[] payload) {
        return ByteBuffer.allocate(14 + payload.length)
                .put((byte) 0x83)
                .putLong(peer)
                .putShort((short) cluster)
                .put((byte) 1)
                .put((byte) 1)
                .put((byte) (secured ? 1 : 0))
                .put(payload)
                .array();
    }

    /** What the chargepoint sent to its module. */
    void sent(byte[] bytes) {
        hostFrames.add(bytes);
        switch (bytes[0]) {
            case 0x01 -> {
                later(new byte[] {(byte) 0x85, (byte) (admits ? 0 : 1)});
                if (admits) {
                    later(state(2));
                }
            }
            case 0x03 -> application(bytes);
            case 0x04 ->
                later(Octets.concat(Octets.of((byte) 0x84), Octets.of(Arrays.copyOfRange(bytes, 1, 9)), Octets.of((byte)
                                linkKeyResult))
                        .toArray());
            default -> {}
        }
    }

    private void application(byte[] frame) {
        int handle = frame[1];
        int cluster = ByteBuffer.wrap(frame).getShort(10) & 0xFFFF;
        byte[] payload = Arrays.copyOfRange(frame, 15, frame.length);
        if (handle != 0) {
            later(new byte[] {(byte) 0x82, (byte) handle, 0});
        }
        switch (cluster) {
            case 0x000A -> later(received(HUB, cluster, false, time(payload[1])));
            case 0x0702 -> reports.add(payload);
            case 0x0701 -> loadControl.add(payload);
            case 0x0704 -> tunnelling(payload);
            default -> {
                if (!refuses(payload)) {
                    throw new AssertionError("cluster " + cluster);
                }
            }
        }
    }

    /** Default response FAILURE, which any cluster may be answered with. */
    private static boolean refuses(byte[] payload) {
        return payload.length >= 5 && payload[payload.length - 3] == 0x0B && payload[payload.length - 1] == 0x01;
    }

    private void tunnelling(byte[] payload) {
        if (payload[2] == 0) {
            later(received(HUB, 0x0704, true, new byte[] {0x09, payload[1], 0, TUNNEL, 0, 0, (byte) 0xDC, 5}));
        } else if (payload[2] == 2) {
            try {
                Optional<Octets> whole = blocks.accept(Octets.of(Arrays.copyOfRange(payload, 6, payload.length)));
                if (whole.isPresent()) {
                    messages.add(Message.read(whole.get()));
                }
            } catch (NotAMessage flawed) {
                throw new AssertionError(flawed);
            }
        }
    }

    /** What the chargepoint answered last. */
    public Optional<Message> response() {
        return messages.stream()
                .filter(message -> message.flag() == Flag.RESPONSE)
                .reduce((_, last) -> last);
    }

    private byte[] time(byte sequence) {
        Instant now = board.utc().plus(ahead);
        long seconds = now.getEpochSecond() - 946_684_800;
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {0x18, sequence, 1, 0, 0, 0, (byte) 0xE2})
                .putInt(seconds < 0 ? -1 : (int) seconds)
                .put(new byte[] {1, 0, 0, 0x18, 3})
                .array();
    }

    private static byte[] state(int code) {
        return ByteBuffer.allocate(10)
                .put((byte) 0x81)
                .put((byte) code)
                .putLong(code == 0 ? 0 : HUB)
                .array();
    }

    private void later(byte[] frame) {
        board.after(Duration.ZERO, () -> {
            if (chargepoint != null) {
                chargepoint.han(frame);
            }
        });
    }
}
