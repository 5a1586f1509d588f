package org.kerbside.rig.run;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names of scenarios and attachments as names of files: any text, reversible, safe on every file system. */
final class FileNames {

    private FileNames() {}

    /** Letters, digits, {@code - _} and inner dots stay; any other byte of the UTF-8 form becomes {@code %XX}. */
    static String of(String name) {
        var safe = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-_".indexOf(c) >= 0);
            boolean stays = plain || (c == '.' && !safe.isEmpty());
            safe.append(stays ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return safe.isEmpty() ? "%00" : safe.toString();
    }

    /** A name that nobody else writes to; what a kill leaves there is never read. */
    static String part() {
        return ".part-" + UUID.randomUUID();
    }
}
