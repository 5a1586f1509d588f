package org.kerbside.rig.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.verdict.Attachment;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

/** Evidence of an ERROR for a scenario that did not leave what it should have, kept in the run's folder. */
final class MissingEvidence {

    private final RunFolder folder;
    private final String bench;
    private final String device;
    private final long seed;

    MissingEvidence(RunFolder folder, String bench, String device, long seed) {
        this.folder = folder;
        this.bench = bench;
        this.device = device;
        this.seed = seed;
    }

    Evidence of(PlannedScenario planned, String what, Optional<Throwable> thrown) {
        return kept(
                new Evidence(
                        planned.id(),
                        planned.scenario(),
                        planned.chapter(),
                        planned.feature(),
                        planned.requirement(),
                        planned.claims(),
                        bench,
                        device,
                        seed,
                        Verdict.ERROR,
                        cause(what, thrown),
                        Duration.ZERO,
                        List.of(),
                        List.of()),
                thrown);
    }

    /** For a scenario that kept a PASS and then broke. */
    Evidence after(Evidence passed, Optional<Throwable> thrown) {
        return kept(
                new Evidence(
                        passed.id(),
                        passed.scenario(),
                        passed.chapter(),
                        passed.feature(),
                        passed.requirement(),
                        passed.claims(),
                        passed.bench(),
                        passed.device(),
                        passed.seed(),
                        Verdict.ERROR,
                        cause("Every finding passed, but the scenario did not end well", thrown),
                        passed.lasted(),
                        passed.findings(),
                        passed.trace()),
                thrown);
    }

    private Evidence kept(Evidence evidence, Optional<Throwable> thrown) {
        folder.keep(evidence, thrown.map(MissingEvidence::stack).stream().toList());
        return evidence;
    }

    private static String cause(String what, Optional<Throwable> thrown) {
        return what + thrown.map(t -> ": " + words(t)).orElse("");
    }

    private static String words(Throwable thrown) {
        var message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message.strip();
    }

    private static Attachment stack(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return new Attachment("stack", "text/plain", "txt", text.toString().getBytes(UTF_8));
    }
}
