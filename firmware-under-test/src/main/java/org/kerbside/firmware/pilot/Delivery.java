package org.kerbside.firmware.pilot;

import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.contactor.Contactor;
import org.kerbside.firmware.contactor.ContactorBehaviour;

/** Gives power once the vehicle has asked for it long enough, and takes it back (IEC 61851-1 Table A.6, seq. 4 and 10). */
final class Delivery {

    private final Board board;
    private final PilotBehaviour behaviour;
    private final ContactorBehaviour stopping;
    private final PilotReceiver receiver;
    private final Offer offer;
    private final Contactor contactor;
    private final Runnable diodeMissing;
    private Board.@Nullable Timer closing;
    private Board.@Nullable Timer forcedOpening;

    /** @param diodeMissing told instead of closing where the wave's low level is not −12 V */
    Delivery(
            Board board,
            PilotBehaviour behaviour,
            ContactorBehaviour stopping,
            PilotReceiver receiver,
            Offer offer,
            Contactor contactor,
            Runnable diodeMissing) {
        this.board = board;
        this.behaviour = behaviour;
        this.stopping = stopping;
        this.receiver = receiver;
        this.offer = offer;
        this.contactor = contactor;
        this.diodeMissing = diodeMissing;
    }

    /** The vehicle's state or the offer may have changed. */
    void review() {
        qualify();
        awaitVehicle();
    }

    void open() {
        cancel(closing);
        closing = null;
        cancel(forcedOpening);
        forcedOpening = null;
        contactor.open();
    }

    private void qualify() {
        var wanted = receiver.state() == PilotState.C && offer.offers() && !contactor.energised();
        if (wanted && closing == null) {
            closing = board.after(behaviour.qualification(), this::close);
        }
        if (!wanted) {
            cancel(closing);
            closing = null;
        }
    }

    /** The vehicle stops drawing once the offer has ended; if not, the contacts open under load. */
    private void awaitVehicle() {
        var ending = !offer.offers() && contactor.energised();
        if (ending && forcedOpening == null) {
            forcedOpening = board.after(stopping.patience(), this::open);
        }
        if (!ending) {
            cancel(forcedOpening);
            forcedOpening = null;
        }
    }

    private void close() {
        closing = null;
        if (behaviour.diodeCheck() && !receiver.diodeSeen()) {
            diodeMissing.run();
        } else {
            contactor.close();
        }
    }

    private static void cancel(Board.@Nullable Timer timer) {
        if (timer != null) {
            timer.cancel();
        }
    }
}
