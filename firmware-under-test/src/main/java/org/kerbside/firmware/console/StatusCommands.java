package org.kerbside.firmware.console;

import java.util.List;
import java.util.function.Supplier;

/** {@code status} and {@code version}: what the chargepoint does, and what it is. */
final class StatusCommands {

    private final Supplier<String> status;
    private final String version;

    /**
     * @param status the line that tells it
     * @param version the line that tells it
     */
    StatusCommands(Supplier<String> status, String version) {
        this.status = status;
        this.version = version;
    }

    List<Entry> entries() {
        return List.of(
                new Entry("status", "", Entry.Access.EVERYBODY, words -> onlyAlone(words, status)),
                new Entry("version", "", Entry.Access.EVERYBODY, words -> onlyAlone(words, () -> version)));
    }

    private static Reply onlyAlone(List<String> words, Supplier<String> line) {
        return words.isEmpty() ? Reply.ok(line.get()) : Reply.error("no words may follow");
    }
}
