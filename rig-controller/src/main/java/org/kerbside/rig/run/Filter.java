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
 */
public record Filter(Optional<String> tags, Set<String> requirements, Optional<String> feature) {

    public static final Filter ALL = new Filter(Optional.empty(), Set.of(), Optional.empty());

    public Filter {
        requirements = Set.copyOf(requirements);
    }

    public static Filter tagged(String expression) {
        return new Filter(Optional.of(expression), Set.of(), Optional.empty());
    }

    String inWords() {
        var words = new ArrayList<String>();
        tags.ifPresent(expression -> words.add("tags '%s'".formatted(expression)));
        requirements.stream().sorted().forEach(id -> words.add("requirement '%s'".formatted(id)));
        feature.ifPresent(place -> words.add("feature '%s'".formatted(place)));
        return String.join(", ", words);
    }
}
