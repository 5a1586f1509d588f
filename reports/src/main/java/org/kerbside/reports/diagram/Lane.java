package org.kerbside.reports.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.signal.Signal.Kind;

/**
 * Signals that share one strip of the diagram, all of one unit.
 *
 * @param lines names of the signals within the lane, empty where there is one
 * @param off word for 0 of a switch, empty for a quantity
 * @param on word for 1 of a switch
 */
record Lane(String title, List<Signal> signals, List<String> lines, String off, String on) {

    private static final Lane PILOT =
            new Lane("control pilot", List.of(Signal.PILOT_HIGH, Signal.PILOT_LOW), List.of("high", "low"), "", "");

    /** In the order in which a charging session is told; nothing is drawn for a signal that kept its value. */
    static List<Lane> of(List<Change> trace) {
        var changing = lanes().filter(lane -> lane.changesIn(trace)).toList();
        return changing.isEmpty()
                ? lanes().filter(lane -> lane.in(trace).findAny().isPresent()).toList()
                : changing;
    }

    private Stream<Change> in(List<Change> trace) {
        return trace.stream().filter(c -> signals.contains(c.signal()));
    }

    private boolean changesIn(List<Change> trace) {
        return in(trace).anyMatch(c -> !c.at().isZero());
    }

    private static Stream<Lane> lanes() {
        var lanes = new ArrayList<Lane>();
        lanes.add(PILOT);
        lanes.add(quantity("pilot duty", Signal.PILOT_DUTY));
        lanes.add(onOff("contactor", Signal.CONTACTOR, "open", "closed"));
        lanes.add(quantity("current", Signal.CURRENT));
        lanes.add(quantity("commanded level", Signal.COMMANDED_LEVEL));
        lanes.add(onOff("supply", Signal.SUPPLY, "off", "on"));
        lanes.add(onOff("meter link", Signal.HAN_LINK, "down", "up"));
        lanes.add(onOff("lid", Signal.LID, "closed", "open"));
        Stream.of(Signal.values())
                .filter(s -> s.kind() == Kind.QUANTITY)
                .filter(s -> lanes.stream().noneMatch(lane -> lane.signals().contains(s)))
                .forEach(s -> lanes.add(quantity(s.words(), s)));
        return lanes.stream();
    }

    private static Lane quantity(String title, Signal signal) {
        return new Lane(title, List.of(signal), List.of(), "", "");
    }

    private static Lane onOff(String title, Signal signal, String off, String on) {
        return new Lane(title, List.of(signal), List.of(), off, on);
    }

    /** Whether any value of it holds somewhere in {@code window}. */
    boolean valuedIn(List<Change> trace, Span window) {
        return in(trace).anyMatch(c -> c.at().toNanos() <= window.to() && Double.isFinite(c.value()));
    }

    /** The ends of the limits in its unit; only a current in A is told from other quantities by its unit alone. */
    DoubleStream limits(List<Judged> judged) {
        return signals.contains(Signal.CURRENT)
                ? judged.stream()
                        .map(j -> j.finding().limit())
                        .filter(limit -> limit.unit().equals(unit()))
                        .flatMapToDouble(limit -> DoubleStream.of(limit.min(), limit.max()))
                        .filter(Double::isFinite)
                : DoubleStream.empty();
    }

    boolean isSwitch() {
        return !on.isEmpty();
    }

    String unit() {
        return signals.getFirst().unit();
    }

    /** In px. */
    int height() {
        return isSwitch() ? 38 : 66;
    }
}
