package org.kerbside.firmware;

/** The reference chargepoint: event in, board action out; no threads and no clock of its own. */
public final class Chargepoint implements Inputs {

    private final Board board;

    public Chargepoint(Board board, Behaviour behaviour) {
        this.board = board;
        assert behaviour.delay() != null;
    }

    /** Boots; offers nothing yet. */
    public void start() {
        board.contactor(false);
        board.pilotDuty(100);
    }

    @Override
    public void pilot(double highVolts, double lowVolts) {}

    @Override
    public void proximity(double ohms) {}

    @Override
    public void contactorFeedback(boolean closed) {}

    @Override
    public void mains(double volts, double amps) {}

    @Override
    public void residualCurrent(double milliamps) {}

    @Override
    public void temperature(double celsius) {}

    @Override
    public void lid(boolean open) {}

    @Override
    public void button() {}

    @Override
    public void hanLink(boolean up) {}

    @Override
    public void han(byte[] datagram) {}

    @Override
    public void console(String line) {}
}
