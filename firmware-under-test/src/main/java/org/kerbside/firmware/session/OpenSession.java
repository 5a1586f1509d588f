package org.kerbside.firmware.session;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.schedule.Utc;

/** The session that lasts: counts by the time since boot, which no setting of the clock can bend. */
final class OpenSession {

    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private final Board board;
    private final long number;
    private final DoubleSupplier energyWh;
    private final SessionBehaviour behaviour;
    private final Consumer<Session> write;
    private final double energyAtStart;
    private final Duration startUptime;
    private Instant start;
    private Duration charged = Duration.ZERO;
    private @Nullable Duration flowingSince;
    private Board.@Nullable Timer nextWrite;
    private int changes;

    OpenSession(
            Board board, long number, DoubleSupplier energyWh, SessionBehaviour behaviour, Consumer<Session> write) {
        this.board = board;
        this.number = number;
        this.energyWh = energyWh;
        this.behaviour = behaviour;
        this.write = write;
        energyAtStart = energyWh.getAsDouble();
        startUptime = board.uptime();
        start = board.utc();
    }

    void flow(boolean flowing) {
        charged = charged();
        flowingSince = flowing ? board.uptime() : null;
        write();
    }

    void rateChanged() {
        changes++;
        write();
    }

    void clockSet() {
        if (!Utc.known(start)) {
            start = board.utc().minus(board.uptime().minus(startUptime));
        }
        write();
    }

    void unplugged() {
        charged = charged();
        flowingSince = null;
        stopWriting();
        write.accept(at(board.utc()));
    }

    Session now() {
        return at(null);
    }

    private Session at(@Nullable Instant stop) {
        long seconds = charged().plusMillis(500).toSeconds();
        long whole = seconds - seconds % behaviour.durationStepSeconds();
        double energy = energyWh.getAsDouble() - energyAtStart;
        return new Session(number, start, stop, board.utc(), energy, whole, changes);
    }

    private Duration charged() {
        return flowingSince == null ? charged : charged.plus(board.uptime()).minus(flowingSince);
    }

    private void write() {
        stopWriting();
        write.accept(now());
        if (flowingSince != null) {
            nextWrite = board.after(WRITTEN_EVERY, this::write);
        }
    }

    private void stopWriting() {
        if (nextWrite != null) {
            nextWrite.cancel();
            nextWrite = null;
        }
    }
}
