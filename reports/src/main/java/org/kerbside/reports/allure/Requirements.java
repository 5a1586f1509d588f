package org.kerbside.reports.allure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kerbside.rig.conformance.Basis;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;

/** The catalogue by id, and its rows in the words of labels. */
final class Requirements {

    private static final int SHORT = 90;

    private final Map<String, Requirement> byId;

    Requirements(List<Requirement> all) {
        byId = all.stream().collect(Collectors.toMap(Requirement::id, Function.identity()));
    }

    Optional<Requirement> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@code SEQ-8.1 The contactor opens within ...}. */
    String story(String id) {
        return find(id).map(r -> id + " " + shortened(r.statement())).orElse(id);
    }

    /** {@code 79 of 342}: how much of the catalogue stands behind a page of scenarios. */
    String judged(List<Evidence> evidence) {
        long judged = evidence.stream()
                .flatMap(e -> Stream.concat(
                        Stream.of(e.requirement()), e.findings().stream().map(Finding::requirement)))
                .distinct()
                .filter(byId::containsKey)
                .count();
        return judged + " of " + byId.size();
    }

    /** What rests on law or programme is critical, on a specification normal, on anything else minor. */
    static String severity(Requirement requirement) {
        if (Basis.gates(requirement.basis())) {
            return "critical";
        }
        return Basis.of(requirement.basis()).contains(Basis.SPEC) ? "normal" : "minor";
    }

    private static String shortened(String statement) {
        return statement.length() <= SHORT
                ? statement
                : statement.substring(0, statement.lastIndexOf(' ', SHORT)) + " …";
    }
}
