package org.kerbside.rig.bench;

/** What a bench can do that another cannot; a scenario asks for it with {@code @needs:NAME}. */
public enum Capability {
    VIRTUAL_TIME("lets hours pass in milliseconds"),
    SET_CLOCK("starts the chargepoint at any date and time"),
    POWER_CUT("cuts and restores the chargepoint's supply"),
    PILOT_RESISTORS("puts any resistance on the control pilot"),
    PROXIMITY_RESISTORS("puts any resistance on the proximity contact"),
    DIODE_FAULTS("shorts, opens and reverses the diode of the vehicle"),
    SHORT_PILOT("shorts the control pilot to protective earth"),
    WELD_CONTACTOR("holds the contactor closed or open against its coil"),
    RESIDUAL_CURRENT("makes residual current flow"),
    HEAT("heats the chargepoint"),
    SMART_METER("speaks for the smart meter and its network"),
    CONSOLE("reaches the service console"),
    CLOCK_BATTERY("empties the battery of the chargepoint's clock"),
    LID("opens the enclosure and presses its button"),
    SECOND_UNIT("holds a second chargepoint on the same supply"),
    VEHICLE_MANNERS("makes the vehicle ignore the pilot or react late"),
    SEEDED_DEFECTS("runs firmware with a seeded defect");

    private final String words;

    Capability(String words) {
        this.words = words;
    }

    /** What such a bench does, to follow "a bench that". */
    public String words() {
        return words;
    }
}
