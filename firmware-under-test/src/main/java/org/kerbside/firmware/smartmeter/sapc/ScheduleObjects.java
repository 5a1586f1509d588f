package org.kerbside.firmware.smartmeter.sapc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.Calendar;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.device.Agenda;
import org.kerbside.firmware.smartmeter.device.Outbox;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessRequest;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.sapc.LoadControlBehaviour.Rule;
import org.kerbside.firmware.storage.Store;
import org.kerbside.firmware.storage.VolatileFlash;

/** Schedule and special days, each in effect, and to come until its time of activation (ECS46c, ECS46d). */
public final class ScheduleObjects {

    /** What is activated on its own. */
    // A logical name is a record of numbers, which no annotation says.
    @SuppressWarnings("ImmutableEnumChecker")
    private enum Part {
        SCHEDULE(10, new Obis(0, 0, 12, 0, 2, 255), new Obis(0, 1, 12, 0, 2, 255), new Obis(0, 0, 94, 44, 128, 26)),
        SPECIAL_DAYS(11, new Obis(0, 0, 11, 0, 3, 255), new Obis(0, 1, 11, 0, 3, 255), new Obis(0, 0, 94, 44, 128, 35));

        private final int interfaceClass;
        private final Obis active;
        private final Obis passive;
        private final Obis activation;

        Part(int interfaceClass, Obis active, Obis passive, Obis activation) {
            this.interfaceClass = interfaceClass;
            this.active = active;
            this.passive = passive;
            this.activation = activation;
        }

        private String key(String state) {
            return "meter/" + name().toLowerCase(Locale.ROOT) + "/" + state;
        }
    }

    private static final Data NONE = new Data.Array(List.of());
    private static final int EXTENDED_DATA = 9000;
    private static final int ENTRIES = 2;
    private static final int ACTIVATION_TIME = 6;
    private static final int DATED_MESSAGE = 0x00CC;
    private static final int DATED_DONE = 0x8F66;
    private static final String ACTIVE = "active";
    private static final String PASSIVE = "passive";
    private static final String PENDING = "pending";

    private final Store store;
    private final Store pending;
    private final MeterLevels levels;
    private final Outbox outbox;
    private final LoadControlBehaviour behaviour;
    private final ScheduleReader reader;

    public ScheduleObjects(
            Store store, MeterLevels levels, Outbox outbox, Agenda agenda, LoadControlBehaviour behaviour) {
        this.store = store;
        this.pending = behaviour.keeps(Rule.KEEPS_FUTURE_DATED) ? store : new Store(new VolatileFlash());
        this.levels = levels;
        this.outbox = outbox;
        this.behaviour = behaviour;
        this.reader = new ScheduleReader(behaviour);
        for (Part part : Part.values()) {
            agenda.add(() -> due(part), () -> activateDated(part));
        }
    }

    void objects(ObjectModel model) {
        for (Part part : Part.values()) {
            model.put(part.interfaceClass, part.active, (step, _) -> active(part, step));
            model.put(part.interfaceClass, part.passive, (step, x) -> passive(part, step, x));
            model.put(EXTENDED_DATA, part.activation, (step, x) -> activation(part, step, x));
        }
    }

    private CosemObject.Result active(Part part, Access step) throws NotAMessage {
        return CosemObject.reads(step) ? CosemObject.Result.read(data(part, ACTIVE)) : CosemObject.Result.DENIED;
    }

    private CosemObject.Result passive(Part part, Access step, Execution execution) throws NotAMessage {
        if (CosemObject.reads(step)) {
            return CosemObject.Result.read(data(part, PASSIVE));
        }
        if (step.member() != ENTRIES) {
            return CosemObject.Result.DENIED;
        }
        Calendar _ = part == Part.SCHEDULE ? reader.read(step.data(), NONE) : reader.read(NONE, step.data());
        store.put(
                part.key(PASSIVE), TextNode.valueOf(execution.command.payload().hex()));
        return CosemObject.Result.DONE;
    }

    private CosemObject.Result activation(Part part, Access step, Execution execution) throws NotAMessage {
        if (CosemObject.reads(step)) {
            return CosemObject.Result.read(
                    due(part).map(CosemTime::at).orElse(CosemTime.NEVER).data());
        }
        if (step.member() != ACTIVATION_TIME) {
            return CosemObject.Result.DENIED;
        }
        CosemTime time = CosemTime.of(step.data());
        if (time.isNever() && !behaviour.keeps(Rule.WITHDRAWS_FUTURE_DATED)) {
            return CosemObject.Result.DONE;
        }
        pending.remove(part.key(PENDING));
        if (time.isNever()) {
            return CosemObject.Result.DONE;
        }
        Instant at = time.isNow() ? execution.now : time.instant().orElseThrow(() -> new NotAMessage("no date"));
        if (at.isAfter(execution.now) && behaviour.keeps(Rule.WAITS_FOR_ACTIVATION)) {
            pending.put(part.key(PENDING), pending(at, execution));
        } else {
            activate(part);
        }
        return CosemObject.Result.DONE;
    }

    private static JsonNode pending(Instant at, Execution execution) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", at.toString())
                .put("code", execution.command.useCase().code())
                .put("counter", execution.command.message().originatorCounter());
    }

    private Optional<Instant> due(Part part) {
        return pending.value(part.key(PENDING))
                .map(node -> Instant.parse(node.path("at").asText()));
    }

    private void activateDated(Part part) {
        JsonNode which = pending.value(part.key(PENDING)).orElseThrow();
        pending.remove(part.key(PENDING));
        try {
            activate(part);
        } catch (NotAMessage impossible) {
            // It was read when it was told; only flash of another firmware gets here.
            return;
        }
        if (behaviour.keeps(Rule.TELLS_FUTURE_DATED)) {
            tell(part, which);
        }
    }

    private void tell(Part part, JsonNode which) {
        Octets executed = new OctetWriter()
                .u16(which.path("code").asInt())
                .u64(which.path("counter").asLong())
                .u16(EXTENDED_DATA)
                .put(part.activation.octets())
                .u8(ACTIVATION_TIME)
                .octets();
        outbox.alert(DATED_MESSAGE, DATED_DONE, Data.octets(executed));
    }

    private void activate(Part part) throws NotAMessage {
        Optional<JsonNode> told = store.value(part.key(PASSIVE));
        if (told.isPresent()) {
            store.put(part.key(ACTIVE), told.get());
        }
        levels.keep(reader.read(data(Part.SCHEDULE, ACTIVE), data(Part.SPECIAL_DAYS, ACTIVE)));
    }

    /** From the command that wrote it, which is kept whole. */
    private Data data(Part part, String state) throws NotAMessage {
        Optional<JsonNode> kept = store.value(part.key(state));
        if (kept.isEmpty()) {
            return NONE;
        }
        return AccessRequest.read(Octets.ofHex(kept.get().asText())).steps().stream()
                .filter(step -> step.object().equals(part.passive) && step.member() == ENTRIES)
                .reduce((_, last) -> last)
                .map(Access::data)
                .orElse(NONE);
    }
}
