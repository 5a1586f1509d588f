package org.kerbside.firmware.console;

import java.util.List;

/** What one word of the console does. */
@FunctionalInterface
interface Command {

    /**
     * Answers, having done it, or why not.
     *
     * @param words what follows the command's own name
     */
    Reply run(List<String> words);
}
