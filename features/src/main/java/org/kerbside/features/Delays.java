package org.kerbside.features;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kerbside.rig.bench.Bench;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

/** Random delays as drawn: from the relevant time to the moment at which the pilot's offer changes. */
public final class Delays {

    /** Longest delay of any setting, 1800 s (SI 2021/1467 reg. 11, mark S), and as long again to see that it was longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(61);

    /** From head end or meter to the chargepoint (the rig's own). */
    private static final Duration LONGEST_TRANSIT = Duration.ofSeconds(30);

    /** A command of the head end, or an event of the meter, at the chargepoint. */
    private static final Pattern ARRIVES = Pattern.compile("^> .*( command |LoadControlEvent)");

    private final Session session;
    private final Sample sample = new Sample();

    public Delays(Session session) {
        this.session = session;
    }

    /** Makes a relevant time by {@code act} and waits until the pilot offers current anew. */
    void draw(Runnable act) {
        var relevant = session.bench().timeline().now();
        act.run();
        await(relevant, relevant);
    }

    /** The same by a message: what it takes to reach the chargepoint is no delay of the chargepoint's. */
    void drawByMessage(Runnable send) {
        var sent = session.bench().timeline().now();
        send.run();
        session.bench().timeline().passUntil(() -> arrival(sent).isPresent(), LONGEST_TRANSIT);
        var arrived = arrival(sent);
        session.require(arrived.isPresent(), "No message reached the chargepoint");
        await(sent, arrived.orElse(sent));
    }

    private Optional<Duration> arrival(Duration sent) {
        return session.bench()
                .trace()
                .first(
                        Signal.HAN,
                        sent,
                        change -> ARRIVES.matcher(change.text()).find())
                .map(Change::at);
    }

    /** Waits until the pilot offers current, looking from {@code since} on, for a delay that counts from {@code relevant}. */
    void await(Duration since, Duration relevant) {
        var bench = session.bench();
        bench.timeline().passUntil(() -> offer(bench, since).isPresent(), PATIENCE);
        sample.add(relevant, offer(bench, since));
    }

    /** When the pilot first offered current since {@code moment}. */
    static Optional<Duration> offer(Bench bench, Duration moment) {
        return bench.trace()
                .first(Signal.PILOT_DUTY, moment, change -> PilotTable.amps(change.value()) > 0)
                .map(Change::at);
    }

    /** All that were drawn so far. */
    Sample sample() {
        return sample;
    }
}
