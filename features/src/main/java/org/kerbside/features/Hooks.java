package org.kerbside.features;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.run.RunFolder;
import org.kerbside.rig.verdict.Attachment;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.EvidenceRenderer;

/** Begins every scenario, and turns what it left into evidence. */
public final class Hooks {

    private final Session session;

    public Hooks(Session session) {
        this.session = session;
    }

    @Before
    public void begin(Scenario scenario) {
        var file = scenario.getUri().toString();
        var feature = file.substring(file.lastIndexOf('/') + 1)
                .replace(".feature", "")
                .replace('-', ' ');
        session.begin(PlannedScenario.of(
                file, scenario.getLine(), feature, scenario.getName(), scenario.getSourceTagNames()));
    }

    @After
    public void finish(Scenario scenario) {
        var stoppedBy = StepWatch.stoppedBy();
        session.addBrokenInvariants();
        var evidence = evidence(stoppedBy);
        var attachments = session.settings().report()
                ? Stream.concat(rendered(evidence), recorded()).toList()
                : List.<Attachment>of();
        session.end();
        new RunFolder(session.settings().folder()).keep(evidence, attachments);
        attachments.forEach(a -> scenario.attach(a.content(), a.mediaType(), a.fileName()));
        if (stoppedBy.isEmpty()) {
            complain(evidence);
        }
    }

    private Evidence evidence(Optional<Throwable> stoppedBy) {
        var story = session.story();
        var verdict = session.findings().verdict(stoppedBy);
        return new Evidence(
                story.id(),
                story.scenario(),
                story.chapter(),
                story.feature(),
                story.requirement(),
                story.claims(),
                session.settings().bench(),
                session.opened().map(b -> b.device().serialNumber()).orElse(""),
                session.settings().seed(),
                verdict,
                cause(stoppedBy),
                session.opened().map(b -> b.timeline().now()).orElse(Duration.ZERO),
                session.findings().all(),
                session.opened().map(b -> b.trace().changes()).orElse(List.of()));
    }

    private String cause(Optional<Throwable> stoppedBy) {
        if (stoppedBy.isPresent() && !(stoppedBy.get() instanceof AssertionError)) {
            return String.valueOf(stoppedBy.get().getMessage());
        }
        return session.findings().all().isEmpty() ? "The scenario ended without a finding" : "";
    }

    /** A renderer that breaks costs its attachments, not the evidence. */
    private static Stream<Attachment> rendered(Evidence evidence) {
        return ServiceLoader.load(EvidenceRenderer.class).stream()
                .flatMap(renderer -> renderer.get().render(evidence).stream());
    }

    private Stream<Attachment> recorded() {
        return session.opened().stream()
                .flatMap(bench -> bench.recordings().stream())
                .map(one -> new Attachment(one.name(), one.mediaType(), one.extension(), one.content()));
    }

    private static void complain(Evidence evidence) {
        var words = evidence.verdict() + ": " + evidence.cause() + evidence.findings();
        switch (evidence.verdict()) {
            case PASS -> {}
            case FAIL -> throw new AssertionError(words);
            case INCONCLUSIVE, ERROR -> throw new RigFault(words);
        }
    }
}
