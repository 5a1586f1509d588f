package org.kerbside.reports.allure;

import io.qameta.allure.listener.TestLifecycleListener;
import io.qameta.allure.model.TestResult;
import org.kerbside.rig.conformance.PlannedScenario;

/**
 * Gives every scenario's result the scenario's stable id, so that its history survives a moved line, and a status that
 * says what happened; results that no scenario made stay as they are.
 */
public final class ScenarioListener implements TestLifecycleListener {

    private static final int NO_LINE = 1;

    @Override
    public void beforeTestWrite(TestResult result) {
        var labels = Labels.of(result);
        labels.first("gherkin_uri").ifPresent(uri -> {
            Outcome.of(result).applyTo(result);
            var tags = labels.all("tag");
            if (tags.stream().anyMatch(tag -> tag.startsWith("req:"))) {
                var feature = labels.first("feature").orElse("");
                var planned = PlannedScenario.of(uri, NO_LINE, feature, result.getName(), tags);
                identify(result, planned.id());
                labels.planned(planned);
            }
        });
    }

    static void identify(TestResult result, String id) {
        result.setHistoryId(id).setTestCaseId(id).setFullName(id);
    }
}
