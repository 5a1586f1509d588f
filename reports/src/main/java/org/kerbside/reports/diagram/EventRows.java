package org.kerbside.reports.diagram;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

/** Texts as ticks, one row for each signal that has any in the window, with as many words as there is room for. */
final class EventRows {

    private static final int ROW = 17;
    private static final List<Signal> ORDER = List.of(Signal.ACT, Signal.FAULT, Signal.CONSOLE, Signal.HAN);

    private final Across across;
    private final List<List<Change>> rows = new ArrayList<>();

    EventRows(Map<Signal, List<Change>> trace, Across across) {
        this.across = across;
        var window = across.window();
        for (var signal : ORDER) {
            var shown = trace.getOrDefault(signal, List.of()).stream()
                    .filter(c -> c.at().toNanos() >= window.from() && c.at().toNanos() <= window.to())
                    .toList();
            if (!shown.isEmpty()) {
                rows.add(shown);
            }
        }
    }

    int height() {
        return rows.isEmpty() ? 0 : rows.size() * ROW + 6;
    }

    void paint(Graphics2D canvas, int top) {
        for (int i = 0; i < rows.size(); i++) {
            var signal = rows.get(i).getFirst().signal();
            int base = top + i * ROW + 13;
            canvas.setFont(Ink.BOLD);
            canvas.setColor(Ink.TEXT);
            canvas.drawString(signal.words(), 8, base);
            canvas.setColor(signal == Signal.FAULT ? Ink.FAULT : Ink.EVENT);
            paint(canvas, rows.get(i), base);
        }
    }

    /** Events that would be drawn on top of one another share a tick and the words of the first, with their number. */
    private void paint(Graphics2D canvas, List<Change> events, int base) {
        canvas.setFont(Ink.SMALL);
        canvas.setStroke(Ink.LINE);
        var byPixel = new ArrayList<>(events.stream()
                .collect(groupingBy(e -> Math.round(across.x(e.at().toNanos())), TreeMap::new, toList()))
                .entrySet());
        var ticks = new Path2D.Double();
        for (int i = 0; i < byPixel.size(); i++) {
            long x = byPixel.get(i).getKey();
            double end = i + 1 < byPixel.size() ? byPixel.get(i + 1).getKey() : across.right();
            ticks.append(new Line2D.Double(x, base - 11, x, base + 3), false);
            var words = Words.fitting(canvas, words(byPixel.get(i).getValue()), end - x - 7);
            if (!words.isEmpty()) {
                canvas.drawString(words, x + 3f, base);
            }
        }
        canvas.draw(ticks);
    }

    private static String words(List<Change> events) {
        var first = events.getFirst().text();
        return events.size() == 1 ? first : events.size() + " events: " + first;
    }
}
