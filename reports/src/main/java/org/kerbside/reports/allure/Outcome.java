package org.kerbside.reports.allure;

import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kerbside.rig.verdict.Verdict;

/**
 * How a scenario ended, in Allure's five statuses.
 *
 * @param verdict the verdict, or {@link #UNTESTED}
 * @param message why, empty for a PASS
 */
record Outcome(Status status, String verdict, String message) {

    static final String UNTESTED = "NOT TESTED";

    private static final Pattern ASSERTION = Pattern.compile(
            "(java\\.lang\\.AssertionError|org\\.opentest4j\\.(AssertionFailed|MultipleFailures)Error)\\b.*",
            Pattern.DOTALL);
    private static final Pattern ABORTED =
            Pattern.compile("[\\w.]*(TestAborted|AssumptionViolated|Pending)Exception\\b.*", Pattern.DOTALL);

    /** INCONCLUSIVE and ERROR are both broken, told apart by the first word of the message. */
    static Outcome of(Verdict verdict, String message) {
        return switch (verdict) {
            case PASS -> new Outcome(Status.PASSED, "PASS", "");
            case FAIL -> new Outcome(Status.FAILED, "FAIL", message);
            case INCONCLUSIVE, ERROR -> new Outcome(Status.BROKEN, verdict.name(), begun(verdict, message));
        };
    }

    static Outcome untested(String reason) {
        return new Outcome(Status.SKIPPED, UNTESTED, reason.isBlank() ? "No reason was given." : reason);
    }

    /** As Cucumber and its adapter left it; what they leave open is an ERROR. */
    static Outcome of(TestResult result) {
        var details = Optional.ofNullable(result.getStatusDetails());
        var message = details.map(StatusDetails::getMessage).orElse("");
        var trace = details.map(StatusDetails::getTrace).orElse("");
        if (result.getStatus() == null || undefined(result.getSteps())) {
            return of(Verdict.ERROR, "A step of the scenario has no definition, or more than one.");
        }
        if (message.startsWith("INCONCLUSIVE: ") || message.startsWith("ERROR: ")) {
            return of(message.startsWith("I") ? Verdict.INCONCLUSIVE : Verdict.ERROR, message);
        }
        return switch (result.getStatus()) {
            case PASSED -> of(Verdict.PASS, "");
            case FAILED -> of(Verdict.FAIL, message);
            // the adapter calls a failed assertion broken when a hook made it
            case BROKEN -> of(ASSERTION.matcher(trace).matches() ? Verdict.FAIL : Verdict.ERROR, message);
            // and a scenario skipped when a hook before it broke
            case SKIPPED ->
                trace.isEmpty() || ABORTED.matcher(trace).matches() ? untested(message) : of(Verdict.ERROR, message);
        };
    }

    void applyTo(TestResult result) {
        result.setStatus(status);
        if (!message.isEmpty()) {
            var details = Objects.requireNonNullElseGet(result.getStatusDetails(), StatusDetails::new);
            result.setStatusDetails(details.setMessage(message));
        }
        Labels.of(result).set("verdict", verdict);
    }

    private static String begun(Verdict verdict, String message) {
        var begin = verdict + ": ";
        return message.startsWith(begin) ? message : begin + (message.isBlank() ? "no reason was given" : message);
    }

    private static boolean undefined(List<StepResult> steps) {
        return steps.stream().anyMatch(step -> step.getStatus() == null || undefined(step.getSteps()));
    }
}
