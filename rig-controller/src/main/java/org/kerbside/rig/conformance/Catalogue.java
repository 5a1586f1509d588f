package org.kerbside.rig.conformance;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.rig.bench.RigFault;

/** Every requirement by its id, in the order of the chapters and of the files. */
public final class Catalogue {

    private static final int NEAREST = 3;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Catalogue(Collection<Entry> rows) {
        rows.stream()
                .sorted(Comparator.comparingInt(row -> Chapter.NAMES.indexOf(row.chapter())))
                .forEach(this::add);
    }

    /** The catalogue on the class path: every {@code .yaml} in the folder {@code requirements}. */
    public static Catalogue load() {
        return new Catalogue(new CatalogueFiles("requirements").rows());
    }

    public List<Requirement> all() {
        return entries.values().stream().map(Entry::requirement).toList();
    }

    public Optional<Requirement> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::requirement);
    }

    /** The requirement {@code id}; {@link RigFault} with the nearest known ids where there is none. */
    public Requirement requirement(String id) {
        return find(id).orElseThrow(() -> new RigFault("Requirement '%s' is not in the catalogue; nearest: %s"
                .formatted(id, Nearest.to(id, entries.keySet(), NEAREST))));
    }

    /** Every requirement with the scenarios of {@code suite} that name it; {@link RigFault} where one names an unknown id. */
    public List<Coverage> coverage(Collection<PlannedScenario> suite) {
        suite.forEach(planned -> requirement(planned.requirement()));
        return entries.values().stream().map(entry -> coverage(entry, suite)).toList();
    }

    private static Coverage coverage(Entry entry, Collection<PlannedScenario> suite) {
        var scenarios = suite.stream()
                .filter(planned -> planned.requirement().equals(entry.id()))
                .map(PlannedScenario::id)
                .toList();
        return new Coverage(entry.requirement(), scenarios, scenarios.isEmpty() ? entry.untested() : "");
    }

    private void add(Entry row) {
        var other = entries.putIfAbsent(row.id(), row);
        if (other != null) {
            throw new RigFault("Requirement '%s' stands twice in the catalogue: in %s and in %s"
                    .formatted(row.id(), other.file(), row.file()));
        }
    }
}
