package org.kerbside.firmware.pilot;

import org.kerbside.firmware.protection.Protection;

/** Whether a vehicle is plugged in, by the pilot; an error of the pilot takes nobody away. */
final class VehiclePresence {

    private final Protection protection;
    private final OutletListener listener;
    private final Runnable gone;
    private boolean connected;

    /**
     * @param gone what a vehicle leaves behind ends with it, before anybody is told
     */
    VehiclePresence(Protection protection, OutletListener listener, Runnable gone) {
        this.protection = protection;
        this.listener = listener;
        this.gone = gone;
    }

    boolean connected() {
        return connected;
    }

    void seen(PilotState state) {
        if (state.vehicle() && !connected) {
            connected = true;
            protection.pluggedIn();
            listener.vehicleConnected();
        }
        if (state == PilotState.A && connected) {
            connected = false;
            gone.run();
            protection.unplugged();
            listener.vehicleDisconnected();
        }
    }
}
