package org.kerbside.rig.conformance;

import java.util.List;

/** The chapters of the suite and of every report, in their order. */
public final class Chapter {

    public static final List<String> NAMES =
            List.of("timing", "scheduling", "load-limiting", "security", "safety", "metering", "commissioning");

    private Chapter() {}
}
