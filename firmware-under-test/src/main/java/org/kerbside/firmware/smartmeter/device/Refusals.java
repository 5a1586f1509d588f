package org.kerbside.firmware.smartmeter.device;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;

/** Logs refused commands, each reason once a minute at most, and notices a flood of them. */
final class Refusals {

    /** This many within a minute are told by an alert. */
    static final int FLOOD = 100;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Board board;
    private final SecurityLog log;
    private final Map<Refusal, Integer> unlogged = new EnumMap<>(Refusal.class);
    private final Map<Refusal, Duration> quietUntil = new EnumMap<>(Refusal.class);
    private final Duration[] last = new Duration[FLOOD];
    private int count;
    private boolean flooded;

    Refusals(Board board, SecurityLog log) {
        this.board = board;
        this.log = log;
        Arrays.fill(last, MINUTE.negated());
    }

    /** Whether with this one a flood has begun. */
    boolean count(Refusal reason) {
        int number = unlogged.merge(reason, 1, Integer::sum);
        if (number == 1) {
            logOnceQuiet(reason);
        }
        return isFlood();
    }

    private void logOnceQuiet(Refusal reason) {
        Duration until = quietUntil.getOrDefault(reason, Duration.ZERO);
        Duration wait = until.minus(board.uptime());
        if (wait.isPositive()) {
            board.after(wait, () -> write(reason));
        } else {
            write(reason);
        }
    }

    private void write(Refusal reason) {
        int number = unlogged.getOrDefault(reason, 0);
        unlogged.remove(reason);
        log.record(Event.COMMAND_REJECTED, "reason=" + reason.word() + (number > 1 ? " count=" + number : ""));
        quietUntil.put(reason, board.uptime().plus(MINUTE));
    }

    private boolean isFlood() {
        Duration now = board.uptime();
        Duration hundredBefore = last[count % FLOOD];
        last[count % FLOOD] = now;
        count++;
        boolean many = count >= FLOOD && now.minus(oldest(hundredBefore)).compareTo(MINUTE) <= 0;
        boolean begun = many && !flooded;
        flooded = many;
        return begun;
    }

    /** Of the last hundred, this one included. */
    private Duration oldest(Duration overwritten) {
        return count < FLOOD ? overwritten : last[count % FLOOD];
    }
}
