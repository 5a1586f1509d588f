package org.kerbside.rig.run;

import java.util.List;
import java.util.Set;
import org.kerbside.rig.conformance.PlannedScenario;

/**
 * A scenario as the JUnit Platform knows it.
 *
 * @param tags without their {@code @}
 * @param lines of the scenario and all that it stands in (outline, examples, rule, feature)
 */
record Discovered(String uniqueId, PlannedScenario planned, Set<String> tags, Set<Integer> lines) {

    Discovered {
        tags = Set.copyOf(tags);
        lines = Set.copyOf(lines);
    }

    List<String> tagsWithSign() {
        return tags.stream().map(tag -> "@" + tag).toList();
    }
}
