package org.kerbside.rig.conformance;

import java.time.Instant;

/**
 * What was run on what, so that a stranger could run it again.
 *
 * @param digest SHA-256 of the firmware, in hex
 * @param suite version of the conformance suite
 * @param defect id of the seeded defect, empty for none
 */
public record RunDescription(
        String bench,
        String model,
        String serialNumber,
        String firmware,
        String digest,
        String suite,
        long seed,
        String defect,
        Instant started) {}
