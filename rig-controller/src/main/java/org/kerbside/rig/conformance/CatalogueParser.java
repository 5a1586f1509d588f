package org.kerbside.rig.conformance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kerbside.rig.bench.RigFault;

/** Reads one file of the catalogue, strictly: what is unknown, missing or misspelt is an error that names file and row. */
final class CatalogueParser {

    private static final String NOT_YET = "not yet";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A file: what holds for all its rows unless a row says otherwise, and the rows. */
    private record Content(
            @Nullable String chapter,
            @Nullable String edition,
            @Nullable String untested,
            @Nullable List<Map<String, String>> requirements) {}

    private final String file;

    CatalogueParser(String file) {
        this.file = file;
    }

    List<Entry> rows(String text) {
        var content = content(text);
        if (content.requirements() == null) {
            throw new RigFault("%s has no list 'requirements'".formatted(file));
        }
        List<Entry> rows = new ArrayList<>();
        for (var fields : content.requirements()) {
            rows.add(entry(row(rows.size() + 1, fields, content), fields, content));
        }
        return rows;
    }

    private CatalogueRow row(int number, Map<String, String> fields, Content content) {
        var where = "%s, row '%s'".formatted(file, fields.getOrDefault("id", String.valueOf(number)));
        return new CatalogueRow(where, fields, content.chapter(), content.edition());
    }

    private Entry entry(CatalogueRow row, Map<String, String> fields, Content content) {
        var reason = content.untested() == null ? NOT_YET : content.untested();
        return new Entry(row.requirement(), fields.getOrDefault("untested", reason), file);
    }

    private Content content(String text) {
        try {
            return YAML.readValue(text, Content.class);
        } catch (JsonProcessingException thrown) {
            var at = thrown.getLocation() == null ? 0 : thrown.getLocation().getLineNr();
            throw new RigFault("%s:%d: %s".formatted(file, at, thrown.getOriginalMessage()), thrown);
        }
    }
}
