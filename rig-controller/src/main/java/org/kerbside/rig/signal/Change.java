package org.kerbside.rig.signal;

import java.time.Duration;

/**
 * One signal taking one value.
 *
 * @param at time since the bench was opened
 * @param value the new value of a quantity or switch; 0 for a text
 * @param text the words of a text; empty for a quantity or switch
 */
public record Change(Duration at, Signal signal, double value, String text) {

    /** Whether a switch went to its closed, present or on position. */
    public boolean on() {
        return value != 0;
    }
}
