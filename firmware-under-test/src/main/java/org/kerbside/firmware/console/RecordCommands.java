package org.kerbside.firmware.console;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.session.Session;
import org.kerbside.firmware.session.SessionBook;
import org.kerbside.firmware.storage.Store;

/** {@code sessions}, {@code log}, {@code notices} and {@code delete-data}: what was recorded, newest first. */
final class RecordCommands {

    private final SessionBook sessions;
    private final SecurityLog log;
    private final Store store;

    RecordCommands(SessionBook sessions, SecurityLog log, Store store) {
        this.sessions = sessions;
        this.log = log;
        this.store = store;
    }

    List<Entry> entries() {
        return List.of(
                new Entry("sessions", "[N]", Entry.Access.OWNER, words -> newest(words, this::sessions)),
                new Entry("log", "[N]", Entry.Access.OWNER, words -> newest(words, log::lines)),
                new Entry("notices", "[N]", Entry.Access.OWNER, words -> newest(words, log::notices)),
                new Entry("delete-data", "", Entry.Access.OWNER, this::deleteData));
    }

    private List<String> sessions() {
        return sessions.newestFirst().stream().map(Session::line).toList();
    }

    private static Reply newest(List<String> words, Supplier<List<String>> all) {
        if (words.isEmpty()) {
            return Reply.ok(all.get());
        }
        OptionalInt most = words.size() == 1 ? Words.whole(words.getFirst()) : OptionalInt.empty();
        return most.isEmpty()
                ? Reply.error("at most one whole number may follow")
                : Reply.ok(all.get().stream().limit(most.getAsInt()).toList());
    }

    private Reply deleteData(List<String> words) {
        if (!words.isEmpty()) {
            return Reply.error("delete-data has no words after it");
        }
        store.erase(key -> key.startsWith(SessionBook.KEYS) || key.startsWith(SecurityLog.NOTICE_KEYS));
        return Reply.ok();
    }
}
