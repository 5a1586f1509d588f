package org.kerbside.rig.bench;

import java.time.Instant;
import java.util.Optional;

/**
 * A load control event of the meter to an HCALCS (Zigbee Smart Energy DRLC, Load Control Event).
 *
 * @param id issuer event id
 * @param start UTC; empty is 0 on the air, "now"
 * @param minutes duration; more than 1440 is out of range
 * @param dutyCycle 0 opens, 100 closes, in percent
 * @param randomisedStart whether event control bit 0 is set
 * @param randomisedEnd whether event control bit 1 is set
 */
public record LoadEvent(
        long id, Optional<Instant> start, int minutes, int dutyCycle, boolean randomisedStart, boolean randomisedEnd) {

    public static LoadEvent now(long id, int minutes, int dutyCycle) {
        return new LoadEvent(id, Optional.empty(), minutes, dutyCycle, false, false);
    }
}
