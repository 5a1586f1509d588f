package org.kerbside.reports.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.kerbside.rig.signal.Change;

/** A value that holds until the next one, cut to a window: corners of a step line in ns and in its unit. */
record Line(List<Corner> corners) {

    /** NaN where there is no value, or none that can be drawn. */
    record Corner(long at, double value) {}

    /** More corners than this are drawn as the extremes of equal parts of the window. */
    private static final int CORNERS = 900;

    /** Of {@code changes} of one signal, oldest first; empty before the first of them. */
    static Line of(List<Change> changes, Span window) {
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
        return new Line(corners.size() > CORNERS ? thinned(corners, window) : List.copyOf(corners));
    }

    private static void startIfEmpty(List<Corner> corners, Span window, double held) {
        if (corners.isEmpty()) {
            corners.add(new Corner(window.from(), held));
        }
    }

    /** First, least, greatest and last of each part: no peak is lost, and none moves by more than a part. */
    private static List<Corner> thinned(List<Corner> corners, Span window) {
        var thin = new ArrayList<Corner>();
        var part = new ArrayList<Corner>();
        long width = Math.max(1, window.length() / (CORNERS / 4));
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
        Corner least = part.getFirst();
        Corner greatest = part.getFirst();
        for (var corner : part) {
            least = corner.value() < least.value() ? corner : least;
            greatest = corner.value() > greatest.value() ? corner : greatest;
        }
        var kept = new LinkedHashSet<Corner>();
        for (var corner : part) {
            if (corner == part.getFirst() || corner == least || corner == greatest || corner == part.getLast()) {
                kept.add(corner);
            }
        }
        return List.copyOf(kept);
    }
}
