package org.kerbside.reports.allure;

import io.qameta.allure.model.Label;
import io.qameta.allure.model.TestResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kerbside.rig.conformance.PlannedScenario;

/** The labels of a result, each name with the values that were set last. */
final class Labels {

    private static final Set<String> RAW = Set.of("req", "needs", "catches");

    private final TestResult result;

    private Labels(TestResult result) {
        this.result = result;
    }

    static Labels of(TestResult result) {
        return new Labels(result);
    }

    Labels set(String name, String... values) {
        return set(name, List.of(values));
    }

    Labels set(String name, Collection<String> values) {
        var labels = new ArrayList<>(result.getLabels());
        labels.removeIf(label -> name.equals(label.getName()));
        values.stream()
                .distinct()
                .forEach(value -> labels.add(new Label().setName(name).setValue(value)));
        result.setLabels(labels);
        return this;
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return result.getLabels().stream()
                .filter(label -> name.equals(label.getName()))
                .map(Label::getValue)
                .toList();
    }

    /** Epic, feature and story, which make Allure's table of contents; the same again as suites. */
    Labels place(String chapter, String feature, String story) {
        return set("epic", chapter(chapter))
                .set("feature", feature)
                .set("story", story)
                .set("parentSuite", chapter(chapter))
                .set("suite", feature)
                .set("subSuite", List.of());
    }

    /** What the tags say, in place of the tags; the adapter's labels about Java classes go. */
    Labels planned(PlannedScenario planned) {
        var others = all("tag").stream()
                .filter(tag -> !RAW.contains(tag.split(":", 2)[0]))
                .toList();
        return place(planned.chapter(), planned.feature(), planned.requirement())
                .set("requirement", planned.requirement())
                .set("claim", planned.claims())
                .set("tag", others)
                .set("package", List.of())
                .set("testClass", List.of());
    }

    private static String chapter(String name) {
        var words = name.replace('-', ' ');
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
