package org.kerbside.features;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may use whom, as data: what a row does not name is forbidden; {@code rig} stands for all of {@code rig.*}. */
final class House {

    private static final String ROOT = "org.kerbside.";
    private static final List<String> PORTS = List.of("rig.bench", "rig.signal", "rig.time", "rig.message");

    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            row("rig.time"),
            row("rig.signal", "rig.time"),
            row("rig.bench", "rig.signal", "rig.time"),
            row("rig.verdict", "rig.signal", "rig.time"),
            row("rig.conformance", "rig.verdict", "rig.bench"),
            row("rig.run", "rig", "reports"),
            row("rig.message"),
            row("rig.cli", "rig", "reports"),
            row("features", "rig"),
            fixture("plant"),
            fixture("zigbee"),
            fixture("ev", "fixtures.plant"),
            fixture("smartmeter", "fixtures.plant", "fixtures.zigbee"),
            fixture("pi"),
            fixture("benchmarks", "fixtures.smartmeter"),
            fixture("virtual", "fixtures.plant", "fixtures.ev", "fixtures.smartmeter", "fixtures.zigbee", "firmware"),
            fixture("loopback", "fixtures.plant", "fixtures.ev", "fixtures.smartmeter", "fixtures.zigbee", "firmware"),
            row("firmware"),
            row("reports", "rig.verdict", "rig.conformance", "rig.signal"));

    private House() {}

    /** What breaks the table, in words; sorted, empty where nothing does. */
    static List<String> violations(JavaClasses classes, Map<String, Set<String>> mayUse) {
        return classes.stream()
                .flatMap(one -> Stream.concat(homeless(one, mayUse), forbidden(one, mayUse)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The row a package belongs to: the longest whose name it starts with. */
    static Optional<String> rowOf(JavaClass one, Collection<String> rows) {
        return rows.stream()
                .filter(row -> (one.getPackageName() + ".").startsWith(ROOT + row + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private static Stream<String> homeless(JavaClass one, Map<String, Set<String>> mayUse) {
        return rowOf(one, mayUse.keySet()).isPresent()
                ? Stream.of()
                : Stream.of("Package %s stands in no row of the table".formatted(one.getPackageName()));
    }

    private static Stream<String> forbidden(JavaClass one, Map<String, Set<String>> mayUse) {
        var row = rowOf(one, mayUse.keySet()).orElse("");
        return one.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .flatMap(used -> rowOf(used, mayUse.keySet()).stream()
                        .filter(other -> !other.equals(row) && !allows(mayUse.getOrDefault(row, Set.of()), other))
                        .map(other -> "%s may not use %s, but %s uses %s"
                                .formatted(row, other, one.getName(), used.getName())));
    }

    private static boolean allows(Set<String> allowed, String row) {
        return allowed.stream().anyMatch(one -> (row + ".").startsWith(one + "."));
    }

    private static Map.Entry<String, Set<String>> row(String name, String... mayUse) {
        return Map.entry(name, Set.of(mayUse));
    }

    private static Map.Entry<String, Set<String>> fixture(String name, String... builtOn) {
        return row(
                "fixtures." + name,
                Stream.concat(PORTS.stream(), Stream.of(builtOn)).toArray(String[]::new));
    }
}
