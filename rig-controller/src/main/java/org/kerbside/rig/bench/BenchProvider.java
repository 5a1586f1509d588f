package org.kerbside.rig.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/** Opens benches of one kind; found with {@link ServiceLoader}. */
public interface BenchProvider {

    /** As in {@code --bench NAME}. */
    String name();

    /** One sentence. */
    String description();

    Set<Capability> capabilities();

    /** What is missing on this machine, when the bench cannot be opened here. */
    Optional<String> missing();

    /** The defects that {@link Setup#defect()} may name. */
    List<SeededDefect> defects();

    /** What the vendor of the chargepoint on this bench claims, as YAML; empty where nothing is declared. */
    Optional<String> declaration();

    Bench open(Setup setup);

    /** All benches on the class path, by name. */
    static List<BenchProvider> all() {
        return ServiceLoader.load(BenchProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(BenchProvider::name))
                .toList();
    }

    static Optional<BenchProvider> named(String name) {
        return all().stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
