package org.kerbside.rig.conformance;

import java.util.ArrayList;
import java.util.List;
import org.kerbside.rig.bench.RigFault;

/**
 * How well a fact is known, best first; a row's provenance may combine several, and the weakest of them counts.
 *
 * <p>A row known only from memory, by inference or not at all never decides a certificate alone.
 */
public enum Provenance {
    VERIFIED("V", "", "verified in the source given"),
    DERIVED("D", "calc", "derived by calculation from verified values"),
    SECONDARY("S", "", "read in a secondary source: right in substance, wording not authoritative"),
    INFERRED("I", "", "inferred from a verified artefact, to be confirmed"),
    MEMORY("M", "", "from memory only, not verified"),
    UNKNOWN("?", "conflict", "sources conflict, or the number could not be recovered");

    private final String mark;
    private final String alias;
    private final String words;

    Provenance(String mark, String alias, String words) {
        this.mark = mark;
        this.alias = alias;
        this.words = words;
    }

    public String mark() {
        return mark;
    }

    public String words() {
        return words;
    }

    /** Whether a row that is known this well may decide a certificate alone. */
    public boolean decides() {
        return compareTo(SECONDARY) <= 0;
    }

    /**
     * The weakest mark in {@code marks}, such as {@code "V rule / I crossed case"}; words beside the marks do not count.
     *
     * @throws RigFault where there is no mark at all
     */
    public static Provenance weakest(String marks) {
        return known(marks).stream()
                .max(Provenance::compareTo)
                .orElseThrow(() ->
                        new RigFault("Provenance '%s' has no mark; wanted one of V, D, S, I, M, ?".formatted(marks)));
    }

    private static List<Provenance> known(String marks) {
        List<Provenance> known = new ArrayList<>();
        for (var word : marks.split("[\\s/+:;,()]+", -1)) {
            for (var one : values()) {
                if (one.mark.equals(word) || one.alias.equals(word)) {
                    known.add(one);
                }
            }
        }
        return known;
    }
}
