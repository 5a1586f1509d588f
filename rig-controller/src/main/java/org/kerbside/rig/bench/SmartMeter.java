package org.kerbside.rig.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The smart metering system as the chargepoint meets it: its clock, and the levels that supplier and load controller set. */
public interface SmartMeter {

    /** The meter's clock, UTC. */
    Instant utc();

    /** Sets the meter's clock and tells the chargepoint. */
    void utc(Instant instant);

    /** Supplier: the calendar that holds where no state is commanded (ECS46d). Replaces the one before; empty for none. */
    void calendar(List<SwitchTime> rules);

    /** Supplier: commands a state (ECS47a), above the calendar while it lasts. */
    void command(Level level);

    /** Load controller: the level is never above this one while it lasts (ECS47e). */
    void limit(Level level);

    /** Takes the network away from the chargepoint. */
    void disconnect();

    /** Gives the network back; the meter then tells all that is in force, as it would after any loss. */
    void reconnect();

    /** Sends bytes as they are. */
    void send(byte[] datagram);

    /** The parties, for commands beyond the three above, and for flawed ones. */
    HeadEnd headEnd();

    /** The communications hub. */
    Hub hub();

    /** The meter's load control of an HCALCS. */
    LoadControl loadControl();

    /** Presses the meter's boost button for {@code minutes} more: 15, 30, 45 or 60; 0 cancels. */
    void boost(int minutes);

    /** Holds the meter's button; from Armed it reconnects the supply when held for 2 s or longer. */
    void holdButton(Duration held);

    /**
     * Another meter takes its place, with an EUI-64 and keys of its own: the old one is off the device log, the new one on
     * the network. The chargepoint is told nothing.
     */
    void exchange();

    /** Makes the meter one of another type, from now on; what it has been told stays. */
    void option(MeterOption option, boolean on);

    /** What else on the site draws from the meter, in A, besides the chargepoint. */
    void houseLoad(double amps);
}
