package org.kerbside.firmware.smartmeter.sapc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.Calendar;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.device.Agenda;
import org.kerbside.firmware.smartmeter.device.Outbox;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessRequest;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;

/** Schedule and special days, each in effect, and to come until its time of activation (ECS46c, ECS46d). */
public final class ScheduleObjects {

    private static final Data NONE = new Data.Array(List.of());
    private static final int ENTRIES = 2;
    private static final String ACTIVE = "active";
    private static final String PASSIVE = "passive";

    private final Store store;
    private final MeterLevels levels;
    private final DatedActivation dated;
    private final Rules<LoadControlRule> behaviour;
    private final ScheduleReader reader;

    public ScheduleObjects(
            Store store, MeterLevels levels, Outbox outbox, Agenda agenda, Rules<LoadControlRule> behaviour) {
        this.store = store;
        this.levels = levels;
        this.behaviour = behaviour;
        this.reader = new ScheduleReader(behaviour);
        this.dated = new DatedActivation(store, outbox, agenda, behaviour, this::activate);
    }

    void objects(ObjectModel model) {
        for (SchedulePart part : SchedulePart.values()) {
            model.put(part.interfaceClass, part.active, (step, _) -> active(part, step));
            model.put(part.interfaceClass, part.passive, (step, x) -> passive(part, step, x));
            model.put(DatedActivation.EXTENDED_DATA, part.activation, (step, x) -> activation(part, step, x));
        }
    }

    private CosemObject.Result active(SchedulePart part, Access step) throws NotAMessage {
        return CosemObject.reads(step) ? CosemObject.Result.read(data(part, ACTIVE)) : CosemObject.Result.DENIED;
    }

    private CosemObject.Result passive(SchedulePart part, Access step, Execution execution) throws NotAMessage {
        if (CosemObject.reads(step)) {
            return CosemObject.Result.read(data(part, PASSIVE));
        }
        if (step.member() != ENTRIES) {
            return CosemObject.Result.DENIED;
        }
        Calendar _ = part == SchedulePart.SCHEDULE ? reader.read(step.data(), NONE) : reader.read(NONE, step.data());
        store.put(
                part.key(PASSIVE), TextNode.valueOf(execution.command.payload().hex()));
        return CosemObject.Result.DONE;
    }

    private CosemObject.Result activation(SchedulePart part, Access step, Execution execution) throws NotAMessage {
        if (CosemObject.reads(step)) {
            return CosemObject.Result.read(
                    dated.due(part).map(CosemTime::at).orElse(CosemTime.NEVER).data());
        }
        if (step.member() != DatedActivation.ACTIVATION_TIME) {
            return CosemObject.Result.DENIED;
        }
        CosemTime time = CosemTime.of(step.data());
        if (time.isNever() && !behaviour.keeps(LoadControlRule.WITHDRAWS_FUTURE_DATED)) {
            return CosemObject.Result.DONE;
        }
        dated.withdraw(part);
        if (time.isNever()) {
            return CosemObject.Result.DONE;
        }
        Instant at = time.isNow() ? execution.now : time.instant().orElseThrow(() -> new NotAMessage("no date"));
        if (at.isAfter(execution.now) && behaviour.keeps(LoadControlRule.WAITS_FOR_ACTIVATION)) {
            dated.plan(part, at, execution);
        } else {
            activate(part);
        }
        return CosemObject.Result.DONE;
    }

    private void activate(SchedulePart part) throws NotAMessage {
        Optional<JsonNode> told = store.value(part.key(PASSIVE));
        if (told.isPresent()) {
            store.put(part.key(ACTIVE), told.get());
        }
        levels.keep(reader.read(data(SchedulePart.SCHEDULE, ACTIVE), data(SchedulePart.SPECIAL_DAYS, ACTIVE)));
    }

    /** From the command that wrote it, which is kept whole. */
    private Data data(SchedulePart part, String state) throws NotAMessage {
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
