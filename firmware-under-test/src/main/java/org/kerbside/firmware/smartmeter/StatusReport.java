package org.kerbside.firmware.smartmeter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.schedule.Utc;

/** Tells the smart meter what flows: at every change, and every second while it does (SI 2021/1467 reg. 9). */
public final class StatusReport {

    /**
     * What is reported.
     *
     * @param offeredAmps on the pilot
     */
    public record Reading(double offeredAmps, double powerWatts, double energyWh, boolean flowing) {}

    private final Board board;
    private final Duration interval;
    private final boolean answers;
    private final Supplier<Reading> reading;
    private Reading last = new Reading(0, 0, 0, false);
    private Board.@Nullable Timer tick;

    public StatusReport(Board board, MeterBehaviour behaviour, Supplier<Reading> reading) {
        this.board = board;
        this.interval = behaviour.statusInterval();
        this.answers = behaviour.answers();
        this.reading = reading;
    }

    /** To be asked whenever something may have changed. */
    public void review() {
        Reading now = reading.get();
        if (now.flowing() != last.flowing()) {
            keepTicking(now.flowing());
        }
        if (now.flowing() != last.flowing() || now.offeredAmps() != last.offeredAmps()) {
            send(now);
        }
    }

    private void keepTicking(boolean flowing) {
        if (tick != null) {
            tick.cancel();
            tick = null;
        }
        if (flowing) {
            tick = board.after(interval, this::tick);
        }
    }

    private void tick() {
        tick = board.after(interval, this::tick);
        send(reading.get());
    }

    private void send(Reading now) {
        last = now;
        if (!answers) {
            return;
        }
        // Built by hand: while current flows this is the one thing that happens every second.
        String json = "{\"type\":\"status\",\"utc\":\"" + Utc.stamp(board.utc())
                + "\",\"offered\":" + tenths(now.offeredAmps())
                + ",\"power\":" + Math.round(now.powerWatts())
                + ",\"energy\":" + Math.round(now.energyWh())
                + ",\"flowing\":" + now.flowing() + "}";
        board.han(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String tenths(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
