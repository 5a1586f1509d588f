package org.kerbside.rig.cli;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.kerbside.rig.conformance.Coverage;

/** How requirements are printed; the names are those of the option. */
enum RequirementsFormat {
    text {
        @Override
        void print(List<Coverage> rows, PrintWriter out) {
            rows.forEach(row -> block(row, out));
            var tested = rows.stream().filter(Coverage::tested).count();
            out.println("%d requirements: %d tested, %d untested".formatted(rows.size(), tested, rows.size() - tested));
        }
    },
    csv {
        @Override
        void print(List<Coverage> rows, PrintWriter out) {
            out.print(
                    "id,chapter,clause,edition,statement,parameter,limit,unit,provenance,basis,method,scenarios,untested\r\n");
            rows.stream().map(RequirementsFormat::record).forEach(out::print);
        }
    },
    json {
        @Override
        void print(List<Coverage> rows, PrintWriter out) {
            try {
                out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    abstract void print(List<Coverage> rows, PrintWriter out);

    private static void block(Coverage row, PrintWriter out) {
        var what = row.requirement();
        out.println("%s  %s  %s  %s".formatted(what.id(), what.chapter(), what.basis(), what.provenance()));
        out.println("    " + what.statement().strip());
        if (!what.limit().isEmpty()) {
            out.println(
                    "    limit    %s %s".formatted(what.limit(), what.unit()).stripTrailing());
        }
        row.scenarios().forEach(id -> out.println("    tested   " + id));
        if (!row.tested()) {
            out.println("    untested " + row.reason());
        }
        out.println();
    }

    /** As RFC 4180. */
    private static String record(Coverage row) {
        var what = row.requirement();
        return Stream.of(
                        what.id(),
                        what.chapter(),
                        what.clause(),
                        what.edition(),
                        what.statement(),
                        what.parameter(),
                        what.limit(),
                        what.unit(),
                        what.provenance(),
                        what.basis(),
                        what.method(),
                        String.join(" ", row.scenarios()),
                        row.reason())
                .map(RequirementsFormat::quoted)
                .collect(joining(",", "", "\r\n"));
    }

    private static String quoted(String field) {
        return field.matches("[^\",\r\n]*") ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
