package org.kerbside.firmware.smartmeter.sapc;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.function.IntSupplier;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.dlms.RowKind;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;

/** What each auxiliary controller is called, is, and does; the chargepoint's own state is the true one. */
public final class ControllerStates {

    private static final int DATA = 1;
    private static final int LONGEST_DESCRIPTION = 22;
    private static final int DESCRIPTIONS = 10;
    private static final int TYPES = 20;
    private static final int STATES = 30;

    /** An auxiliary proportional controller. */
    private static final String PROPORTIONAL = "ff";

    private final Store store;
    private final IntSupplier output;

    /**
     * @param output what the chargepoint allows, in percent of its rating
     */
    public ControllerStates(Store store, IntSupplier output) {
        this.store = store;
        this.output = output;
    }

    void objects(ObjectModel model) {
        for (int each = 1; each <= Controllers.MOST; each++) {
            int number = each;
            model.put(DATA, new Obis(0, 0, 94, 44, 0, DESCRIPTIONS + number), (step, _) -> description(number, step));
            model.put(DATA, new Obis(0, 0, 94, 44, 0, TYPES + number), (step, _) -> type(number, step));
            model.put(DATA, new Obis(0, 0, 94, 44, 0, STATES + number), (step, _) -> state(number, step));
            model.put(DATA, new Obis(0, 0, 94, 44, 6, number), (step, _) -> boost(number, step));
        }
        // This chargepoint has no boost button of its own: nothing is available, and none was ever pressed.
        model.put(DATA, new Obis(0, 0, 94, 44, 7, 255), (_, _) -> CosemObject.Result.read(Data.bool(false)));
        model.put(7, new Obis(0, 0, 99, 98, 20, 255), (_, _) -> CosemObject.Result.read(new Data.Array(List.of())));
    }

    void remember(int number, int direction, int level) {
        store.put(key(direction == Controllers.OUTPUT ? "output" : "input", number), IntNode.valueOf(level));
    }

    private CosemObject.Result description(int number, Access step) throws NotAMessage {
        String key = key("description", number);
        if (CosemObject.reads(step)) {
            return CosemObject.Result.read(
                    Data.visible(store.value(key).map(node -> node.asText()).orElse("")));
        }
        if (!(step.data() instanceof Data.Row text) || text.octets().size() > LONGEST_DESCRIPTION) {
            throw new NotAMessage("no description");
        }
        store.put(key, TextNode.valueOf(text.text()));
        return CosemObject.Result.DONE;
    }

    private CosemObject.Result type(int number, Access step) throws NotAMessage {
        String key = key("type", number);
        if (CosemObject.reads(step)) {
            String otherwise = number == Controllers.OWN ? PROPORTIONAL : "";
            return CosemObject.Result.read(Data.octets(
                    Octets.ofHex(store.value(key).map(node -> node.asText()).orElse(otherwise))));
        }
        if (!(step.data() instanceof Data.Row(RowKind _, Octets octets)) || octets.size() > Long.BYTES) {
            throw new NotAMessage("no type and identifier");
        }
        store.put(key, TextNode.valueOf(octets.hex()));
        return CosemObject.Result.DONE;
    }

    private CosemObject.Result state(int number, Access step) {
        if (!CosemObject.reads(step)) {
            return CosemObject.Result.DENIED;
        }
        int out = number == Controllers.OWN ? output.getAsInt() : kept("output", number);
        return CosemObject.Result.read(
                Data.utf8("{\"outputState\": " + out + ", \"inputState\": " + kept("input", number) + "}"));
    }

    private CosemObject.Result boost(int number, Access step) throws NotAMessage {
        if (CosemObject.reads(step)) {
            return CosemObject.Result.read(Data.bool(kept("boost", number) != 0));
        }
        if (!(step.data() instanceof Data.Numeral associated)) {
            throw new NotAMessage("no boolean");
        }
        store.put(key("boost", number), IntNode.valueOf(associated.value() == 0 ? 0 : 1));
        return CosemObject.Result.DONE;
    }

    private int kept(String what, int number) {
        return store.value(key(what, number)).map(node -> node.intValue()).orElse(0);
    }

    private static String key(String what, int number) {
        return "meter/controller/" + number + "/" + what;
    }
}
