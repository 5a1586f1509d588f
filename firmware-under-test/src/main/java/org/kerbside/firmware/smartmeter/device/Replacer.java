package org.kerbside.firmware.smartmeter.device;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.asn1.Cell;
import org.kerbside.firmware.smartmeter.asn1.CounterChange;
import org.kerbside.firmware.smartmeter.asn1.Credential;
import org.kerbside.firmware.smartmeter.asn1.Execution;
import org.kerbside.firmware.smartmeter.asn1.Replacement;
import org.kerbside.firmware.smartmeter.asn1.ReplacementOutcome;
import org.kerbside.firmware.smartmeter.asn1.ReplacementOutcome.Holder;
import org.kerbside.firmware.smartmeter.asn1.UpdateSecurityCredentials;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Puts certificates into trust anchor cells where a path of certificates leads from them to the root. */
final class Replacer {

    private static final Holder NOBODY = new Holder(0, Octets.ofLong(0));

    private final Personalisation self;
    private final TrustAnchors anchors;
    private final ReplayGuard counters;
    private final SecurityLog log;
    private final Rules<CredentialRule> behaviour;

    Replacer(
            Personalisation self,
            TrustAnchors anchors,
            ReplayGuard counters,
            SecurityLog log,
            Rules<CredentialRule> behaviour) {
        this.self = self;
        this.anchors = anchors;
        this.counters = counters;
        this.log = log;
        this.behaviour = behaviour;
    }

    Execution execute(UseCase useCase, UpdateSecurityCredentials update) {
        List<ReplacementOutcome> outcomes = new ArrayList<>();
        for (Replacement replacement : update.replacements()) {
            outcomes.add(replace(useCase, replacement, update));
        }
        List<CounterChange> changes = update.authority().others().orElse(List.of());
        if (behaviour.keeps(CredentialRule.KEEPS_FLOOR_COUNTERS)) {
            changes.forEach(change -> RemoteRole.ofCode(change.role())
                    .ifPresent(role -> counters.reached(anchors.party(role), change.floor())));
        }
        return new Execution(update.authority().counter(), update.authority().mode(), changes, outcomes);
    }

    private ReplacementOutcome replace(UseCase useCase, Replacement replacement, UpdateSecurityCredentials update) {
        Optional<RemoteRole> role = RemoteRole.ofCode(replacement.cell().role());
        KeyUse use = replacement.cell().signs() ? KeyUse.SIGNATURE : KeyUse.AGREEMENT;
        if (role.isEmpty()
                || !mayReplace(useCase, role.get())
                || replacement.cell().forPrepayment()
                || anchors.of(role.get(), use).isEmpty()) {
            return outcome(replacement, ReplacementOutcome.TRUST_ANCHOR_NOT_FOUND, NOBODY, NOBODY);
        }
        Anchor next = new Anchor(replacement.certificate());
        Holder before = holder(anchors.of(role.get(), use));
        int status = status(replacement, role.get(), update.certificates());
        if (status != ReplacementOutcome.SUCCESS) {
            return outcome(replacement, status, before, before);
        }
        anchors.replace(role.get(), use, next);
        next.eui().ifPresent(eui -> floor(eui, update));
        log.record(Event.CREDENTIALS_CHANGED, "role=" + role.get().word() + " use=" + use.word() + keys());
        return outcome(replacement, status, before, holder(Optional.of(next)));
    }

    private void floor(long eui, UpdateSecurityCredentials update) {
        if (behaviour.keeps(CredentialRule.KEEPS_FLOOR_COUNTERS)) {
            update.authority().newFloor().ifPresent(floor -> counters.reached(eui, floor));
        }
    }

    private static boolean mayReplace(UseCase useCase, RemoteRole role) {
        return switch (useCase) {
            case CS02B_SUPPLIER_BY_SUPPLIER, CS02B_SUPPLIER_BY_TRANSITIONAL_COS -> role == RemoteRole.SUPPLIER;
            case CS02B_NETWORK_OPERATOR -> role == RemoteRole.NETWORK_OPERATOR;
            case CS02B_ACCESS_CONTROL_BROKER -> role == RemoteRole.ACCESS_CONTROL_BROKER;
            case CS02B_WAN_PROVIDER -> role == RemoteRole.WAN_PROVIDER;
            case CS02B_TRANSITIONAL_COS -> role == RemoteRole.TRANSITIONAL_COS;
            case CS02B_ANY_BY_RECOVERY -> role != RemoteRole.ROOT;
            case CS02G_BY_LOAD_CONTROLLER, CS02G_BY_SUPPLIER -> role == RemoteRole.LOAD_CONTROLLER;
            default -> false;
        };
    }

    private int status(Replacement replacement, RemoteRole role, List<Octets> path) {
        try {
            Credential credential = Credential.read(replacement.certificate());
            boolean fits = credential
                            .role()
                            .filter(holder -> holder.code() == role.code())
                            .isPresent()
                    && credential.eui().isPresent()
                    && isForUse(credential, replacement.cell());
            if (!fits) {
                return ReplacementOutcome.BAD_CERTIFICATE;
            }
            return leadsToRoot(credential, path) ? ReplacementOutcome.SUCCESS : ReplacementOutcome.NO_TRUST_ANCHOR;
        } catch (NotAMessage noCertificate) {
            return ReplacementOutcome.BAD_CERTIFICATE;
        }
    }

    private boolean isForUse(Credential credential, Cell cell) {
        return !behaviour.keeps(CredentialRule.CHECKS_KEY_USAGE)
                || (cell.signs() ? credential.signs() : credential.agrees());
    }

    private boolean leadsToRoot(Credential credential, List<Octets> path) throws NotAMessage {
        Optional<Anchor> root = anchors.of(RemoteRole.ROOT, KeyUse.SIGNATURE);
        if (root.isEmpty()) {
            return false;
        }
        Credential top = Credential.read(root.get().certificate());
        if (issued(credential, top)) {
            return true;
        }
        for (Octets between : path) {
            Credential issuer = Credential.read(between);
            if (issuer.certifies() && issued(credential, issuer) && issued(issuer, top)) {
                return true;
            }
        }
        return false;
    }

    private static boolean issued(Credential subject, Credential by) {
        try {
            subject.certificate().verify(by.key());
            return true;
        } catch (GeneralSecurityException notBy) {
            return false;
        }
    }

    private String keys() {
        if (behaviour.keeps(CredentialRule.KEEPS_KEYS_SECRET)) {
            return "";
        }
        try {
            return " key=" + Octets.of(self.signingKey().getEncoded()).hex();
        } catch (GeneralSecurityException none) {
            return "";
        }
    }

    static Holder holder(Optional<Anchor> anchor) {
        return anchor.map(one -> new Holder(one.eui().orElse(0), one.keyIdentifier()))
                .orElse(NOBODY);
    }

    private static ReplacementOutcome outcome(Replacement replacement, int status, Holder before, Holder after) {
        return new ReplacementOutcome(replacement.cell(), status, before, after);
    }
}
