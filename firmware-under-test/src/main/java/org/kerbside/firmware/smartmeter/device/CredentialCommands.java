package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.asn1.Cell;
import org.kerbside.firmware.smartmeter.asn1.CredentialDetails;
import org.kerbside.firmware.smartmeter.asn1.CredentialsAlert;
import org.kerbside.firmware.smartmeter.asn1.CredentialsUpdated;
import org.kerbside.firmware.smartmeter.asn1.Execution;
import org.kerbside.firmware.smartmeter.asn1.ProvideSecurityCredentials;
import org.kerbside.firmware.smartmeter.asn1.ReplacementOutcome;
import org.kerbside.firmware.smartmeter.asn1.UpdateSecurityCredentials;
import org.kerbside.firmware.smartmeter.gbcs.OtherInformation;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;

/** Replaces trust anchors, at once or at a later time (CS02b, CS02g), and tells which there are (CS02f). */
public final class CredentialCommands implements CommandHandler {

    private static final String PENDING = "meter/credentials-pending";
    private static final int ALERT_BY_LOAD_CONTROL = 0x0124;
    private static final int ALERT = 0x00CB;
    private static final int DONE = 0x8F66;
    private static final int NOT_DONE = 0x8F67;

    private final Board board;
    private final Store store;
    private final TrustAnchors anchors;
    private final ReplayGuard counters;
    private final Outbox outbox;
    private final Agenda agenda;
    private final Replacer replacer;

    public CredentialCommands(
            Board board,
            Store store,
            Personalisation self,
            TrustAnchors anchors,
            ReplayGuard counters,
            SecurityLog log,
            Outbox outbox,
            Agenda agenda,
            Rules<CredentialRule> behaviour) {
        this.board = board;
        this.store = store;
        this.anchors = anchors;
        this.counters = counters;
        this.outbox = outbox;
        this.agenda = agenda;
        this.replacer = new Replacer(self, anchors, counters, log, behaviour);
        agenda.add(this::due, this::executePending);
    }

    @Override
    public void handle(Command command, Consumer<Octets> reply) throws NotAMessage {
        if (command.useCase() == UseCase.CS02F) {
            reply.accept(
                    details(ProvideSecurityCredentials.read(command.payload())).octets());
            return;
        }
        UpdateSecurityCredentials update = UpdateSecurityCredentials.read(command.payload());
        store.remove(PENDING);
        Optional<Execution> execution = Optional.empty();
        if (update.execution().filter(at -> at.isAfter(board.utc())).isEmpty()) {
            execution = Optional.of(replacer.execute(command.useCase(), update));
        } else if (update.execution().filter(Utc::plausible).isPresent()) {
            store.put(PENDING, pending(command, update.execution().get()));
        }
        reply.accept(new CredentialsUpdated(execution).octets());
        agenda.review();
    }

    private static JsonNode pending(Command command, Instant at) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", at.toString())
                .put("code", command.useCase().code())
                .put("originator", command.originator())
                .put("payload", command.payload().hex());
    }

    private Optional<Instant> due() {
        return store.value(PENDING).map(node -> Instant.parse(node.path("at").asText()));
    }

    private void executePending() {
        JsonNode pending = store.value(PENDING).orElseThrow();
        store.remove(PENDING);
        Optional<UseCase> useCase = UseCase.of(pending.path("code").asInt());
        try {
            Octets payload = Octets.ofHex(pending.path("payload").asText());
            Execution execution = replacer.execute(useCase.orElseThrow(), UpdateSecurityCredentials.read(payload));
            alert(useCase.get(), pending.path("originator").asLong(), execution);
        } catch (NotAMessage impossible) {
            // It was read when it was told; only flash of another firmware gets here.
            return;
        }
    }

    private void alert(UseCase useCase, long originator, Execution execution) {
        boolean ofLoadController = useCase == UseCase.CS02G_BY_LOAD_CONTROLLER || useCase == UseCase.CS02G_BY_SUPPLIER;
        boolean done =
                execution.outcomes().stream().allMatch(outcome -> outcome.status() == ReplacementOutcome.SUCCESS);
        CredentialsAlert alert = new CredentialsAlert(done ? DONE : NOT_DONE, board.utc(), execution);
        outbox.alertTo(
                originator, OtherInformation.of(ofLoadController ? ALERT_BY_LOAD_CONTROL : ALERT), _ -> alert.octets());
    }

    private CredentialDetails details(ProvideSecurityCredentials asked) {
        List<CredentialDetails.Party> parties = new ArrayList<>();
        for (int code : asked.roles()) {
            Optional<RemoteRole> role = RemoteRole.ofCode(code);
            List<CredentialDetails.Anchor> known = role.map(this::known).orElse(List.of());
            parties.add(
                    known.isEmpty()
                            ? new CredentialDetails.Party(code, ReplacementOutcome.OTHER, Optional.empty())
                            : new CredentialDetails.Party(
                                    code,
                                    ReplacementOutcome.SUCCESS,
                                    Optional.of(new CredentialDetails.Known(
                                            counters.highest(anchors.party(role.orElseThrow())), known))));
        }
        return new CredentialDetails(parties);
    }

    private List<CredentialDetails.Anchor> known(RemoteRole role) {
        List<CredentialDetails.Anchor> known = new ArrayList<>();
        for (KeyUse use : KeyUse.values()) {
            Octets usage = use == KeyUse.SIGNATURE ? Cell.SIGNATURE : Cell.AGREEMENT;
            anchors.of(role, use)
                    .ifPresent(anchor -> known.add(new CredentialDetails.Anchor(
                            usage, Optional.empty(), Replacer.holder(Optional.of(anchor)))));
        }
        return known;
    }
}
