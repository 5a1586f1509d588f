package org.kerbside.rig.conformance;

import java.util.Set;

/**
 * Which scenarios a run asks for; an empty set asks for all, and what is asked for must agree with every set.
 *
 * @param chapters names of chapters
 * @param requirements ids of requirements, or their beginnings followed by {@code *} ("RD-*")
 * @param scenarios ids of scenarios
 * @param claims ids of seeded defects that a scenario must claim to catch, one of them at least
 */
public record Selection(Set<String> chapters, Set<String> requirements, Set<String> scenarios, Set<String> claims) {

    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of(), Set.of());

    public Selection {
        chapters = Set.copyOf(chapters);
        requirements = Set.copyOf(requirements);
        scenarios = Set.copyOf(scenarios);
        claims = Set.copyOf(claims);
    }

    boolean takes(PlannedScenario planned) {
        return asksFor(chapters, planned.chapter())
                && (requirements.isEmpty() || requirements.stream().anyMatch(r -> matches(r, planned.requirement())))
                && asksFor(scenarios, planned.id())
                && (claims.isEmpty() || planned.claims().stream().anyMatch(claims::contains));
    }

    private static boolean asksFor(Set<String> wanted, String found) {
        return wanted.isEmpty() || wanted.contains(found);
    }

    private static boolean matches(String wanted, String id) {
        return wanted.endsWith("*") ? id.startsWith(wanted.substring(0, wanted.length() - 1)) : id.equals(wanted);
    }
}
