package org.kerbside.reports.allure;

import static org.assertj.core.api.Assertions.assertThat;

import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final String ASSERTION = "java.lang.AssertionError: late\n\tat x";
    private static final String RIG = "org.kerbside.rig.bench.RigFault: no port\n\tat x";

    @Test
    void aPassIsAPass() {
        assertThat(outcome(Status.PASSED, "", "")).isEqualTo(new Outcome(Status.PASSED, "PASS", ""));
    }

    @Test
    void anAssertionIsAFailAlsoWhereAHookMadeIt() {
        var fail = new Outcome(Status.FAILED, "FAIL", "late");
        assertThat(outcome(Status.FAILED, "late", ASSERTION)).isEqualTo(fail);
        assertThat(outcome(Status.BROKEN, "late", ASSERTION)).isEqualTo(fail);
    }

    @Test
    void aFaultOfTheRigIsAnErrorThatSaysSo() {
        assertThat(outcome(Status.BROKEN, "no port", RIG))
                .isEqualTo(new Outcome(Status.BROKEN, "ERROR", "ERROR: no port"));
    }

    @Test
    void aScenarioThatAHookStoppedWasNotSkippedButBroke() {
        assertThat(outcome(Status.SKIPPED, "no port", RIG))
                .isEqualTo(new Outcome(Status.BROKEN, "ERROR", "ERROR: no port"));
    }

    @Test
    void inconclusiveIsBrokenWithItsOwnWord() {
        var inconclusive = new Outcome(Status.BROKEN, "INCONCLUSIVE", "INCONCLUSIVE: too close");
        assertThat(outcome(Status.BROKEN, "INCONCLUSIVE: too close", RIG)).isEqualTo(inconclusive);
        assertThat(outcome(Status.FAILED, "INCONCLUSIVE: too close", ASSERTION)).isEqualTo(inconclusive);
    }

    @Test
    void anAbortedScenarioWasNotTested() {
        assertThat(outcome(Status.SKIPPED, "cannot weld", "org.opentest4j.TestAbortedException: cannot weld"))
                .isEqualTo(new Outcome(Status.SKIPPED, "NOT TESTED", "cannot weld"));
        assertThat(outcome(Status.SKIPPED, "", "").message()).isEqualTo("No reason was given.");
    }

    @Test
    void anUndefinedStepIsAnErrorWhateverTheStatus() {
        var undefined =
                new TestResult().setStatus(Status.PASSED).setSteps(List.of(new StepResult().setName("Then what")));
        assertThat(Outcome.of(undefined).verdict()).isEqualTo("ERROR");
        assertThat(Outcome.of(new TestResult()).status()).isEqualTo(Status.BROKEN);
    }

    private static Outcome outcome(Status status, String message, String trace) {
        return Outcome.of(new TestResult()
                .setStatus(status)
                .setStatusDetails(new StatusDetails().setMessage(message).setTrace(trace)));
    }
}
