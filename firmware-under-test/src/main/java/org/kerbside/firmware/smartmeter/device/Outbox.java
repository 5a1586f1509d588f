package org.kerbside.firmware.smartmeter.device;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.DataNotification;
import org.kerbside.firmware.smartmeter.dlms.Invocation;
import org.kerbside.firmware.smartmeter.gbcs.Blocks;
import org.kerbside.firmware.smartmeter.gbcs.Flag;
import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.gbcs.OtherInformation;
import org.kerbside.firmware.smartmeter.gbcs.Signatures;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;

/** Protects responses and alerts, and sends them. */
public final class Outbox {

    private final Board board;
    private final Personalisation self;
    private final TrustAnchors anchors;
    private final AlertCounter counter;
    private final GateBehaviour behaviour;
    private final Consumer<Octets> way;

    /**
     * @param way where protected messages go, those that are too long in blocks
     */
    public Outbox(
            Board board,
            Store store,
            Personalisation self,
            TrustAnchors anchors,
            GateBehaviour behaviour,
            Consumer<Octets> way) {
        this.board = board;
        this.self = self;
        this.anchors = anchors;
        this.counter = new AlertCounter(store, behaviour);
        this.behaviour = behaviour;
        this.way = way;
    }

    /** To a command that its originator signs signed, to any other with a message authentication code for whoever asked. */
    public void respond(Command command, Octets payload) {
        Message asked = command.message();
        Message response = Message.of(
                Flag.RESPONSE, asked.originatorCounter(), self.eui(), asked.originator(), echo(asked), payload);
        if (command.useCase().dated()) {
            response = response.withDateTime(CosemTime.at(board.utc()).octets());
        }
        if (command.signed()) {
            send(behaviour.keeps(GateBehaviour.Rule.SIGNS_RESPONSES) ? signed(response) : unsigned(response));
        } else {
            send(authenticated(response));
        }
    }

    /** An alert to the supplier, signed: code, time, and what else it carries. */
    public void alert(int messageCode, int alertCode, Data... more) {
        alert(OtherInformation.of(messageCode), alertCode, more);
    }

    /** The same, also for a party besides the supplier. */
    public void alertFor(long remoteParty, int messageCode, int alertCode, Data... more) {
        OtherInformation other = new OtherInformation(
                messageCode,
                OptionalLong.of(remoteParty),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty());
        alert(other, alertCode, more);
    }

    private void alert(OtherInformation other, int alertCode, Data... more) {
        List<Data> body = new ArrayList<>();
        body.add(Data.longUnsigned(alertCode));
        body.add(CosemTime.at(board.utc()).data());
        body.addAll(List.of(more));
        alertTo(
                anchors.party(RemoteRole.SUPPLIER),
                other,
                number -> new DataNotification(Invocation.of(number), Octets.NONE, new Data.Structure(body)).octets());
    }

    /** An alert in any encoding; {@code payload} is given the counter. */
    public void alertTo(long party, OtherInformation other, LongFunction<Octets> payload) {
        if (!self.present() || party == 0) {
            return;
        }
        long number = counter.next();
        send(signed(Message.of(Flag.ALERT, number, self.eui(), party, other, payload.apply(number))));
    }

    private static OtherInformation echo(Message asked) {
        OtherInformation other = asked.other();
        return new OtherInformation(
                other.messageCode(),
                other.remoteParty(),
                other.remotePartyCounter(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private Optional<Message> signed(Message message) {
        try {
            return Optional.of(Signatures.sign(message, self.signingKey(), new EntropyRandom(board::entropy)));
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static Optional<Message> unsigned(Message message) {
        return Optional.of(Signatures.unsigned(message));
    }

    private Optional<Message> authenticated(Message message) {
        return anchors.of(message.target(), KeyUse.AGREEMENT)
                .or(() -> anchors.of(RemoteRole.ACCESS_CONTROL_BROKER, KeyUse.AGREEMENT))
                .flatMap(Anchor::usableKey)
                .flatMap(key -> {
                    try {
                        return Optional.of(self.agreement().with(key).authenticate(Signatures.unsigned(message)));
                    } catch (NotAMessage | GeneralSecurityException noSecret) {
                        return Optional.empty();
                    }
                });
    }

    private void send(Optional<Message> message) {
        message.ifPresent(whole -> Blocks.of(whole).forEach(way));
    }
}
