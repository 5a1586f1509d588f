package org.kerbside.firmware.smartmeter.device;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import org.kerbside.firmware.smartmeter.device.GateBehaviour.Rule;
import org.kerbside.firmware.smartmeter.gbcs.Flag;
import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.gbcs.Signatures;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** The checks of a command, in their order; nothing has changed when one of them fails. */
final class Gate {

    /** What came of the checks. */
    sealed interface Verdict {}

    /** All passed. */
    record Accepted(Command command) implements Verdict {}

    /** One did not. */
    record Refused(Refusal reason) implements Verdict {}

    /** Octets, of a firmware that checks too few. */
    private static final int SHORT_MAC = 8;

    private final Personalisation self;
    private final TrustAnchors anchors;
    private final ReplayGuard counters;
    private final GateBehaviour behaviour;

    Gate(Personalisation self, TrustAnchors anchors, ReplayGuard counters, GateBehaviour behaviour) {
        this.self = self;
        this.anchors = anchors;
        this.counters = counters;
        this.behaviour = behaviour;
    }

    Verdict check(Message message, DeviceRole role) throws NotAMessage {
        if (message.flag() != Flag.COMMAND) {
            return new Refused(Refusal.MALFORMED);
        }
        if (behaviour.keeps(Rule.CHECKS_TARGET) && message.target() != self.eui()) {
            return new Refused(Refusal.TARGET);
        }
        Optional<UseCase> useCase = UseCase.of(message.messageCode()).filter(known -> known.isFor(role));
        if (useCase.isEmpty()) {
            return new Refused(unsupported(message));
        }
        Command command = new Command(message, useCase.get(), Protection.of(useCase.get(), message.payload()));
        return failing(command).<Verdict>map(Refused::new).orElseGet(() -> new Accepted(command));
    }

    /** What nobody authenticated, or was told before, is not worth an alert. */
    private Refusal unsupported(Message message) {
        if (!behaviour.keeps(Rule.TELLS_UNSUPPORTED_OF_AUTHENTIC_ONLY)) {
            return Refusal.UNKNOWN;
        }
        if (!counters.isNew(message.originator(), message.originatorCounter())) {
            return Refusal.REPLAY;
        }
        return isAuthentic(message) ? Refusal.UNKNOWN : Refusal.MAC;
    }

    private Optional<Refusal> failing(Command command) {
        Message message = command.message();
        if (!isEligible(command)) {
            return Optional.of(Refusal.ROLE);
        }
        if (!counters.isNew(message.originator(), message.originatorCounter())) {
            return Optional.of(Refusal.REPLAY);
        }
        if (behaviour.keeps(Rule.CHECKS_SIGNATURE) && !isSigned(command)) {
            return Optional.of(Refusal.SIGNATURE);
        }
        return behaviour.keeps(Rule.CHECKS_MAC) && command.protection().code() && !isAuthentic(message)
                ? Optional.of(Refusal.MAC)
                : Optional.empty();
    }

    private boolean isEligible(Command command) {
        Set<RemoteRole> roles = anchors.rolesOf(command.originator());
        if (!behaviour.keeps(Rule.CHECKS_ROLE)) {
            return !roles.isEmpty();
        }
        return roles.stream().anyMatch(role -> isEligible(command, role));
    }

    /** The access control broker passes on what a party that the device does not know wants to read. */
    private static boolean isEligible(Command command, RemoteRole role) {
        return command.useCase().eligible().contains(role)
                || (role == RemoteRole.ACCESS_CONTROL_BROKER
                        && !command.useCase().critical()
                        && command.message().other().remoteParty().isPresent());
    }

    private boolean isSigned(Command command) {
        if (!command.signed()) {
            return true;
        }
        return isNamed(command) && isSignedByOriginator(command);
    }

    private boolean isSignedByOriginator(Command command) {
        return anchors.of(command.originator(), KeyUse.SIGNATURE)
                .flatMap(Anchor::usableKey)
                .map(key -> Signatures.valid(command.message(), key))
                .orElse(false);
    }

    /** Whoever names a role whose signature it is must have that role. */
    private boolean isNamed(Command command) {
        Set<RemoteRole> roles = anchors.rolesOf(command.originator());
        return command.protection()
                .signer()
                .map(signer -> roles.stream().anyMatch(role -> role.code() == signer))
                .orElse(true);
    }

    private int checkedOctets() {
        return behaviour.keeps(Rule.CHECKS_WHOLE_MAC) ? Message.MAC_SIZE : SHORT_MAC;
    }

    private boolean isAuthentic(Message message) {
        return anchors.of(RemoteRole.ACCESS_CONTROL_BROKER, KeyUse.AGREEMENT)
                .flatMap(Anchor::usableKey)
                .map(key -> {
                    try {
                        return self.agreement().with(key).authenticates(message, checkedOctets());
                    } catch (NotAMessage | GeneralSecurityException noSecret) {
                        return false;
                    }
                })
                .orElse(false);
    }
}
