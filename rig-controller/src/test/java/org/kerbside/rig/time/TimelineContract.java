package org.kerbside.rig.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every timeline promises. Lower bounds only: a loaded machine may always be later. */
abstract class TimelineContract {

    private static final Duration PLENTY = Duration.ofSeconds(10);

    abstract Timeline timeline();

    @Test
    void anEventRunsOnceItsDelayHasPassed() {
        var timeline = timeline();
        var ran = new AtomicBoolean();
        timeline.after(Duration.ofMillis(40), () -> ran.set(true));
        assertThat(timeline.passUntil(ran::get, PLENTY)).isTrue();
        assertThat(timeline.now()).isGreaterThanOrEqualTo(Duration.ofMillis(40));
    }

    @Test
    void aCancelledEventDoesNotRun() {
        var timeline = timeline();
        var ran = new AtomicBoolean();
        timeline.after(Duration.ofMillis(20), () -> ran.set(true)).cancel();
        timeline.pass(Duration.ofMillis(60));
        assertThat(ran).isFalse();
    }

    @Test
    void anActIsDoneWhenPerformReturns() {
        var done = new AtomicBoolean();
        timeline().perform(() -> done.set(true));
        assertThat(done).isTrue();
    }

    @Test
    void anInvariantIsCheckedAfterEveryEventAndEveryAct() {
        var timeline = timeline();
        var checks = new AtomicInteger();
        timeline.always(checks::incrementAndGet);
        timeline.perform(() -> {});
        timeline.after(Duration.ofMillis(5), () -> {});
        timeline.passUntil(() -> checks.get() >= 2, PLENTY);
        assertThat(checks).hasValue(2);
    }

    @Test
    void anEventThatThrowsIsNotLost() {
        var timeline = timeline();
        timeline.after(Duration.ofMillis(5), () -> {
            throw new IllegalStateException("the plant broke");
        });
        assertThatThrownBy(() -> timeline.pass(PLENTY)).hasMessage("the plant broke");
    }
}
