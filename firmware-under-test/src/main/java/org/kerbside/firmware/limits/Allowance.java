package org.kerbside.firmware.limits;

import org.kerbside.firmware.smartmeter.LevelInForce;

/**
 * What the vehicle may draw by all that owner and smart meter said, before any delay and protection.
 *
 * @param amps 0, or 6 and more
 * @param level what the smart meter allows
 * @param hoursOpen whether the charging hours allow it
 */
public record Allowance(double amps, Reason reason, LevelInForce level, boolean hoursOpen) {

    /** What decides. */
    public enum Reason {
        /** Nothing restricts the rate. */
        FREE("free"),
        /** Outside the charging hours. */
        HOURS("hours"),
        CALENDAR("calendar"),
        STATE("state"),
        LIMIT("limit"),
        /** What is allowed without the network. */
        OFFLINE("offline"),
        OVERRIDE("override");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    boolean overridden() {
        return reason == Reason.OVERRIDE;
    }
}
