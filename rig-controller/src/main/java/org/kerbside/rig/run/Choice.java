package org.kerbside.rig.run;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kerbside.rig.conformance.Catalogue;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.conformance.Selection;

/** Turns what is asked for by name into ids of scenarios, or says which names are known. */
final class Choice {

    private static final Pattern TAG = Pattern.compile("@[^\\s()]+");

    private final List<Discovered> suite;

    Choice(List<Discovered> suite) {
        this.suite = suite;
    }

    /** The scenarios to run; {@link UnknownName} where a name is wrong, or where no scenario answers to all of them */
    Selection selection(Filter filter) {
        Predicate<Discovered> all = one -> true;
        var wanted = all.and(filter.tags().map(this::tagged).orElse(all))
                .and(filter.feature()
                        .map(place -> new FeaturePlace(place).among(suite))
                        .orElse(all))
                .and(filter.requirements().isEmpty() ? all : naming(filter.requirements()))
                .and(filter.scenarios().isEmpty() ? all : identified(filter.scenarios()));
        var chosen =
                suite.stream().filter(wanted).map(one -> one.planned().id()).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw UnknownName.saying("No scenario answers to all that was asked for: " + filter.inWords());
        }
        return new Selection(Set.of(), Set.of(), chosen, Set.of());
    }

    private Predicate<Discovered> naming(Set<String> requirements) {
        requirements.stream()
                .filter(wanted -> suite.stream().noneMatch(one -> matches(wanted, one)))
                .findFirst()
                .ifPresent(Choice::refuse);
        return one -> requirements.stream().anyMatch(wanted -> matches(wanted, one));
    }

    private Predicate<Discovered> identified(Set<String> ids) {
        var known = suite.stream().map(one -> one.planned().id()).toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new UnknownName("scenario", id, known);
        });
        return one -> ids.contains(one.planned().id());
    }

    private static void refuse(String requirement) {
        var catalogue = Catalogue.load();
        if (catalogue.find(requirement).isPresent()) {
            throw UnknownName.saying(
                    "Requirement '%s' is in the catalogue, but no scenario tests it; see: rig requirements %s"
                            .formatted(requirement, requirement));
        }
        throw new UnknownName(
                "requirement",
                requirement,
                catalogue.all().stream().map(Requirement::id).toList());
    }

    private static boolean matches(String wanted, Discovered one) {
        var id = one.planned().requirement();
        return wanted.endsWith("*") ? id.startsWith(wanted.substring(0, wanted.length() - 1)) : id.equals(wanted);
    }

    private Predicate<Discovered> tagged(String text) {
        var known = new TreeSet<String>();
        suite.forEach(one -> known.addAll(one.tagsWithSign()));
        TAG.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(tag -> !known.contains(tag))
                .findFirst()
                .ifPresent(tag -> {
                    throw new UnknownName("tag", tag, known);
                });
        var expression = parsed(text);
        return one -> expression.evaluate(one.tagsWithSign());
    }

    private static Expression parsed(String text) {
        try {
            return TagExpressionParser.parse(text);
        } catch (TagExpressionException e) {
            throw UnknownName.saying("Tag expression '%s' cannot be read: %s".formatted(text, e.getMessage()));
        }
    }
}
