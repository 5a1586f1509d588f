package org.kerbside.rig.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where the words go.
 *
 * @param live whether a line may be drawn again: a person looks at it
 * @param columns that fit in a line
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean live, int columns) {

    private static final int USUAL_COLUMNS = 80;

    /** The process's own; the launcher tells in KERBSIDE_TTY and KERBSIDE_COLUMNS what it is. */
    static Terminal ofProcess(Map<String, String> environment) {
        return new Terminal(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                "1".equals(environment.get("KERBSIDE_TTY")),
                columns(environment.getOrDefault("KERBSIDE_COLUMNS", "")));
    }

    private static int columns(String text) {
        return text.matches("[1-9]\\d{1,3}") ? Integer.parseInt(text) : USUAL_COLUMNS;
    }
}
