package org.kerbside.firmware.session;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.storage.Ring;
import org.kerbside.firmware.storage.Store;

/** The sessions of the last 13 months, each on flash at every change and at least every 60 s while it charges. */
public final class SessionBook {

    /** Prefix of the keys in the store. */
    public static final String KEYS = "session/";

    private static final int MONTHS_KEPT = 13;
    private static final int MOST_KEPT = 5000;

    private final Board board;
    private final Ring kept;
    private final DoubleSupplier energyWh;
    private final SessionBehaviour behaviour;
    private @Nullable OpenSession open;

    /**
     * @param energyWh what the meter of the outlet counts
     */
    public SessionBook(Board board, Store store, DoubleSupplier energyWh, SessionBehaviour behaviour) {
        this.board = board;
        this.kept = new Ring(store, KEYS, MOST_KEPT);
        this.energyWh = energyWh;
        this.behaviour = behaviour;
    }

    /** A session that a power cut ended ends where it was last written. */
    public void closeWhatPowerCutLeft() {
        stored().filter(session -> session.stop() == null)
                .findFirst()
                .ifPresent(session -> write(session.stoppedWhenWritten()));
    }

    /** The contactor closed with a vehicle connected. */
    public void begin() {
        if (open == null) {
            forgetOld();
            open = new OpenSession(board, kept.nextNumber(), energyWh, behaviour, this::write);
            open.flow(false);
        }
    }

    public void flow(boolean flowing) {
        if (flowing) {
            begin();
        }
        if (open != null) {
            open.flow(flowing);
        }
    }

    public void rateChanged() {
        if (open != null) {
            open.rateChanged();
        }
    }

    public void unplugged() {
        if (open != null) {
            open.unplugged();
            open = null;
        }
    }

    /** The clock went from unknown to known, or was corrected. */
    public void clockSet() {
        if (open != null) {
            open.clockSet();
        }
    }

    public List<Session> newestFirst() {
        List<Session> all = new ArrayList<>(stored().toList());
        Optional.ofNullable(open)
                .map(OpenSession::now)
                .ifPresent(session -> all.replaceAll(each -> each.number() == session.number() ? session : each));
        return all;
    }

    private Stream<Session> stored() {
        return kept.newestFirst().stream().map(Session::read).flatMap(Optional::stream);
    }

    private void write(Session session) {
        kept.put(session.number(), session.json());
    }

    private void forgetOld() {
        Instant now = board.utc();
        if (!Utc.known(now)) {
            return;
        }
        Instant oldest = now.atZone(ZoneOffset.UTC).minusMonths(MONTHS_KEPT).toInstant();
        List<Session> oldestFirst = stored().toList().reversed();
        oldestFirst.stream()
                .takeWhile(
                        session -> Utc.known(session.start()) && session.start().isBefore(oldest))
                .forEach(_ -> kept.removeOldest());
    }
}
