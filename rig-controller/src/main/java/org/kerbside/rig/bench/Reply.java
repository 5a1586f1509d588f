package org.kerbside.rig.bench;

import java.util.List;
import java.util.Optional;

/**
 * What the service console answered.
 *
 * @param lines the answer without its closing line
 * @param closing {@code ok} or {@code error REASON}
 */
public record Reply(List<String> lines, String closing) {

    public boolean ok() {
        return closing.equals("ok");
    }

    /** The value of {@code key} in the first {@code key=value} found, words separated by blanks. */
    public Optional<String> value(String key) {
        return lines.stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .filter(word -> word.startsWith(key + "="))
                .map(word -> word.substring(key.length() + 1))
                .findFirst();
    }
}
