package org.kerbside.rig.bench;

/** In what the meters of the field contradict one another. */
public enum MeterOption {
    /** The supplier sets its clock not more than once in 24 h. */
    CLOCK_SET_ONCE_A_DAY,
    /** The randomised offset delays the switching of the tariff too. */
    OFFSET_ON_TARIFF,
    /** Of boost, commanded state and calendar the latest holds, instead of the highest in rank. */
    LAST_COMMAND_WINS
}
