package org.kerbside.rig.run;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/**
 * Which scenarios are asked for; what is asked for must agree with each part.
 *
 * @param tags a Cucumber tag expression, {@code @req:RD-04 and not @wip}
 * @param requirements ids, or their beginnings followed by {@code *}; none for all
 * @param feature {@code PATH} or {@code PATH:LINE} of a feature file, the path or its end
 * @param scenarios ids as runs print them; none for all
 */
public record Filter(Optional<String> tags, Set<String> requirements, Optional<String> feature, Set<String> scenarios) {

    public static final Filter ALL = new Filter(Optional.empty(), Set.of(), Optional.empty(), Set.of());

    public Filter {
        requirements = Set.copyOf(requirements);
        scenarios = Set.copyOf(scenarios);
    }

    public static Filter tagged(String expression) {
        return new Filter(Optional.of(expression), Set.of(), Optional.empty(), Set.of());
    }

    public static Filter ofScenarios(Set<String> ids) {
        return new Filter(Optional.empty(), Set.of(), Optional.empty(), ids);
    }

    String inWords() {
        var words = new ArrayList<String>();
        tags.ifPresent(expression -> words.add("tags '%s'".formatted(expression)));
        requirements.stream().sorted().forEach(id -> words.add("requirement '%s'".formatted(id)));
        feature.ifPresent(place -> words.add("feature '%s'".formatted(place)));
        scenarios.stream().sorted().forEach(id -> words.add("scenario '%s'".formatted(id)));
        return String.join(", ", words);
    }
}
