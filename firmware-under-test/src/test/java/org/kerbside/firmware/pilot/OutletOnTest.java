package org.kerbside.firmware.pilot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kerbside.firmware.BoardDouble;
import org.kerbside.firmware.contactor.ContactorBehaviour;
import org.kerbside.firmware.protection.Cause;
import org.kerbside.firmware.protection.ProtectionBehaviour;

/** An outlet with a pilot circuit, a cable and a contactor that answer as real ones do. */
final class OutletOnTest implements OutletListener {

    private static final Duration ARMATURE = Duration.ofMillis(15);

    final BoardDouble board = new BoardDouble();
    final List<String> told = new ArrayList<>();
    final Outlet outlet;
    boolean welded;
    boolean stuckOpen;
    private double high = 12;
    private double low = -12;

    OutletOnTest() {
        this(PilotBehaviour.CORRECT, ContactorBehaviour.CORRECT, ProtectionBehaviour.CORRECT);
    }

    OutletOnTest(PilotBehaviour pilot, ContactorBehaviour contactor, ProtectionBehaviour protection) {
        board.surroundings(percent -> board.after(Duration.ZERO, this::tellPilot), this::moveArmature);
        outlet = new Outlet(board, pilot, contactor, protection, this);
        outlet.proximity(220);
        outlet.contactorFeedback(false);
        pass(20);
    }

    static OutletOnTest with(PilotBehaviour pilot) {
        return new OutletOnTest(pilot, ContactorBehaviour.CORRECT, ProtectionBehaviour.CORRECT);
    }

    static OutletOnTest with(ContactorBehaviour contactor) {
        return new OutletOnTest(PilotBehaviour.CORRECT, contactor, ProtectionBehaviour.CORRECT);
    }

    static OutletOnTest with(ProtectionBehaviour protection) {
        return new OutletOnTest(PilotBehaviour.CORRECT, ContactorBehaviour.CORRECT, protection);
    }

    /** The vehicle's load: 12 V none, 9 V B, 6 V C, 3 V D, 0 V shorted. */
    void level(double highVolts) {
        level(highVolts, -12);
    }

    void level(double highVolts, double lowVolts) {
        high = highVolts;
        low = lowVolts;
        tellPilot();
    }

    void plugInAndOffer(double amps) {
        level(9);
        pass(25);
        outlet.offer(amps);
        pass(1);
    }

    /** In C2 with closed contacts, long after the last change. */
    void charge(double amps) {
        plugInAndOffer(amps);
        level(6);
        pass(6000);
        outlet.mains(230, amps);
    }

    void pass(long millis) {
        board.pass(Duration.ofMillis(millis));
    }

    Duration now() {
        return board.uptime();
    }

    /** When the coil was driven last. */
    Duration coilDriven() {
        return board.coils.getLast().at();
    }

    boolean closed() {
        return board.contactor;
    }

    @Override
    public void vehicleConnected() {
        told.add("connected");
    }

    @Override
    public void vehicleDisconnected() {
        told.add("disconnected");
    }

    @Override
    public void flowChanged(boolean flowing) {
        told.add("flowing " + flowing);
    }

    @Override
    public void blocked(Cause cause, boolean present) {
        told.add(cause + " " + present);
    }

    private void tellPilot() {
        if (board.duty <= 0) {
            outlet.pilot(-12, -12);
        } else {
            outlet.pilot(high, board.duty >= 100 ? high : low);
        }
    }

    private void moveArmature(boolean energised) {
        if (energised ? !stuckOpen : !welded) {
            board.after(ARMATURE, () -> outlet.contactorFeedback(energised));
        }
    }
}
