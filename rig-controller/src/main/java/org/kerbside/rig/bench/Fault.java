package org.kerbside.rig.bench;

/** Broken hardware, broken on purpose. Broken firmware is a defect, not a fault. */
public enum Fault {
    DIODE_SHORTED(Capability.DIODE_FAULTS),
    DIODE_OPEN(Capability.DIODE_FAULTS),
    DIODE_REVERSED(Capability.DIODE_FAULTS),
    /** 80 Ω from control pilot to protective earth, before the diode (IEC 61851-1 A.4.9). */
    PILOT_SHORTED_TO_EARTH(Capability.SHORT_PILOT),
    /** The main contacts stay closed whatever the coil does. */
    CONTACTOR_WELDED(Capability.WELD_CONTACTOR),
    /** The main contacts stay open whatever the coil does. */
    CONTACTOR_STUCK_OPEN(Capability.WELD_CONTACTOR),
    /** 30 mA of smooth residual current, well above the 6 mA that must be detected. */
    RESIDUAL_CURRENT(Capability.RESIDUAL_CURRENT),
    /** The board is at 95 °C. */
    OVER_TEMPERATURE(Capability.HEAT),
    /** The chargepoint's clock stands at 1970 whenever power comes. */
    CLOCK_BATTERY_EMPTY(Capability.CLOCK_BATTERY);

    private final Capability needs;

    Fault(Capability needs) {
        this.needs = needs;
    }

    /** What a bench must be able to do to inject this. */
    public Capability needs() {
        return needs;
    }
}
