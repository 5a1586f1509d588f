package org.kerbside.firmware.pilot;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.contactor.Contactor;
import org.kerbside.firmware.contactor.ContactorBehaviour;
import org.kerbside.firmware.protection.Cause;
import org.kerbside.firmware.protection.Overcurrent;
import org.kerbside.firmware.protection.Protection;
import org.kerbside.firmware.protection.ProtectionBehaviour;

/** One socket outlet in charging mode 3: control pilot, contactor and protection (IEC 61851-1 Annex A). */
public final class Outlet {

    private static final double FLOWS_FROM_AMPS = 0.5;

    /** State F lasts at least 300 ms (IEC 61851-1 Table A.5, by EVerest, mark V). */
    private static final Duration UNAVAILABLE = Duration.ofSeconds(1);

    /** What the outlet tells. */
    public interface Listener {

        void vehicleConnected();

        void vehicleDisconnected();

        void flowChanged(boolean flowing);

        /** A cause that stops charging came or went. */
        void blocked(Cause cause, boolean present);
    }

    private final Board board;
    private final PilotBehaviour behaviour;
    private final ContactorBehaviour stopping;
    private final Listener listener;
    private final PilotReceiver receiver;
    private final Offer offer;
    private final Contactor contactor;
    private final Protection protection;
    private final Overcurrent overcurrent;
    private double allowed;
    private boolean flowing;
    private boolean connected;
    private boolean inF;
    private Board.@Nullable Timer closing;
    private Board.@Nullable Timer forcedOpening;

    /** Starts with the contactor released and the pilot at +12 V. */
    public Outlet(
            Board board,
            PilotBehaviour pilot,
            ContactorBehaviour contactor,
            ProtectionBehaviour protection,
            Listener listener) {
        this.board = board;
        this.behaviour = pilot;
        this.stopping = contactor;
        this.listener = listener;
        this.receiver = new PilotReceiver(board, pilot, this::stateChanged);
        this.protection = new Protection(protection, this::causeChanged);
        this.overcurrent = new Overcurrent(board, () -> this.protection.set(Cause.OVERCURRENT, true));
        this.contactor = new Contactor(board, contactor, cause -> this.protection.set(cause, true));
        this.offer = new Offer(board, pilot, this::offerChanged);
    }

    /** What may be drawn from now on, in A; 0 ends the offer. Rating, cable, site and protection cap it. */
    public void offer(double amps) {
        allowed = amps;
        apply();
    }

    /** The most that the installation may carry, in A; holds at once and whatever else is allowed. */
    public void siteLimit(double amps) {
        protection.siteLimit(amps);
        apply();
    }

    /** Clears what is latched until unplugging, as if it had been. */
    public void clearLatched() {
        protection.unplugged();
        apply();
    }

    /** Signalled on the pilot now, in A; 0 when nothing is. */
    public double offered() {
        return offer.amps();
    }

    public boolean vehicleConnected() {
        return connected;
    }

    public boolean flowing() {
        return flowing;
    }

    /** As IEC 61851-1 Table A.4 writes it: {@code A1} to {@code D2}, {@code E} or {@code F}. */
    public String state() {
        if (inF) {
            return "F";
        }
        var state = receiver.state();
        return state == PilotState.E ? "E" : state + (offer.offers() ? "2" : "1");
    }

    public Set<Cause> causes() {
        return protection.causes();
    }

    /** As {@code Inputs}. */
    public void pilot(double highVolts, double lowVolts) {
        if (!inF) {
            receiver.levels(highVolts, lowVolts);
        }
    }

    /** As {@code Inputs}. */
    public void proximity(double ohms) {
        protection.proximity(ohms, connected);
        apply();
    }

    /** As {@code Inputs}. */
    public void contactorFeedback(boolean closed) {
        contactor.feedback(closed);
    }

    /** As {@code Inputs}. */
    public void mains(double volts, double amps) {
        overcurrent.drawn(amps);
        if (amps > FLOWS_FROM_AMPS != flowing) {
            flowing = !flowing;
            listener.flowChanged(flowing);
        }
    }

    /** As {@code Inputs}. */
    public void residualCurrent(double milliamps) {
        protection.residualCurrent(milliamps);
    }

    /** As {@code Inputs}. */
    public void temperature(double celsius) {
        protection.temperature(celsius);
        apply();
    }

    private void stateChanged(PilotState before, PilotState state) {
        if (state != PilotState.C) {
            open();
        }
        protection.set(Cause.PILOT_SHORT, state == PilotState.E);
        if (state.vehicle() && !connected) {
            connected = true;
            protection.vehicle(true);
            listener.vehicleConnected();
        }
        if (state == PilotState.A && connected) {
            unplugged();
        }
        apply();
    }

    private void unplugged() {
        connected = false;
        allowed = 0;
        offer.forget();
        protection.vehicle(false);
        protection.unplugged();
        listener.vehicleDisconnected();
    }

    private void causeChanged(Cause cause) {
        listener.blocked(cause, protection.has(cause));
        if (!protection.has(cause)) {
            apply();
            return;
        }
        switch (cause) {
            case RESIDUAL_CURRENT, WELDED -> {
                open();
                goToF(cause);
            }
            case STUCK_OPEN, PILOT_SHORT, OVERCURRENT -> open();
            case OVERHEATED, DIODE, CABLE -> {}
        }
        apply();
    }

    /** A welded contactor stays out of service; after another fault the vehicle must be seen again. */
    private void goToF(Cause cause) {
        inF = true;
        offer.unavailable();
        if (cause != Cause.WELDED) {
            board.after(UNAVAILABLE, () -> {
                inF = protection.has(Cause.WELDED);
                apply();
            });
        }
    }

    private void apply() {
        if (inF) {
            return;
        }
        offer.set(connected ? Math.min(allowed, protection.limit()) : 0);
        qualify();
    }

    private void offerChanged() {
        overcurrent.offered(offer.amps());
        if (!offer.offers() && contactor.energised() && forcedOpening == null) {
            forcedOpening = board.after(stopping.patience(), this::open);
        }
        if (offer.offers() && forcedOpening != null) {
            forcedOpening.cancel();
            forcedOpening = null;
        }
        qualify();
    }

    /** Power comes once C has lasted while current is offered. */
    private void qualify() {
        var wanted = receiver.state() == PilotState.C && offer.offers() && !contactor.energised();
        if (wanted && closing == null) {
            closing = board.after(behaviour.qualification(), this::close);
        }
        if (!wanted && closing != null) {
            closing.cancel();
            closing = null;
        }
    }

    private void close() {
        closing = null;
        if (behaviour.diodeCheck() && !receiver.diodeSeen()) {
            protection.set(Cause.DIODE, true);
        } else {
            contactor.close();
        }
    }

    private void open() {
        if (forcedOpening != null) {
            forcedOpening.cancel();
            forcedOpening = null;
        }
        contactor.open();
    }
}
