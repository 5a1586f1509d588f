package org.kerbside.firmware.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/** One value kept under one key, and what holds while there is none, or none that can be understood. */
public final class Kept<T> {

    private final Store store;
    private final String key;
    private final T otherwise;
    private final Function<T, JsonNode> write;
    private final Function<JsonNode, T> read;

    /** {@code read} may throw on a value it does not understand. */
    public Kept(Store store, String key, T otherwise, Function<T, JsonNode> write, Function<JsonNode, T> read) {
        this.store = store;
        this.key = key;
        this.otherwise = otherwise;
        this.write = write;
        this.read = read;
    }

    public T value() {
        try {
            return store.value(key).map(read).orElse(otherwise);
        } catch (RuntimeException notUnderstood) {
            // Start-up is total: a value that an other firmware wrote must not stop a vehicle from charging.
            return otherwise;
        }
    }

    public void value(T value) {
        store.put(key, write.apply(value));
    }
}
