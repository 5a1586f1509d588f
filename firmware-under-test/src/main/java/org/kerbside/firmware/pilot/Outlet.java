package org.kerbside.firmware.pilot;

import java.util.Set;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.contactor.Contactor;
import org.kerbside.firmware.contactor.ContactorBehaviour;
import org.kerbside.firmware.protection.Cause;
import org.kerbside.firmware.protection.Overcurrent;
import org.kerbside.firmware.protection.Protection;
import org.kerbside.firmware.protection.ProtectionBehaviour;

/** One socket outlet in charging mode 3: control pilot, contactor and protection (IEC 61851-1 Annex A). */
public final class Outlet {

    private static final double NO_CABLE_FROM_OHMS = 4500;

    private final OutletListener listener;
    private final PilotReceiver receiver;
    private final Offer offer;
    private final StateF stateF;
    private final Delivery delivery;
    private final Contactor contactor;
    private final Protection protection;
    private final Overcurrent overcurrent;
    private final Flow flow;
    private final VehiclePresence vehicle;
    private double allowed;

    /** Starts with the contactor released and the pilot at +12 V. */
    public Outlet(
            Board board,
            PilotBehaviour pilot,
            ContactorBehaviour contactor,
            ProtectionBehaviour protection,
            OutletListener listener) {
        this.listener = listener;
        this.receiver = new PilotReceiver(board, pilot, this::stateChanged);
        this.protection = new Protection(protection, this::causeChanged);
        this.flow = new Flow(listener);
        this.vehicle = new VehiclePresence(this.protection, listener, this::vehicleGone);
        this.overcurrent = new Overcurrent(board, () -> this.protection.set(Cause.OVERCURRENT, true));
        this.contactor = new Contactor(board, contactor, cause -> this.protection.set(cause, true));
        this.offer = new Offer(board, pilot, this::offerChanged);
        // A welded contactor stays out of service; after another fault the vehicle must be seen again.
        this.stateF = new StateF(board, offer, () -> this.protection.has(Cause.WELDED), this::apply);
        this.delivery = new Delivery(
                board, pilot, contactor, receiver, offer, this.contactor, () -> this.protection.set(Cause.DIODE, true));
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

    /** Clears what is latched until unplugging although nobody unplugged: only a defect asks for this. */
    public void clearLatched() {
        protection.clearLatched();
        apply();
    }

    /** Signalled on the pilot now, in A; 0 when nothing is. */
    public double offered() {
        return offer.amps();
    }

    public boolean vehicleConnected() {
        return vehicle.connected();
    }

    public boolean flowing() {
        return flow.flowing();
    }

    /** As IEC 61851-1 Table A.4 writes it: {@code A1} to {@code D2}, {@code E} or {@code F}. */
    public String state() {
        if (stateF.lasts()) {
            return "F";
        }
        var state = receiver.state();
        return state == PilotState.E ? "E" : state + (offer.offers() ? "2" : "1");
    }

    /** Why nothing is offered whatever is allowed; empty when nothing is wrong. */
    public Set<Cause> causes() {
        return protection.causes();
    }

    /** As {@code Inputs}; at −12 V of its own the outlet sees no vehicle (IEC 61851-1 Table A.4, state F). */
    public void pilot(double highVolts, double lowVolts) {
        if (!stateF.lasts()) {
            receiver.levels(highVolts, lowVolts);
        }
    }

    /** As {@code Inputs}. */
    public void proximity(double ohms) {
        protection.proximity(ohms);
        receiver.cable(ohms < NO_CABLE_FROM_OHMS);
        apply();
    }

    /** As {@code Inputs}. */
    public void contactorFeedback(boolean closed) {
        contactor.feedback(closed);
    }

    /** As {@code Inputs}. */
    public void mains(double volts, double amps) {
        overcurrent.drawn(amps);
        flow.drawn(amps);
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

    private void stateChanged(PilotState state) {
        if (state != PilotState.C) {
            delivery.open();
        }
        protection.set(Cause.PILOT_SHORT, state == PilotState.E);
        vehicle.seen(state);
        apply();
    }

    private void vehicleGone() {
        allowed = 0;
        offer.forget();
    }

    private void causeChanged(Cause cause) {
        if (protection.has(cause)) {
            stop(cause);
        }
        apply();
        listener.blocked(cause, protection.has(cause));
    }

    private void stop(Cause cause) {
        switch (cause) {
            case RESIDUAL_CURRENT, WELDED -> {
                delivery.open();
                stateF.begin();
            }
            case STUCK_OPEN, PILOT_SHORT, OVERCURRENT -> delivery.open();
            case OVERHEATED, DIODE, CABLE -> {}
        }
    }

    private void apply() {
        if (!stateF.lasts()) {
            offer.set(vehicle.connected() ? Math.min(allowed, protection.limit()) : 0);
            delivery.review();
        }
    }

    private void offerChanged() {
        overcurrent.offered(offer.amps());
        delivery.review();
    }
}
