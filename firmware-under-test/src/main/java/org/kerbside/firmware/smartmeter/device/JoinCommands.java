package org.kerbside.firmware.smartmeter.device;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.asn1.JoinDetails;
import org.kerbside.firmware.smartmeter.asn1.JoinDevice;
import org.kerbside.firmware.smartmeter.asn1.Result;
import org.kerbside.firmware.smartmeter.asn1.UnjoinDevice;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Joins with other devices and parts from them (CS03, CS04), and tells which there are (CS07). */
public final class JoinCommands implements CommandHandler {

    private static final int NOT_JOINED = 1;
    private static final int NO_RESPONSE = 13;

    /** A key establishment that takes longer failed (declared). */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Who makes link keys, and who rests on the devices that are joined. */
    public interface Partners {

        void linkKeyWith(long eui);

        void joined(long eui);

        void unjoined(long eui);
    }

    /** A join that waits for its link key. */
    private record Joining(JoinDevice device, Consumer<Octets> reply, Board.Timer impatience) {}

    private final Board board;
    private final SecurityLog log;
    private final DeviceLog devices;
    private final Partners partners;
    private @Nullable Joining joining;

    public JoinCommands(Board board, SecurityLog log, DeviceLog devices, Partners partners) {
        this.board = board;
        this.log = log;
        this.devices = devices;
        this.partners = partners;
    }

    @Override
    public void handle(Command command, Consumer<Octets> reply) throws NotAMessage {
        switch (command.useCase()) {
            case CS03A1, CS03A2 -> join(JoinDevice.read(command.payload()), reply);
            case CS04AC ->
                reply.accept(unjoin(UnjoinDevice.read(command.payload()).device()));
            case CS07 -> reply.accept(new JoinDetails(0, Optional.of(devices.devices())).octets());
            default -> throw new NotAMessage("no command about joined devices: " + command.useCase());
        }
    }

    /** The host protocol's result of a link key that was asked for. */
    public void linkKey(long peer, int result) {
        if (joining != null && joining.device().device() == peer) {
            joined(result);
        }
    }

    private void join(JoinDevice device, Consumer<Octets> reply) {
        if (joining != null) {
            joined(NO_RESPONSE);
        }
        joining = new Joining(device, reply, board.after(PATIENCE, () -> joined(NO_RESPONSE)));
        partners.linkKeyWith(device.device());
    }

    private void joined(int result) {
        Joining done = joining;
        if (done == null) {
            return;
        }
        joining = null;
        done.impatience().cancel();
        if (result == 0) {
            devices.add(done.device().device(), done.device().deviceType());
            log.record(
                    Event.DEVICE_JOINED,
                    HexFormat.of().toHexDigits(done.device().device()));
        }
        done.reply().accept(new Result(result).octets());
        if (result == 0) {
            partners.joined(done.device().device());
        }
    }

    private Octets unjoin(long device) {
        if (!devices.has(device)) {
            return new Result(NOT_JOINED).octets();
        }
        devices.remove(device);
        log.record(Event.DEVICE_UNJOINED, HexFormat.of().toHexDigits(device));
        partners.unjoined(device);
        return new Result(Result.SUCCESS).octets();
    }
}
