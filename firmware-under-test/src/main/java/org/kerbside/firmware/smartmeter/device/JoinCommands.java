package org.kerbside.firmware.smartmeter.device;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
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

    /** Result of CS04. */
    private static final int NOT_JOINED = 1;

    /** Results of CS03. */
    private static final int WRONG_METHOD = 1;

    private static final int INCOMPATIBLE = 3;
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
    private final Rules<JoinRule> rules;
    private @Nullable Joining joining;

    public JoinCommands(Board board, SecurityLog log, DeviceLog devices, Partners partners, Rules<JoinRule> rules) {
        this.board = board;
        this.log = log;
        this.devices = devices;
        this.partners = partners;
        this.rules = rules;
    }

    @Override
    public void handle(Command command, Consumer<Octets> reply) throws NotAMessage {
        switch (command.useCase()) {
            case CS03A1 -> join(JoinDevice.METHOD_A_INITIATOR, JoinDevice.read(command.payload()), reply);
            case CS03A2 -> join(JoinDevice.METHOD_A_RESPONDER, JoinDevice.read(command.payload()), reply);
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

    private void join(int method, JoinDevice device, Consumer<Octets> reply) {
        int refusal = refusal(method, device);
        if (refusal != Result.SUCCESS) {
            reply.accept(new Result(refusal).octets());
            return;
        }
        if (joining != null) {
            joined(NO_RESPONSE);
        }
        joining = new Joining(device, reply, board.after(PATIENCE, () -> joined(NO_RESPONSE)));
        partners.linkKeyWith(device.device());
    }

    /** Before anything changes. */
    private int refusal(int method, JoinDevice device) {
        if (rules.keeps(JoinRule.CHECKS_METHOD) && device.method() != method) {
            return WRONG_METHOD;
        }
        boolean fits = devices.fits(device.device(), device.deviceType());
        return rules.keeps(JoinRule.KNOWS_ONE_METER) && !fits ? INCOMPATIBLE : Result.SUCCESS;
    }

    private void joined(int result) {
        Joining done = joining;
        if (done == null) {
            return;
        }
        joining = null;
        done.impatience().cancel();
        if (result == Result.SUCCESS) {
            devices.add(done.device().device(), done.device().deviceType());
            log.record(
                    Event.DEVICE_JOINED,
                    HexFormat.of().toHexDigits(done.device().device()));
        }
        int told = rules.keeps(JoinRule.TELLS_FAILURE) ? result : Result.SUCCESS;
        done.reply().accept(new Result(told).octets());
        if (result == Result.SUCCESS) {
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
