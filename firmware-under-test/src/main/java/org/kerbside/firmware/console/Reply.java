package org.kerbside.firmware.console;

import java.util.List;

/** An answer: lines of {@code key=value} words, and how it closes. */
record Reply(List<String> lines, String closing) {

    static final Reply LOGIN_NEEDED = error("login needed");

    Reply {
        lines = List.copyOf(lines);
    }

    static Reply ok(String... lines) {
        return ok(List.of(lines));
    }

    static Reply ok(List<String> lines) {
        return new Reply(lines, "ok");
    }

    static Reply error(String reason) {
        return new Reply(List.of(), "error " + reason);
    }
}
