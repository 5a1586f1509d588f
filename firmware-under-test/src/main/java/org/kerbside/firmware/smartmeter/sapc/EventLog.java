package org.kerbside.firmware.smartmeter.sapc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.CompactArray;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.NumberKind;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.zcl.ZigbeeTime;
import org.kerbside.firmware.storage.Ring;
import org.kerbside.firmware.storage.Store;

/** The auxiliary controller event log: read by ECS35g, cleared by ECS15c. */
public final class EventLog {

    /** Outcomes as the published test data have them in the log before (ECS35f); 0 waits for an HCALCS. */
    private static final int DONE = 1;

    private static final int NOT_DONE = 2;

    private static final Obis NAME = new Obis(0, 17, 99, 98, 2, 255);
    private static final int PROFILE_GENERIC = 7;
    private static final String KEYS = "meter/event/";
    private static final int CAPACITY = 100;

    /** Time, switch number and action, outcome, HAN command. */
    private static final List<NumberKind> ENTRY = List.of(
            NumberKind.DOUBLE_LONG_UNSIGNED,
            NumberKind.LONG_UNSIGNED,
            NumberKind.ENUM,
            NumberKind.DOUBLE_LONG_UNSIGNED);

    private final Board board;
    private final Store store;
    private final Rules<LoadControlRule> behaviour;
    private final Ring events;

    public EventLog(Board board, Store store, Rules<LoadControlRule> behaviour) {
        this.board = board;
        this.store = store;
        this.behaviour = behaviour;
        this.events = new Ring(store, KEYS, CAPACITY);
    }

    void objects(ObjectModel model) {
        model.put(PROFILE_GENERIC, NAME, (step, _) -> perform(step));
    }

    /** The selector was executed. */
    void switched(int selector) {
        record(selector, DONE);
    }

    /** The selector was not executed. */
    void refused(int selector) {
        record(selector, NOT_DONE);
    }

    private void record(int numberAndAction, int outcome) {
        if (behaviour.keeps(LoadControlRule.WRITES_EVENT_LOG)) {
            events.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("at", board.utc().toString())
                    .put("what", numberAndAction)
                    .put("outcome", outcome));
        }
    }

    /** The chargepoint's own state, of that level in percent, could not be changed or kept. */
    public void failed(int level) {
        record(output(level), NOT_DONE);
    }

    /** The selector of this chargepoint's output at that level in percent. */
    static int output(int level) {
        return (Controllers.OUTPUT << 12) | (Controllers.OWN << 8) | level;
    }

    private CosemObject.Result perform(Access step) throws NotAMessage {
        return switch (step.choice()) {
            case GET, GET_SELECTED -> CosemObject.Result.read(buffer(step));
            case ACTION -> clear();
            case SET, SET_SELECTED -> CosemObject.Result.DENIED;
        };
    }

    private CosemObject.Result clear() {
        if (behaviour.keeps(LoadControlRule.CLEARS_EVENT_LOG)) {
            store.erase(key -> key.startsWith(KEYS));
        }
        return CosemObject.Result.DONE;
    }

    /** Entries as the published test data have them (ECS35f), the oldest first. */
    private Data buffer(Access step) throws NotAMessage {
        long from = step.selection().isPresent() ? bound(step.selection().get().parameters(), 1) : 0;
        long to = step.selection().isPresent() ? bound(step.selection().get().parameters(), 2) : Long.MAX_VALUE;
        List<List<Long>> entries = events.newestFirst().reversed().stream()
                .filter(entry -> within(entry, from, to))
                .map(EventLog::entry)
                .toList();
        return CompactArray.of(ENTRY, entries);
    }

    /** Range descriptor: object, from, to and columns; the bounds are seconds since 2000. */
    private static long bound(Data parameters, int index) throws NotAMessage {
        if (parameters instanceof Data.Structure(List<Data> items)
                && items.size() > index
                && items.get(index) instanceof Data.Numeral number) {
            return number.value();
        }
        throw new NotAMessage("no range: " + parameters);
    }

    private static boolean within(JsonNode entry, long from, long to) {
        long at = ZigbeeTime.seconds(Instant.parse(entry.path("at").asText()));
        return at >= from && at <= to;
    }

    /** The last item is the HAN command's number, 0 of any but an HCALCS. */
    private static List<Long> entry(JsonNode entry) {
        return List.of(
                Math.max(0, ZigbeeTime.seconds(Instant.parse(entry.path("at").asText()))),
                entry.path("what").asLong(),
                entry.path("outcome").asLong(),
                0L);
    }
}
