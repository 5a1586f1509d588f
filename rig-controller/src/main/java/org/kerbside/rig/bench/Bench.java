package org.kerbside.rig.bench;

import java.util.List;
import java.util.Set;
import org.kerbside.rig.signal.Trace;
import org.kerbside.rig.time.Timeline;

/**
 * One chargepoint, plugged in: the ports a scenario acts on, and the trace of what came back.
 *
 * <p>It opens with supply on, the chargepoint booted with factory settings, no vehicle, its clock set to 2026-01-12
 * 12:00 UTC, a Monday. A port that the bench has no hardware for throws a {@link RigFault} that says so.
 */
public interface Bench extends AutoCloseable {

    Timeline timeline();

    Trace trace();

    Accuracy accuracy();

    Set<Capability> capabilities();

    Device device();

    Vehicle vehicle();

    Cable cable();

    Supply supply();

    SmartMeter smartMeter();

    Console console();

    Enclosure enclosure();

    Faults faults();

    /** Recordings to keep with the evidence: what was on the air so far. */
    List<Recording> recordings();

    /** A second chargepoint of the same make on the same supply and timeline, with ports and trace of its own; always the same one. */
    Bench neighbour();

    /** Leaves the hardware safe: contactor open, pilot at rest. Closing twice does no harm. */
    @Override
    void close();
}
