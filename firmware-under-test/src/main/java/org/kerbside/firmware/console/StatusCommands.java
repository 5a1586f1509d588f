package org.kerbside.firmware.console;

import java.util.List;
import java.util.function.Supplier;
import org.kerbside.firmware.Board.Identity;
import org.kerbside.firmware.Firmware;

/** {@code status} and {@code version}: what the chargepoint does, and what it is. */
final class StatusCommands {

    private final StatusLine status;
    private final Identity identity;
    private final Supplier<String> firmware;

    StatusCommands(StatusLine status, Identity identity, Supplier<String> firmware) {
        this.status = status;
        this.identity = identity;
        this.firmware = firmware;
    }

    List<Entry> entries() {
        return List.of(
                new Entry("status", "", Entry.Access.EVERYBODY, words -> onlyAlone(words, status::text)),
                new Entry("version", "", Entry.Access.EVERYBODY, words -> onlyAlone(words, this::version)));
    }

    private String version() {
        return "model=" + Firmware.model().replace(' ', '_') + " firmware=" + firmware.get() + " serial="
                + identity.serialNumber();
    }

    private static Reply onlyAlone(List<String> words, Supplier<String> line) {
        return words.isEmpty() ? Reply.ok(line.get()) : Reply.error("no words may follow");
    }
}
