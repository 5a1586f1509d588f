package org.kerbside.features;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kerbside.rig.bench.Level;
import org.kerbside.rig.bench.SwitchTime;
import org.kerbside.rig.signal.Signal;

/** Starts of charging, one after the other, of which each draws a random delay. */
public final class StartSteps {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration AHEAD = Duration.ofMinutes(15);

    private final Session session;
    private final Delays delays;

    public StartSteps(Session session, Delays delays) {
        this.session = session;
        this.delays = delays;
    }

    @When("charging is stopped and started {int} times")
    public void startedTimes(int times) {
        for (int i = 0; i < times; i++) {
            stop();
            delays.drawByMessage(() -> command(level(100)));
            pause();
        }
    }

    /** Every hour is a start, known long ahead; half an hour later is a stop, which a delay of 10 min lets happen in time. */
    @When("charging is scheduled {int} times, at every full hour")
    public void scheduledTimes(int times) {
        session.act(
                "supplier's calendar: every full hour 100 %, at half past 0 %",
                () -> session.bench().smartMeter().calendar(hourly()));
        for (int i = 0; i < times; i++) {
            var utc = session.bench().smartMeter().utc();
            var start = utc.plus(AHEAD).truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
            session.bench().timeline().pass(Duration.between(utc, start.minus(AHEAD)));
            var now = session.bench().timeline().now();
            session.require(!offersCurrent(), "Current is offered still, %s before the start".formatted(AHEAD));
            delays.await(now, now.plus(AHEAD));
        }
    }

    private static List<SwitchTime> hourly() {
        return IntStream.range(0, 24)
                .boxed()
                .flatMap(hour -> Stream.of(
                        SwitchTime.daily(LocalTime.of(hour, 0), 100), SwitchTime.daily(LocalTime.of(hour, 30), 0)))
                .toList();
    }

    private boolean offersCurrent() {
        var duty = session.bench().trace().latest(Signal.PILOT_DUTY).orElse(0);
        return PilotTable.amps(duty) > 0;
    }

    @When("the rate is changed {int} times between {int} % and {int} %")
    public void changedTimes(int times, int one, int other) {
        for (int i = 0; i < times; i++) {
            var percent = i % 2 == 0 ? other : one;
            delays.drawByMessage(() -> command(level(percent)));
            pause();
        }
    }

    @When("the rate is changed {int} times between {int} % and {int} %, randomised already")
    public void changedRandomised(int times, int one, int other) {
        for (int i = 0; i < times; i++) {
            var percent = i % 2 == 0 ? other : one;
            delays.drawByMessage(() -> command(level(percent).alreadyRandomised()));
            pause();
        }
    }

    @When("the supply is cut for {duration} and returns, {int} times")
    public void cutTimes(Duration time, int times) {
        var supply = session.bench().supply();
        for (int i = 0; i < times; i++) {
            session.act("supply cut", supply::cut);
            session.bench().timeline().pass(time);
            delays.draw(() -> session.act("supply back", supply::restore));
            pause();
        }
    }

    private void stop() {
        command(level(0).asResponse());
        pause();
    }

    private void pause() {
        session.bench().timeline().pass(PAUSE);
    }

    private Level level(int percent) {
        return Level.of(percent, session.bench().smartMeter().utc(), Instant.MAX);
    }

    private void command(Level level) {
        session.act(
                "supplier commands %d %%".formatted(level.percent()),
                () -> session.bench().smartMeter().command(level));
    }
}
