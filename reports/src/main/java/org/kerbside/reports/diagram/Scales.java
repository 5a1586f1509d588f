package org.kerbside.reports.diagram;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.kerbside.reports.diagram.Ticks.Tick;

/** The names and numbers beside the lanes, and the time axis under them with its grid lines. */
final class Scales {

    static final int TIME_HEIGHT = 40;
    private static final int NAME = 8;

    private final TimeAxis time;
    private final Across across;
    private final Ticks ticks;

    Scales(TimeAxis time, Across across) {
        this.time = time;
        this.across = across;
        ticks = Ticks.between(time.start(), time.end(), 9);
    }

    void paintGrid(Graphics2D canvas, int top, int bottom) {
        canvas.setStroke(Ink.THIN);
        canvas.setColor(Ink.GRID);
        for (var tick : ticks.marks()) {
            canvas.draw(new Line2D.Double(x(tick), top, x(tick), bottom));
        }
    }

    void paintTime(Graphics2D canvas, int top) {
        canvas.setStroke(Ink.THIN);
        canvas.setColor(Ink.FAINT);
        canvas.draw(new Line2D.Double(across.left(), top, across.right(), top));
        canvas.setFont(Ink.SMALL);
        for (var tick : ticks.marks()) {
            canvas.draw(new Line2D.Double(x(tick), top, x(tick), top + 4.0));
            int width = canvas.getFontMetrics().stringWidth(tick.label());
            canvas.drawString(tick.label(), (float) (x(tick) - width / 2.0), top + 15f);
        }
        canvas.setFont(Ink.PLAIN);
        canvas.setColor(Ink.TEXT);
        int width = canvas.getFontMetrics().stringWidth(time.title());
        canvas.drawString(time.title(), (float) (across.left() + across.right() - width) / 2, top + 31f);
    }

    void paintLane(Graphics2D canvas, Lane lane, LaneChart chart, int top) {
        canvas.setStroke(Ink.THIN);
        canvas.setColor(Ink.GRID);
        canvas.draw(new Line2D.Double(NAME, top, across.right(), top));
        paintName(canvas, lane, top);
        canvas.setFont(Ink.SMALL);
        canvas.setColor(Ink.FAINT);
        for (var mark : marks(lane, chart)) {
            double y = top + chart.y(mark.at());
            int width = canvas.getFontMetrics().stringWidth(mark.label());
            canvas.drawString(mark.label(), (float) across.left() - width - 6, (float) y + 3.5f);
            canvas.draw(new Line2D.Double(across.left() - 3, y, across.left(), y));
        }
        canvas.draw(new Line2D.Double(across.left(), top + 2.0, across.left(), top + lane.height() - 2.0));
    }

    private static void paintName(Graphics2D canvas, Lane lane, int top) {
        int base = top + (lane.isSwitch() ? 23 : 26);
        canvas.setFont(Ink.BOLD);
        canvas.setColor(Ink.TEXT);
        canvas.drawString(lane.unit().isEmpty() ? lane.title() : lane.title() + ", " + lane.unit(), NAME, base);
        canvas.setFont(Ink.SMALL);
        int left = NAME;
        for (int i = 0; lane.lines().size() > 1 && i < lane.lines().size(); i++) {
            canvas.setColor(Ink.LINES[i]);
            canvas.drawString("— " + lane.lines().get(i), left, base + 15);
            left += 44;
        }
    }

    private static List<Tick> marks(Lane lane, LaneChart chart) {
        return lane.isSwitch()
                ? List.of(new Tick(0, lane.off()), new Tick(1, lane.on()))
                : Ticks.between(chart.least(), chart.greatest(), 4).marks();
    }

    private double x(Tick tick) {
        double share = (tick.at() - time.start()) / (time.end() - time.start());
        return across.left() + share * (across.right() - across.left());
    }
}
