package org.kerbside.reports.allure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kerbside.rig.conformance.RunDescription;
import org.kerbside.rig.verdict.DecisionRule;
import org.kerbside.rig.verdict.Evidence;

/** What Allure wants to know of a run beside its results: environment, categories, executor. */
final class RunFiles {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final RunDescription run;
    private final Requirements requirements;

    RunFiles(RunDescription run, Requirements requirements) {
        this.run = run;
        this.requirements = requirements;
    }

    void write(Path folder, long order, ResultFiles files, List<Evidence> evidence) throws IOException {
        files.write("environment.properties", environment(evidence).getBytes(StandardCharsets.UTF_8));
        files.write("categories.json", categories());
        files.write("executor.json", executor(folder, order));
    }

    /** {@code Kerbside Reference 1, KR1-0001, firmware 1.0}. */
    String title() {
        return "%s, %s, firmware %s".formatted(run.model(), run.serialNumber(), run.firmware());
    }

    private String environment(List<Evidence> evidence) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("Requirements with a verdict", requirements.judged(evidence));
        environment.put("Bench", run.bench());
        environment.put("Model", run.model());
        environment.put("Serial number", run.serialNumber());
        environment.put("Firmware", run.firmware());
        environment.put("Firmware SHA-256", run.digest());
        environment.put("Suite", run.suite());
        environment.put("Seed", Long.toString(run.seed()));
        environment.put("Seeded defect", run.defect().isEmpty() ? "none" : run.defect());
        environment.put("Started", run.started().truncatedTo(ChronoUnit.SECONDS).toString());
        environment.put("Decision rule", rules(evidence));
        environment.put("Requirement matrix", "requirements.html, beside this report's folder");
        return environment.entrySet().stream()
                .map(e -> escaped(e.getKey()) + " = " + escaped(e.getValue()).replace("\\ ", " ") + "\n")
                .collect(Collectors.joining());
    }

    private static String rules(List<Evidence> evidence) {
        var used = evidence.stream()
                .flatMap(e -> e.findings().stream())
                .map(finding -> finding.rule() == DecisionRule.GUARDED
                        ? "guarded, w = U (ILAC-G8:09/2019)"
                        : "simple acceptance where a finding says so")
                .collect(Collectors.toCollection(TreeSet::new));
        return used.isEmpty() ? "nothing was judged" : String.join("; ", used);
    }

    /** As a line of a properties file. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(
                    switch (c) {
                        case ' ', ':', '=', '\\', '#', '!' -> "\\" + c;
                        default -> c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
                    });
        }
        return escaped.toString();
    }

    private static List<Map<String, Object>> categories() {
        return List.of(
                category("The chargepoint does not meet the requirement", "failed", ".*"),
                category("The measurement cannot decide", "broken", "INCONCLUSIVE: .*"),
                category("The rig could not test", "broken", "(?!INCONCLUSIVE: ).*"),
                category("Not tested", "skipped", ".*"));
    }

    private static Map<String, Object> category(String name, String status, String message) {
        return Map.of("name", name, "matchedStatuses", List.of(status), "messageRegex", message);
    }

    private Map<String, Object> executor(Path folder, long order) {
        return Map.of(
                "name", "Kerbside rig, bench " + run.bench(),
                "type", "kerbside",
                "buildOrder", order,
                "buildName", MINUTE.format(run.started()) + ", firmware " + run.firmware(),
                "reportName", title() + ": " + MINUTE.format(run.started()),
                "reportUrl", "../../" + folder.getFileName() + "/report/index.html");
    }
}
