package org.kerbside.rig.conformance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kerbside.rig.bench.RigFault;

/** What a requirement rests on, and so what a failure means. */
public enum Basis {
    LAW,
    PROGRAMME,
    SPEC,
    DECLARATION,
    ADVICE;

    /** As it stands in the catalogue. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a failure withholds the certificate; the others inform. */
    public boolean gates() {
        return this == LAW || this == PROGRAMME;
    }

    /** Whether a row withholds the certificate when it fails: it does where any of the bases it combines would. */
    public static boolean gates(String words) {
        return of(words).stream().anyMatch(Basis::gates);
    }

    /**
     * Every basis that a row combines, such as {@code "law / declaration"}.
     *
     * @throws RigFault where a word is no basis
     */
    public static List<Basis> of(String words) {
        return Stream.of(words.split(" / ", -1)).map(Basis::one).toList();
    }

    private static Basis one(String word) {
        return Stream.of(values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new RigFault("Basis '%s' is unknown; possible: %s"
                        .formatted(word, Stream.of(values()).map(Basis::word).toList())));
    }
}
