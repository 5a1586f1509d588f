package org.kerbside.features;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers why the scenario of this thread stopped early, because Cucumber does not tell its hooks. */
public final class StepWatch implements ConcurrentEventListener {

    private static final ThreadLocal<@Nullable Throwable> STOPPED_BY = new ThreadLocal<>();

    /** What ended the steps of the running scenario; empty while all went through. */
    static Optional<Throwable> stoppedBy() {
        return Optional.ofNullable(STOPPED_BY.get());
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, _ -> STOPPED_BY.remove());
        publisher.registerHandlerFor(TestStepFinished.class, finished -> note(finished.getResult()));
    }

    private static void note(Result result) {
        if (STOPPED_BY.get() == null
                && !result.getStatus().is(Status.PASSED)
                && !result.getStatus().is(Status.SKIPPED)) {
            STOPPED_BY.set(
                    result.getError() != null
                            ? result.getError()
                            : new IllegalStateException("A step is " + result.getStatus()));
        }
    }
}
