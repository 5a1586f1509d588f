package org.kerbside.reports.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kerbside.rig.signal.Change;

/**
 * A value that holds until the next one, cut to a window: corners of a step line in ns and in its unit.
 *
 * @param thinned whether corners were left out
 */
record Line(List<Corner> corners, boolean thinned) {

    /** NaN where there is no value, or none that can be drawn. */
    record Corner(long at, double value) {}

    /**
     * Of {@code changes} of one signal, oldest first; empty before the first of them.
     *
     * @param most corners: more than these are drawn as the extremes of equal parts of the window
     */
    static Line of(List<Change> changes, Span window, int most) {
        var corners = new ArrayList<Corner>();
        double held = Double.NaN;
        for (var change : changes) {
            long at = change.at().toNanos();
            if (at > window.to()) {
                break;
            }
            double value = Double.isInfinite(change.value()) ? Double.NaN : change.value();
            if (at > window.from()) {
                startIfEmpty(corners, window, held);
                corners.add(new Corner(at, value));
            }
            held = value;
        }
        startIfEmpty(corners, window, held);
        corners.add(new Corner(window.to(), held));
        boolean many = corners.size() > most;
        return new Line(many ? thinned(corners, window, most) : List.copyOf(corners), many);
    }

    private static void startIfEmpty(List<Corner> corners, Span window, double held) {
        if (corners.isEmpty()) {
            corners.add(new Corner(window.from(), held));
        }
    }

    /** First, least, greatest and last of each part: no peak is lost, and none moves by more than a part. */
    private static List<Corner> thinned(List<Corner> corners, Span window, int most) {
        var thin = new ArrayList<Corner>();
        var part = new ArrayList<Corner>();
        long width = Math.max(1, window.length() / (most / 4));
        for (var corner : corners) {
            if (!part.isEmpty()
                    && (part.getFirst().at() - window.from()) / width != (corner.at() - window.from()) / width) {
                thin.addAll(extremes(part));
                part.clear();
            }
            part.add(corner);
        }
        thin.addAll(extremes(part));
        return thin;
    }

    private static List<Corner> extremes(List<Corner> part) {
        int least = 0;
        int greatest = 0;
        for (int i = 1; i < part.size(); i++) {
            least = part.get(i).value() < part.get(least).value() ? i : least;
            greatest = part.get(i).value() > part.get(greatest).value() ? i : greatest;
        }
        return IntStream.of(0, least, greatest, part.size() - 1)
                .sorted()
                .distinct()
                .mapToObj(part::get)
                .toList();
    }
}
