package org.kerbside.firmware.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kerbside.firmware.Board.Flash;

/** JSON values by key, each change on flash before the call returns; keys of one kind share a prefix. */
public final class Store {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SMALLEST_COMPACTION_BYTES = 64 * 1024;

    private final Journal journal;
    private final NavigableMap<String, JsonNode> values = new TreeMap<>();
    private int compactAtBytes;

    /** Reads what is there; whatever cannot be read is left out. */
    public Store(Flash flash) {
        journal = new Journal(flash);
        journal.open().forEach(this::recall);
        compactAtBytes = SMALLEST_COMPACTION_BYTES + 2 * journal.bytes();
    }

    public Optional<JsonNode> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public void put(String key, JsonNode value) {
        write(key, value);
        values.put(key, value);
        compactWhenLarge();
    }

    public void remove(String key) {
        if (values.remove(key) != null) {
            write(key, JsonNodeFactory.instance.nullNode());
            compactWhenLarge();
        }
    }

    /** Keys and values whose key starts with {@code prefix}, in the order of their keys; a view, not to be changed. */
    public NavigableMap<String, JsonNode> under(String prefix) {
        return values.subMap(prefix, true, prefix + Character.MAX_VALUE, false);
    }

    /** Removes the keys, and every trace of what they held, from flash. */
    public void erase(Predicate<String> keys) {
        if (values.keySet().removeIf(keys)) {
            compact();
        }
    }

    private void recall(byte[] payload) {
        try {
            JsonNode record = JSON.readTree(payload);
            String key = record.path("k").asText();
            JsonNode value = record.path("v");
            if (value.isNull() || value.isMissingNode()) {
                values.remove(key);
            } else {
                values.put(key, value);
            }
        } catch (IOException unreadable) {
            // Only another firmware's record gets here with a good checksum: there is nothing to lose in leaving it
            // out.
            return;
        }
    }

    private void write(String key, JsonNode value) {
        journal.append(record(key, value));
    }

    private void compactWhenLarge() {
        if (journal.bytes() > compactAtBytes) {
            compact();
        }
    }

    private void compact() {
        List<byte[]> records = new ArrayList<>(values.size());
        values.forEach((key, value) -> records.add(record(key, value)));
        journal.replace(records);
        compactAtBytes = SMALLEST_COMPACTION_BYTES + 2 * journal.bytes();
    }

    private static byte[] record(String key, JsonNode value) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("k", key);
        record.set("v", value);
        try {
            return JSON.writeValueAsBytes(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values was not written: " + key, impossible);
        }
    }
}
