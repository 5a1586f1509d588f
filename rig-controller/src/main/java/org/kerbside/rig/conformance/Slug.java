package org.kerbside.rig.conformance;

import java.text.Normalizer;
import java.util.Locale;

/** A title as it stands in ids and file names: lower-case words of plain letters and digits, joined by hyphens. */
final class Slug {

    private Slug() {}

    static String of(String title) {
        var spelled = title.replace("Ω", " ohm ")
                .replace("Ω", " ohm ")
                .replace("%", " percent ")
                .replace("ß", "ss");
        return Normalizer.normalize(spelled, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
