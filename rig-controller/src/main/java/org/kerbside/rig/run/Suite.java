package org.kerbside.rig.run;

import java.util.List;

/**
 * Where the scenarios are, and what makes them run.
 *
 * @param features package of the feature files on the class path
 * @param glue package of the step classes
 * @param plugins Cucumber plugins of every run
 * @param reportPlugins those that a run with a report needs beside them
 */
public record Suite(String features, String glue, List<String> plugins, List<String> reportPlugins) {

    public static final Suite CONFORMANCE = new Suite(
            "conformance",
            "org.kerbside.features",
            List.of("org.kerbside.features.StepWatch"),
            List.of("io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm"));

    public Suite {
        plugins = List.copyOf(plugins);
        reportPlugins = List.copyOf(reportPlugins);
    }
}
