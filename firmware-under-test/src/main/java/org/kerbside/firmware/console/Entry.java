package org.kerbside.firmware.console;

import java.util.List;

/**
 * A command as the console knows it.
 *
 * @param usage what may follow its name
 */
record Entry(String name, String usage, Access access, Command command) {

    /** Who may use it. */
    enum Access {
        EVERYBODY,
        /** To look, everybody; to change, with any word after its name, the owner. */
        OWNER_TO_CHANGE,
        OWNER
    }

    boolean needsLogin(List<String> words) {
        return switch (access) {
            case EVERYBODY -> false;
            case OWNER_TO_CHANGE -> !words.isEmpty();
            case OWNER -> true;
        };
    }
}
