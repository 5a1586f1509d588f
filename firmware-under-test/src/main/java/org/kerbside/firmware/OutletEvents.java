package org.kerbside.firmware;

import org.kerbside.firmware.limits.ChargingControl;
import org.kerbside.firmware.pilot.OutletListener;
import org.kerbside.firmware.protection.Cause;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.session.SessionBook;

/** Tells control, sessions and security log what happens at the outlet. */
final class OutletEvents implements OutletListener {

    private final ChargingControl control;
    private final SessionBook sessions;
    private final SecurityLog log;
    private final Runnable stateFailed;

    /**
     * @param stateFailed whoever is to be told that the contactor does not follow
     */
    OutletEvents(ChargingControl control, SessionBook sessions, SecurityLog log, Runnable stateFailed) {
        this.stateFailed = stateFailed;
        this.control = control;
        this.sessions = sessions;
        this.log = log;
    }

    @Override
    public void vehicleConnected() {
        control.vehicleConnected();
    }

    @Override
    public void vehicleDisconnected() {
        sessions.unplugged();
        control.vehicleDisconnected();
    }

    @Override
    public void flowChanged(boolean flowing) {
        sessions.flow(flowing);
    }

    @Override
    public void blocked(Cause cause, boolean present) {
        if (!present) {
            return;
        }
        switch (cause) {
            case WELDED -> {
                log.record(Event.CONTACTOR_WELDED);
                stateFailed.run();
            }
            case STUCK_OPEN -> stateFailed.run();
            case RESIDUAL_CURRENT -> log.record(Event.RESIDUAL_CURRENT);
            case OVERHEATED, DIODE, PILOT_SHORT, CABLE, OVERCURRENT -> {}
        }
    }
}
