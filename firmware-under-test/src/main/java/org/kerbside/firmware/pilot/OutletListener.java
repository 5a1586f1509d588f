package org.kerbside.firmware.pilot;

import org.kerbside.firmware.protection.Cause;

/** What the outlet tells. */
public interface OutletListener {

    void vehicleConnected();

    void vehicleDisconnected();

    void flowChanged(boolean flowing);

    /** A cause that stops charging came or went. */
    void blocked(Cause cause, boolean present);
}
