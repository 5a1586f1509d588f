package org.kerbside.rig.conformance;

import java.util.List;

/**
 * One requirement and the scenarios that name it.
 *
 * @param scenarios their ids, in the order of the suite
 * @param reason why no scenario names it; empty where one does
 */
public record Coverage(Requirement requirement, List<String> scenarios, String reason) {

    public Coverage {
        scenarios = List.copyOf(scenarios);
    }

    public boolean tested() {
        return !scenarios.isEmpty();
    }
}
