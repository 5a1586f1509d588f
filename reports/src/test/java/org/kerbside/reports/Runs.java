package org.kerbside.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.conformance.RunDescription;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Verdict;

/** Whole runs, small ones. */
public final class Runs {

    private Runs() {}

    public static RunDescription on(int day) {
        return new RunDescription(
                "virtual",
                "Kerbside Reference 1",
                "KR1-0001",
                "1.0.0",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "0.1.0 (3 chapters)",
                42,
                "",
                Instant.parse("2026-01-%02dT12:00:00Z".formatted(day)));
    }

    /** One of each verdict, one scenario in two attempts, one that broke before it began. */
    public static List<Evidence> evidence() {
        return List.of(
                named(Samples.opening(38), "in-time", "Unplugged while charging, the contactor opens", "SEQ-1", ""),
                named(Samples.opening(112), "late", "The car opens S2 while current is offered", "SEQ-2", ""),
                named(Samples.opening(100), "close", "The car opens S2 after the offer has ended", "M-3", ""),
                named(Samples.day(), "day", "A day <b>with</b> \"quotes\" & more", "SEQ-4", ""),
                named(Samples.opening(112), "twice", "A scenario in two attempts", "SEQ-1", ""),
                named(Samples.opening(38), "twice", "A scenario in two attempts", "SEQ-1", ""),
                broken());
    }

    public static List<Untested> untested() {
        return List.of(new Untested(
                "SEQ-5.welded",
                "A welded contactor is noticed",
                "safety",
                "The contactor when it is broken",
                "SEQ-5",
                "needs a bench that can weld a contactor (WELD_CONTACTOR); 'virtual' is not one"));
    }

    public static List<Requirement> requirements() {
        return List.of(
                requirement("SEQ-1", "timing", "V", "law"),
                requirement("SEQ-2", "timing", "V rule / S number", "spec"),
                requirement("M-3", "timing", "M", "programme"),
                requirement("SEQ-4", "scheduling", "V", "advice"),
                requirement("SEQ-5", "safety", "S", "law / declaration"),
                requirement("SEQ-6", "metering", "?", "spec"));
    }

    public static Requirement requirement(String id, String chapter, String provenance, String basis) {
        return new Requirement(
                id,
                chapter,
                "Table A.6, " + id,
                "IEC 61851-1:2017",
                "The supply ends within the time allowed after the vehicle has left the state in which it may be supplied.",
                "t",
                "100",
                "ms",
                provenance,
                basis,
                "Open S2, watch the contactor.");
    }

    private static Evidence broken() {
        var evidence = Samples.evidence("broken", "A scenario whose bench broke", List.of(), List.of(), Duration.ZERO);
        return named(evidence, "broken", evidence.scenario(), "SEQ-2", "The serial port /dev/ttyRIG0 went away");
    }

    private static Evidence named(Evidence e, String slug, String title, String requirement, String cause) {
        return new Evidence(
                requirement + "." + slug,
                title,
                e.chapter(),
                e.feature(),
                requirement,
                e.claims(),
                e.bench(),
                e.device(),
                e.seed(),
                cause.isEmpty() ? e.verdict() : Verdict.ERROR,
                cause,
                e.lasted(),
                e.findings(),
                e.trace());
    }
}
