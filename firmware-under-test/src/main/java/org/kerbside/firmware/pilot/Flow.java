package org.kerbside.firmware.pilot;

/** Whether current flows. */
final class Flow {

    private static final double FROM_AMPS = 0.5;

    private final OutletListener listener;
    private boolean flowing;

    Flow(OutletListener listener) {
        this.listener = listener;
    }

    boolean flowing() {
        return flowing;
    }

    void drawn(double amps) {
        if (amps > FROM_AMPS != flowing) {
            flowing = !flowing;
            listener.flowChanged(flowing);
        }
    }
}
