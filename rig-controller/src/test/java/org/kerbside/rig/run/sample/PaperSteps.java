package org.kerbside.rig.run.sample;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.run.BenchGuard;
import org.kerbside.rig.run.RunFolder;
import org.kerbside.rig.run.RunSettings;
import org.kerbside.rig.time.WallTimeline;
import org.kerbside.rig.verdict.DecisionRule;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;
import org.kerbside.rig.verdict.Verdict;

public final class PaperSteps {

    private static final double UNCERTAINTY = 0.2;

    private final List<Finding> findings = new ArrayList<>();

    @When("the paper says {double} of at most {double} s")
    public void says(double value, double limit) {
        var measured = new Measurement("delay", value, UNCERTAINTY, "s", "paper");
        findings.add(Finding.judged(
                "SAMPLE-1",
                "the paper waits",
                measured,
                Limit.atMost(limit, "s"),
                DecisionRule.GUARDED,
                Duration.ZERO,
                Duration.ZERO,
                ""));
    }

    @When("the paper says {double} of at most {double} s, but {double} with the defect")
    public void saysUnlessDefective(double value, double limit, double defective) {
        says(RunSettings.current().defect().isPresent() ? defective : value, limit);
    }

    @When("the paper {word}")
    public void tears(String verb) {
        if (verb.equals("tears")) {
            throw new IllegalStateException("The paper is torn");
        }
    }

    @When("the rig waits until it is told to end")
    public void waits() {
        var closed = RunSettings.current().folder().resolve("closed");
        try (var guard = new BenchGuard(new PaperBench(() -> write(closed)));
                var timeline = new WallTimeline()) {
            write(RunSettings.current().folder().resolve("open"));
            timeline.pass(Duration.ofMinutes(guard.bench().capabilities().size()));
        }
    }

    private static void write(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @When("nothing happens")
    public void nothing() {
        findings.clear();
    }

    @After
    public void keep(Scenario scenario) {
        var settings = RunSettings.current();
        if (!findings.isEmpty()) {
            new RunFolder(settings.folder()).keep(evidence(scenario, settings), List.of());
        }
    }

    private Evidence evidence(Scenario scenario, RunSettings settings) {
        var uri = scenario.getUri().toString();
        var planned = PlannedScenario.of(
                uri, scenario.getLine(), "Delay on paper", scenario.getName(), scenario.getSourceTagNames());
        return new Evidence(
                planned.id(),
                planned.scenario(),
                planned.chapter(),
                planned.feature(),
                planned.requirement(),
                planned.claims(),
                settings.bench(),
                "P-0001",
                settings.seed(),
                Verdict.worst(findings.stream().map(Finding::verdict).toList()),
                "",
                Duration.ofSeconds(1),
                findings,
                List.of());
    }
}
