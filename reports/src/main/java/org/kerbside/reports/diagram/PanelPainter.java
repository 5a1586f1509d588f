package org.kerbside.reports.diagram;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

/** Paints one panel: title, tags of what was judged, text events, lanes, time axis. */
final class PanelPainter {

    static final int WIDTH = 900;
    private static final int LEFT = 190;
    private static final int RIGHT = WIDTH - 14;
    private static final int HEAD = 26;

    private final Panel panel;
    private final List<Lane> lanes;
    private final List<LaneChart> charts;
    private final List<Change> faults;
    private final Scales scales;
    private final EventRows events;
    private final Marks marks;

    PanelPainter(Panel panel, List<Lane> lanes, Map<Signal, List<Change>> trace, int corners) {
        this.panel = panel;
        this.lanes = lanes.stream()
                .filter(lane -> trace.values().stream().anyMatch(changes -> lane.valuedIn(changes, panel.window())))
                .toList();
        var time = TimeAxis.of(panel.window());
        var across = new Across(panel.window(), LEFT, RIGHT);
        charts = this.lanes.stream()
                .map(lane -> new LaneChart(lane, trace, panel.judged(), time, RIGHT - LEFT, corners))
                .toList();
        faults = trace.getOrDefault(Signal.FAULT, List.of());
        scales = new Scales(time, across);
        events = new EventRows(trace, across);
        marks = new Marks(panel.judged(), across);
    }

    boolean thinned() {
        return charts.stream().anyMatch(LaneChart::thinned);
    }

    int height() {
        return HEAD + marks.height() + events.height() + lanesHeight() + Scales.TIME_HEIGHT + 12;
    }

    private int lanesHeight() {
        return lanes.stream().mapToInt(Lane::height).sum();
    }

    void paint(Graphics2D canvas, int top) {
        canvas.setFont(Ink.TITLE);
        canvas.setColor(Ink.TEXT);
        canvas.drawString(panel.title(), 8, top + 16);
        int tags = top + HEAD;
        int rows = tags + marks.height();
        int plots = rows + events.height();
        int bottom = plots + lanesHeight();
        scales.paintGrid(canvas, rows, bottom);
        marks.shade(canvas, rows, bottom);
        marks.faults(canvas, faults, rows, bottom);
        events.paint(canvas, rows);
        paintLanes(canvas, plots);
        scales.paintTime(canvas, bottom);
        marks.tag(canvas, tags);
    }

    private void paintLanes(Graphics2D canvas, int top) {
        int y = top;
        for (int i = 0; i < charts.size(); i++) {
            scales.paintLane(canvas, lanes.get(i), charts.get(i), y);
            var area = (Graphics2D) canvas.create();
            area.translate(LEFT, y);
            charts.get(i).paint(area);
            area.dispose();
            marks.limits(canvas, lanes.get(i), charts.get(i), y);
            y += lanes.get(i).height();
        }
    }
}
