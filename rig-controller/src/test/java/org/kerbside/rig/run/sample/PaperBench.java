package org.kerbside.rig.run.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kerbside.rig.bench.Accuracy;
import org.kerbside.rig.bench.Bench;
import org.kerbside.rig.bench.Cable;
import org.kerbside.rig.bench.Capability;
import org.kerbside.rig.bench.Console;
import org.kerbside.rig.bench.Device;
import org.kerbside.rig.bench.Enclosure;
import org.kerbside.rig.bench.Faults;
import org.kerbside.rig.bench.Recording;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.bench.SmartMeter;
import org.kerbside.rig.bench.Supply;
import org.kerbside.rig.bench.Vehicle;
import org.kerbside.rig.signal.Trace;
import org.kerbside.rig.time.Timeline;
import org.kerbside.rig.time.VirtualTimeline;

public final class PaperBench implements Bench {

    private final VirtualTimeline timeline = new VirtualTimeline();
    private final Trace trace = new Trace(timeline);
    private final Runnable closing;

    public PaperBench(Runnable closing) {
        this.closing = closing;
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public Trace trace() {
        return trace;
    }

    @Override
    public Accuracy accuracy() {
        return Accuracy.exact("paper");
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.of(Capability.VIRTUAL_TIME, Capability.SEEDED_DEFECTS);
    }

    @Override
    public Device device() {
        return new Device("Paper 1", "P-0001", "secret", "1.0", "00ff");
    }

    @Override
    public Vehicle vehicle() {
        throw absent();
    }

    @Override
    public Cable cable() {
        throw absent();
    }

    @Override
    public Supply supply() {
        throw absent();
    }

    @Override
    public SmartMeter smartMeter() {
        throw absent();
    }

    @Override
    public Console console() {
        throw absent();
    }

    @Override
    public Enclosure enclosure() {
        throw absent();
    }

    @Override
    public Faults faults() {
        throw absent();
    }

    @Override
    public List<Recording> recordings() {
        return List.of();
    }

    @Override
    public Bench neighbour() {
        throw absent();
    }

    @Override
    public void close() {
        closing.run();
    }

    private static RigFault absent() {
        return new RigFault("A bench of paper has no ports");
    }
}
