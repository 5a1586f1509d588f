package org.kerbside.rig.conformance;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kerbside.rig.bench.RigFault;

/** One row as written, on its way to a requirement. */
final class CatalogueRow {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "chapter",
            "clause",
            "edition",
            "statement",
            "parameter",
            "limit",
            "unit",
            "provenance",
            "basis",
            "method",
            "untested");

    private final String where;
    private final Map<String, String> fields;
    private final @Nullable String chapter;
    private final @Nullable String edition;

    CatalogueRow(String where, Map<String, String> fields, @Nullable String chapter, @Nullable String edition) {
        this.where = where;
        this.fields = fields;
        this.chapter = chapter;
        this.edition = edition;
    }

    Requirement requirement() {
        requireKnownFields();
        return new Requirement(
                required("id", null),
                legalChapter(required("chapter", chapter)),
                required("clause", null),
                required("edition", edition),
                required("statement", null),
                fields.getOrDefault("parameter", ""),
                fields.getOrDefault("limit", ""),
                fields.getOrDefault("unit", ""),
                legalProvenance(required("provenance", null)),
                legalBasis(required("basis", null)),
                required("method", null));
    }

    private void requireKnownFields() {
        var unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            throw new RigFault("%s: unknown fields %s; possible: %s".formatted(where, unknown, new TreeSet<>(FIELDS)));
        }
    }

    private String required(String field, @Nullable String fallback) {
        var value = fields.getOrDefault(field, fallback);
        if (value == null || value.isBlank()) {
            throw new RigFault("%s: no '%s'".formatted(where, field));
        }
        return value;
    }

    private String legalChapter(String name) {
        if (!Chapter.NAMES.contains(name)) {
            throw new RigFault("%s: chapter '%s' is unknown; possible: %s".formatted(where, name, Chapter.NAMES));
        }
        return name;
    }

    private String legalProvenance(String marks) {
        return checked(marks, () -> Provenance.weakest(marks));
    }

    private String legalBasis(String words) {
        return checked(words, () -> Basis.of(words));
    }

    private String checked(String text, Runnable check) {
        try {
            check.run();
            return text;
        } catch (RigFault thrown) {
            throw new RigFault(where + ": " + thrown.getMessage(), thrown);
        }
    }
}
