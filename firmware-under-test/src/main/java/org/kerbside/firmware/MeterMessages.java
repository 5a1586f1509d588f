package org.kerbside.firmware;

import java.time.Duration;
import java.time.Instant;
import org.kerbside.firmware.limits.ChargingControl;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.session.SessionBook;
import org.kerbside.firmware.smartmeter.Calendar;
import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.Message;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.SetClock;

/** Does what the smart meter says. */
final class MeterMessages {

    /** A larger step is of note: 10 s is what a hub's clock may be off (Honeywell AS302P manual, mark V). */
    private static final Duration STEP_OF_NOTE = Duration.ofSeconds(10);

    private final Board board;
    private final MeterLevels levels;
    private final SessionBook sessions;
    private final SecurityLog log;
    private final ChargingControl control;

    MeterMessages(Board board, MeterLevels levels, SessionBook sessions, SecurityLog log, ChargingControl control) {
        this.board = board;
        this.levels = levels;
        this.sessions = sessions;
        this.log = log;
        this.control = control;
    }

    void take(Message message) {
        switch (message) {
            case SetClock clock -> setClock(clock.utc());
            case Calendar calendar -> levels.keep(calendar);
            case LevelMessage level -> levels.keep(level, board.utc());
        }
        control.review();
    }

    private void setClock(Instant told) {
        Instant before = board.utc();
        board.utc(told);
        if (Duration.between(before, told).abs().compareTo(STEP_OF_NOTE) > 0) {
            log.record(Event.CLOCK_SET, "from " + Utc.stamp(before));
            sessions.clockSet();
        }
    }
}
