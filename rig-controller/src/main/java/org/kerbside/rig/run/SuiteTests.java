package org.kerbside.rig.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.conformance.PlannedScenario;

/** The suite on the JUnit Platform: what there is, and running some of it. */
final class SuiteTests {

    private final Suite suite;
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .build());

    SuiteTests(Suite suite) {
        this.suite = suite;
    }

    /** Every scenario, in the order of the suite; {@link RigFault} where there is none. */
    List<Discovered> discover() {
        var plan = launcher.discover(request(List.of()).build());
        var found = new ArrayList<Discovered>();
        plan.getRoots()
                .forEach(root -> plan.getDescendants(root).stream()
                        .filter(TestIdentifier::isTest)
                        .map(test -> discovered(plan, test))
                        .forEach(found::add));
        if (found.isEmpty()) {
            throw new RigFault(
                    "No scenario found in '%s' on the class path; wanted the features and Cucumber's engine there"
                            .formatted(suite.features()));
        }
        return List.copyOf(found);
    }

    /** Runs these, in the order of the suite. */
    void execute(List<Discovered> scenarios, boolean report, TestExecutionListener listener) {
        var plugins = Stream.concat(suite.plugins().stream(), report ? suite.reportPlugins().stream() : Stream.empty())
                .toList();
        var uniqueIds = scenarios.stream().map(Discovered::uniqueId).collect(Collectors.toSet());
        PostDiscoveryFilter wanted = test -> FilterResult.includedIf(
                !test.isTest() || uniqueIds.contains(test.getUniqueId().toString()));
        launcher.execute(request(plugins).filters(wanted).build(), listener);
    }

    private LauncherDiscoveryRequestBuilder request(List<String> plugins) {
        return withPlugins(plugins)
                .selectors(DiscoverySelectors.selectPackage(suite.features()))
                .filters(EngineFilter.includeEngines("cucumber"))
                .configurationParameter("cucumber.glue", suite.glue())
                .configurationParameter("cucumber.publish.quiet", "true")
                .configurationParameter("cucumber.execution.parallel.enabled", "false")
                .configurationParameter("cucumber.junit-platform.naming-strategy", "short")
                .configurationParameter("cucumber.junit-platform.naming-strategy.short.example-name", "pickle");
    }

    /** Cucumber takes no empty list of plugins. */
    private static LauncherDiscoveryRequestBuilder withPlugins(List<String> plugins) {
        var request = LauncherDiscoveryRequestBuilder.request();
        return plugins.isEmpty()
                ? request
                : request.configurationParameter("cucumber.plugin", String.join(",", plugins));
    }

    private static Discovered discovered(TestPlan plan, TestIdentifier test) {
        var ancestors = Stream.iterate(Optional.of(test), Optional::isPresent, t -> t.flatMap(plan::getParent))
                .flatMap(Optional::stream)
                .toList();
        var lines = new HashSet<Integer>();
        ancestors.forEach(one -> position(one).map(FilePosition::getLine).ifPresent(lines::add));
        var feature = ancestors.get(Math.max(0, ancestors.size() - 2)).getDisplayName();
        var tags = test.getTags().stream().map(tag -> tag.getName()).collect(Collectors.toSet());
        var line = position(test).map(FilePosition::getLine).orElse(1);
        var planned = PlannedScenario.of(uri(test), line, feature, test.getDisplayName(), tags);
        return new Discovered(test.getUniqueId(), planned, tags, lines);
    }

    private static Optional<FilePosition> position(TestIdentifier test) {
        return resource(test).flatMap(ClasspathResourceSource::getPosition);
    }

    private static String uri(TestIdentifier test) {
        return resource(test)
                .map(ClasspathResourceSource::getClasspathResourceName)
                .orElseThrow(() -> new RigFault("Scenario '%s' comes from %s, wanted a feature on the class path"
                        .formatted(test.getDisplayName(), test.getSource())));
    }

    private static Optional<ClasspathResourceSource> resource(TestIdentifier test) {
        Optional<TestSource> source = test.getSource();
        return source.filter(ClasspathResourceSource.class::isInstance).map(ClasspathResourceSource.class::cast);
    }
}
