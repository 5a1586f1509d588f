package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.smartmeter.asn1.ActivateFirmware;
import org.kerbside.firmware.smartmeter.asn1.FirmwareActivated;
import org.kerbside.firmware.smartmeter.asn1.GeneralizedTime;
import org.kerbside.firmware.smartmeter.asn1.Result;
import org.kerbside.firmware.smartmeter.asn1.Tlv;
import org.kerbside.firmware.smartmeter.gbcs.OtherInformation;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;

/** Activates firmware, at once or at a later time (CS06), and tells its version (CS08). */
public final class FirmwareCommands implements CommandHandler {

    private static final String PENDING = "meter/image-pending";
    private static final int ACTIVATION_ALERT = 0x00CA;
    private static final int DONE = 0x8F66;
    private static final int NOT_DONE = 0x8F67;

    private final Board board;
    private final Store store;
    private final ImageStore images;
    private final Outbox outbox;
    private final Agenda agenda;

    public FirmwareCommands(Board board, Store store, ImageStore images, Outbox outbox, Agenda agenda) {
        this.board = board;
        this.store = store;
        this.images = images;
        this.outbox = outbox;
        this.agenda = agenda;
        agenda.add(this::due, this::activatePending);
    }

    @Override
    public void handle(Command command, Consumer<Octets> reply) throws NotAMessage {
        switch (command.useCase()) {
            case CS06 -> activate(command, reply);
            case CS08 -> reply.accept(version());
            default -> throw new NotAMessage("no command about firmware: " + command.useCase());
        }
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
                        GeneralizedTime.of(board.utc()),
                        Tlv.integer(counter),
                        Tlv.sequence(Tlv.integer(result), Tlv.octetString(images.versionOctets())))
                .octets();
    }
}
