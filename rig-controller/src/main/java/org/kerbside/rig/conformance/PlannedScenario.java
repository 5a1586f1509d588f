package org.kerbside.rig.conformance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kerbside.rig.bench.Capability;
import org.kerbside.rig.bench.RigFault;

/**
 * One scenario as discovered, with what its tags say.
 *
 * @param id stable name: the requirement, a dot, and the title as a slug
 * @param scenario its title, the values of an outline's row in it
 * @param chapter the folder of its feature file
 * @param feature title of its feature
 * @param uri of its feature file
 * @param line in that file, from 1; the row's line for an outline
 * @param requirement id in the catalogue, from {@code @req:ID}
 * @param needs what a bench must be able to do, from {@code @needs:CAPABILITY}
 * @param claims ids of the seeded defects that it claims to catch, from {@code @catches:DEFECT}
 */
public record PlannedScenario(
        String id,
        String scenario,
        String chapter,
        String feature,
        String uri,
        int line,
        String requirement,
        List<Capability> needs,
        List<String> claims) {

    public PlannedScenario {
        needs = List.copyOf(needs);
        claims = List.copyOf(claims);
    }

    /**
     * Reads the tags of a scenario, its feature's and its outline's included, each with or without its {@code @}.
     *
     * @param uri of the feature file, {@code .../CHAPTER/name.feature}
     * @throws RigFault where there is not exactly one {@code req} tag, or a tag asks for what no bench can do
     */
    public static PlannedScenario of(String uri, int line, String feature, String scenario, Collection<String> tags) {
        var where = "Scenario '%s' (%s:%d)".formatted(scenario, uri, line);
        var requirements = values(tags, "req").toList();
        if (requirements.size() != 1) {
            throw new RigFault("%s names %d requirements %s, wanted exactly one tag @req:ID"
                    .formatted(where, requirements.size(), requirements));
        }
        var needs = values(tags, "needs").map(name -> capability(name, where)).sorted(Comparator.naturalOrder());
        return new PlannedScenario(
                requirements.getFirst() + "." + Slug.of(scenario),
                scenario,
                chapter(uri, where),
                feature,
                uri,
                line,
                requirements.getFirst(),
                needs.toList(),
                values(tags, "catches").sorted().toList());
    }

    private static Stream<String> values(Collection<String> tags, String key) {
        return tags.stream()
                .map(tag -> tag.startsWith("@") ? tag.substring(1) : tag)
                .filter(tag -> tag.startsWith(key + ":"))
                .map(tag -> tag.substring(key.length() + 1))
                .distinct();
    }

    private static Capability capability(String name, String where) {
        return Stream.of(Capability.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RigFault("%s needs '%s', which no bench knows; possible: %s"
                        .formatted(where, name, List.of(Capability.values()))));
    }

    private static String chapter(String uri, String where) {
        var folders = List.of(uri.split("/", -1));
        return Optional.of(folders.size() - 2)
                .filter(last -> last >= 0)
                .map(folders::get)
                .filter(Chapter.NAMES::contains)
                .orElseThrow(() -> new RigFault(
                        "%s stands in no chapter; its folder must be one of %s".formatted(where, Chapter.NAMES)));
    }
}
