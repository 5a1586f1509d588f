package org.kerbside.firmware.pilot;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.kerbside.firmware.Board;

/** The outlet is not available: −12 V on the pilot for a time, or for good (IEC 61851-1 Table A.4, state F). */
final class StateF {

    /** It lasts at least 300 ms (IEC 61851-1 Table A.5, by EVerest, mark V). */
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Board board;
    private final Offer offer;
    private final BooleanSupplier forGood;
    private final Runnable over;
    private boolean lasts;

    /**
     * @param forGood whether it is never over
     * @param over what rests on its end
     */
    StateF(Board board, Offer offer, BooleanSupplier forGood, Runnable over) {
        this.board = board;
        this.offer = offer;
        this.forGood = forGood;
        this.over = over;
    }

    boolean lasts() {
        return lasts;
    }

    void begin() {
        lasts = true;
        offer.unavailable();
        board.after(LEAST, () -> {
            lasts = forGood.getAsBoolean();
            over.run();
        });
    }
}
