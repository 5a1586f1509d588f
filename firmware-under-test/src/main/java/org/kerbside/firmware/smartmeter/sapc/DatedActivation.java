package org.kerbside.firmware.smartmeter.sapc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Optional;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.device.Agenda;
import org.kerbside.firmware.smartmeter.device.Outbox;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;
import org.kerbside.firmware.storage.VolatileFlash;

/** Activates parts of a calendar at the time that was told for them, and tells so. */
final class DatedActivation {

    static final int EXTENDED_DATA = 9000;
    static final int ACTIVATION_TIME = 6;

    private static final int DATED_MESSAGE = 0x00CC;
    private static final int DATED_DONE = 0x8F66;
    private static final String PENDING = "pending";

    /** What is done at that time. */
    interface Act {
        void activate(SchedulePart part) throws NotAMessage;
    }

    private final Store pending;
    private final Outbox outbox;
    private final Rules<LoadControlRule> behaviour;
    private final Act act;

    DatedActivation(Store store, Outbox outbox, Agenda agenda, Rules<LoadControlRule> behaviour, Act act) {
        this.pending = behaviour.keeps(LoadControlRule.KEEPS_FUTURE_DATED) ? store : new Store(new VolatileFlash());
        this.outbox = outbox;
        this.behaviour = behaviour;
        this.act = act;
        for (SchedulePart part : SchedulePart.values()) {
            agenda.add(() -> due(part), () -> activateDated(part));
        }
    }

    void plan(SchedulePart part, Instant at, Execution execution) {
        pending.put(part.key(PENDING), pending(at, execution));
    }

    void withdraw(SchedulePart part) {
        pending.remove(part.key(PENDING));
    }

    private static JsonNode pending(Instant at, Execution execution) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", at.toString())
                .put("code", execution.command.useCase().code())
                .put("counter", execution.command.message().originatorCounter());
    }

    /** When it is to be activated; empty where nothing was told. */
    Optional<Instant> due(SchedulePart part) {
        return pending.value(part.key(PENDING))
                .map(node -> Instant.parse(node.path("at").asText()));
    }

    private void activateDated(SchedulePart part) {
        JsonNode which = pending.value(part.key(PENDING)).orElseThrow();
        pending.remove(part.key(PENDING));
        try {
            act.activate(part);
        } catch (NotAMessage impossible) {
            // It was read when it was told; only flash of another firmware gets here.
            return;
        }
        if (behaviour.keeps(LoadControlRule.TELLS_FUTURE_DATED)) {
            tell(part, which);
        }
    }

    private void tell(SchedulePart part, JsonNode which) {
        Octets executed = new OctetWriter()
                .u16(which.path("code").asInt())
                .u64(which.path("counter").asLong())
                .u16(EXTENDED_DATA)
                .put(part.activation.octets())
                .u8(ACTIVATION_TIME)
                .octets();
        outbox.alert(DATED_MESSAGE, DATED_DONE, Data.octets(executed));
    }
}
