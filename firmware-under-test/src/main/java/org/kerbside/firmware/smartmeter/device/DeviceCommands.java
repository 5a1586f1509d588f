package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.asn1.ActivateFirmware;
import org.kerbside.firmware.smartmeter.asn1.FirmwareActivated;
import org.kerbside.firmware.smartmeter.asn1.JoinDetails;
import org.kerbside.firmware.smartmeter.asn1.JoinDevice;
import org.kerbside.firmware.smartmeter.asn1.Result;
import org.kerbside.firmware.smartmeter.asn1.Tlv;
import org.kerbside.firmware.smartmeter.asn1.UnjoinDevice;
import org.kerbside.firmware.smartmeter.gbcs.OtherInformation;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;

/** Joins with other devices and parts from them (CS03, CS04, CS07); activates firmware and tells its version (CS06, CS08). */
public final class DeviceCommands implements CommandHandler {

    private static final int NOT_JOINED = 1;
    private static final int NO_RESPONSE = 13;

    /** A key establishment that takes longer failed (declared). */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String PENDING = "meter/image-pending";
    private static final int ACTIVATION_ALERT = 0x00CA;
    private static final int DONE = 0x8F66;
    private static final int NOT_DONE = 0x8F67;

    /** Who makes link keys, and who rests on the devices that are joined. */
    public interface Partners {

        void linkKeyWith(long eui);

        void joined(long eui);

        void unjoined(long eui);
    }

    /** A join that waits for its link key. */
    private record Joining(JoinDevice device, Consumer<Octets> reply, Board.Timer impatience) {}

    private final Board board;
    private final Store store;
    private final SecurityLog log;
    private final DeviceLog devices;
    private final ImageStore images;
    private final Outbox outbox;
    private final Agenda agenda;
    private final Partners partners;
    private @Nullable Joining joining;

    public DeviceCommands(
            Board board,
            Store store,
            SecurityLog log,
            DeviceLog devices,
            ImageStore images,
            Outbox outbox,
            Agenda agenda,
            Partners partners) {
        this.board = board;
        this.store = store;
        this.log = log;
        this.devices = devices;
        this.images = images;
        this.outbox = outbox;
        this.agenda = agenda;
        this.partners = partners;
        agenda.add(this::due, this::activatePending);
    }

    @Override
    public void handle(Command command, Consumer<Octets> reply) throws NotAMessage {
        switch (command.useCase()) {
            case CS03A1, CS03A2 -> join(JoinDevice.read(command.payload()), reply);
            case CS04AC ->
                reply.accept(unjoin(UnjoinDevice.read(command.payload()).device()));
            case CS06 -> activate(command, reply);
            case CS07 -> reply.accept(new JoinDetails(0, Optional.of(devices.devices())).octets());
            case CS08 -> reply.accept(version());
            default -> throw new NotAMessage("no command about devices: " + command.useCase());
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

    private Octets version() {
        return Tlv.sequence(Tlv.octetString(images.versionOctets()), Tlv.integer(0))
                .octets();
    }

    private void activate(Command command, Consumer<Octets> reply) throws NotAMessage {
        ActivateFirmware told = ActivateFirmware.read(command.payload());
        store.remove(PENDING);
        if (told.execution().filter(at -> at.isAfter(board.utc())).isEmpty()) {
            int result = images.activate(told.hash());
            reply.accept(new FirmwareActivated(result, images.versionOctets()).octets());
            return;
        }
        if (told.execution().filter(Utc::plausible).isPresent()) {
            store.put(PENDING, pending(command, told));
        }
        reply.accept(new FirmwareActivated(Result.SUCCESS, images.versionOctets()).octets());
        agenda.review();
    }

    private static JsonNode pending(Command command, ActivateFirmware told) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", told.execution().orElseThrow().toString())
                .put("hash", told.hash().hex())
                .put("counter", told.counter())
                .put("originator", command.originator());
    }

    private Optional<Instant> due() {
        return store.value(PENDING).map(node -> Instant.parse(node.path("at").asText()));
    }

    private void activatePending() {
        JsonNode pending = store.value(PENDING).orElseThrow();
        store.remove(PENDING);
        int result = images.activate(Octets.ofHex(pending.path("hash").asText()));
        outbox.alertTo(
                pending.path("originator").asLong(),
                OtherInformation.of(ACTIVATION_ALERT),
                _ -> alert(result, pending.path("counter").asLong()));
    }

    /** Code, time, counter of the command, and its result as the response would have it. */
    private Octets alert(int result, long counter) {
        return Tlv.sequence(
                        Tlv.integer(result == ImageStore.DONE ? DONE : NOT_DONE),
                        Tlv.time(board.utc()),
                        Tlv.integer(counter),
                        Tlv.sequence(Tlv.integer(result), Tlv.octetString(images.versionOctets())))
                .octets();
    }
}
