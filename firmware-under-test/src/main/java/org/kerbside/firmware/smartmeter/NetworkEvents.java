package org.kerbside.firmware.smartmeter;

import org.kerbside.firmware.Board;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;

/** Follows the link to the smart meter; what it was at power-up is no event. */
public final class NetworkEvents {

    private final Board board;
    private final HanLink link;
    private final MeterLevels levels;
    private final SecurityLog log;
    private final Runnable review;
    private boolean told;

    /**
     * @param review what rests on the link
     */
    public NetworkEvents(Board board, HanLink link, MeterLevels levels, SecurityLog log, Runnable review) {
        this.board = board;
        this.link = link;
        this.levels = levels;
        this.log = log;
        this.review = review;
    }

    public void link(boolean up) {
        boolean changed = told && up != link.up();
        told = true;
        link.up(up);
        if (changed) {
            log.record(up ? Event.COMMS_BACK : Event.COMMS_LOST);
        }
        if (changed && up) {
            levels.reconnected(board.utc());
        }
        review.run();
    }
}
