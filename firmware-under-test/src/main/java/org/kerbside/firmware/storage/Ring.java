package org.kerbside.firmware.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;

/** Numbered records of one kind, the oldest of which go when there are too many. */
public final class Ring {

    private final Store store;
    private final String prefix;
    private final int capacity;

    public Ring(Store store, String prefix, int capacity) {
        this.store = store;
        this.prefix = prefix;
        this.capacity = capacity;
    }

    /** Number that no record has had since the ring was last empty. */
    public long nextNumber() {
        NavigableMap<String, JsonNode> all = store.under(prefix);
        return all.isEmpty() ? 1 : Long.parseLong(all.lastKey().substring(prefix.length())) + 1;
    }

    public void add(JsonNode value) {
        put(nextNumber(), value);
    }

    /** Adds the record of that number, or replaces it. */
    public void put(long number, JsonNode value) {
        NavigableMap<String, JsonNode> all = store.under(prefix);
        store.put(prefix + String.format(Locale.ROOT, "%010d", number), value);
        while (all.size() > capacity) {
            store.remove(all.firstKey());
        }
    }

    /** Removes the oldest. */
    public void removeOldest() {
        store.remove(store.under(prefix).firstKey());
    }

    public List<JsonNode> newestFirst() {
        return List.copyOf(store.under(prefix).descendingMap().values());
    }
}
