package org.kerbside.firmware.smartmeter.device;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.device.GateBehaviour.Rule;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.gbcs.Assembly;
import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Takes the GBCS messages that arrive, has them checked, done and answered; refusals are logged and, some, alerted. */
public final class CommandDesk {

    /** Generic critical alert. */
    private static final int GENERIC_ALERT = 0x1000;

    private static final int UNSUPPORTED_MESSAGE = 0x0120;
    private static final int UNSUPPORTED = 0x8F85;
    private static final int UNAUTHORISED = 0x8F30;
    private static final int BAD_SIGNATURE = 0x8F3D;
    private static final int FLOOD = 0x8F60;

    private final Personalisation self;
    private final RoleSwitch role;
    private final ReplayGuard counters;
    private final Gate gate;
    private final GateBehaviour behaviour;
    private final Refusals refusals;
    private final Outbox outbox;
    private Runnable refused = () -> {};
    private final Assembly blocks = new Assembly();
    private final Map<UseCase.Kind, CommandHandler> handlers = new EnumMap<>(UseCase.Kind.class);

    public CommandDesk(
            Board board,
            SecurityLog log,
            Personalisation self,
            RoleSwitch role,
            TrustAnchors anchors,
            ReplayGuard counters,
            GateBehaviour behaviour,
            Outbox outbox) {
        this.self = self;
        this.role = role;
        this.counters = counters;
        this.gate = new Gate(self, anchors, counters, behaviour);
        this.behaviour = behaviour;
        this.refusals = new Refusals(board, log);
        this.outbox = outbox;
    }

    /** From now on {@code handler} does what commands of that kind say. */
    public void handle(UseCase.Kind kind, CommandHandler handler) {
        handlers.put(kind, handler);
    }

    /** Whatever arrived over the network. */
    public void receive(Octets octets) {
        if (!self.present()) {
            refuse(Refusal.UNKNOWN);
            return;
        }
        try {
            Optional<Octets> whole = blocks.accept(octets);
            if (whole.isEmpty()) {
                return;
            }
            Message message = Message.read(whole.get());
            switch (gate.check(message, role.role())) {
                case Gate.Accepted(Command command) -> act(command);
                case Gate.Refused(Refusal reason) -> refuse(reason, message);
            }
        } catch (NotAMessage malformed) {
            behaviour.unreadable().accept(octets);
            refuse(Refusal.MALFORMED);
        }
    }

    private void act(Command command) throws NotAMessage {
        counters.reached(command.originator(), command.message().originatorCounter());
        CommandHandler handler = handlers.get(command.useCase().kind());
        if (handler != null) {
            handler.handle(command, payload -> outbox.respond(command, payload));
        }
    }

    private void refuse(Refusal reason, Message message) {
        refuse(reason);
        switch (reason) {
            case UNKNOWN -> {
                counters.reached(message.originator(), message.originatorCounter());
                unsupported(message);
            }
            case ROLE -> outbox.alert(GENERIC_ALERT, UNAUTHORISED);
            case SIGNATURE -> outbox.alert(GENERIC_ALERT, BAD_SIGNATURE);
            case MALFORMED, TARGET, REPLAY, MAC -> {}
        }
    }

    private void unsupported(Message message) {
        if (behaviour.keeps(Rule.TELLS_UNSUPPORTED)) {
            Octets which = new OctetWriter()
                    .u16(message.messageCode())
                    .u64(message.originatorCounter())
                    .octets();
            outbox.alert(UNSUPPORTED_MESSAGE, UNSUPPORTED, Data.octets(which));
        }
    }

    /** {@code action} is done at every refusal. */
    public void whenRefused(Runnable action) {
        refused = action;
    }

    private void refuse(Refusal reason) {
        refused.run();
        if (refusals.count(reason) && behaviour.keeps(Rule.TELLS_FLOOD)) {
            outbox.alert(GENERIC_ALERT, FLOOD);
        }
    }
}
