package org.kerbside.reports.diagram;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.kerbside.rig.signal.Change;

/** The judged intervals shaded over all lanes, each with its tag above them, and the moments of faults. */
final class Marks {

    private static final int ROW = 18;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** A tag where it is drawn, in px. */
    private record Tag(Judged judged, String words, double left, double width, int row) {}

    private final Across across;
    private final List<Tag> tags = new ArrayList<>();

    Marks(List<Judged> judged, Across across) {
        this.across = across;
        var ends = new ArrayList<Double>();
        for (var one : judged) {
            var words = one.tag() + (shaded(one) ? "" : ", throughout");
            double width = width(words, Ink.BOLD);
            double left = left(one, width);
            int row = (int) ends.stream().takeWhile(end -> end > left).count();
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, left + width + 4);
            tags.add(new Tag(one, words, left, width, row));
        }
    }

    /** Of the tags. */
    int height() {
        return tags.stream().mapToInt(t -> t.row() + 1).max().orElse(0) * ROW + 2;
    }

    void shade(Graphics2D canvas, int top, int bottom) {
        for (var tag : tags) {
            if (shaded(tag.judged())) {
                shade(canvas, tag.judged(), top, bottom);
            }
        }
    }

    private void shade(Graphics2D canvas, Judged one, int top, int bottom) {
        double from = across.clamped(one.span().from());
        double to = across.clamped(one.span().to());
        canvas.setColor(Ink.shadeOf(one.finding().verdict()));
        canvas.fill(new Rectangle2D.Double(from, top, Math.max(0.5, to - from), bottom - top));
        canvas.setColor(Ink.of(one.finding().verdict()));
        canvas.setStroke(Ink.THIN);
        canvas.draw(new Line2D.Double(from, top, from, bottom));
        canvas.draw(new Line2D.Double(to, top, to, bottom));
    }

    void tag(Graphics2D canvas, int top) {
        canvas.setFont(Ink.BOLD);
        for (var tag : tags) {
            double y = top + tag.row() * (double) ROW;
            canvas.setColor(Ink.of(tag.judged().finding().verdict()));
            canvas.fill(new Rectangle2D.Double(tag.left(), y, tag.width(), ROW - 4));
            canvas.setColor(Color.WHITE);
            canvas.drawString(tag.words(), (float) tag.left() + 4, (float) y + 11);
        }
    }

    void faults(Graphics2D canvas, List<Change> faults, int top, int bottom) {
        canvas.setColor(Ink.FAULT);
        canvas.setStroke(Ink.DASHED);
        var lines = new Path2D.Double();
        faults.stream()
                .mapToLong(fault -> fault.at().toNanos())
                .filter(at ->
                        at >= across.window().from() && at <= across.window().to())
                .mapToDouble(at -> Math.rint(across.x(at)))
                .distinct()
                .forEach(x -> lines.append(new Line2D.Double(x, top, x, bottom), false));
        canvas.draw(lines);
    }

    /** The limits of what was judged in this lane, each drawn over the interval that it was judged in. */
    void limits(Graphics2D canvas, Lane lane, LaneChart chart, int top) {
        canvas.setStroke(Ink.DASHED);
        for (var tag : tags) {
            var one = tag.judged();
            canvas.setColor(Ink.of(one.finding().verdict()));
            for (double limit : lane.limits(List.of(one)).toArray()) {
                double y = top + chart.y(limit);
                double from = across.clamped(one.span().from());
                canvas.draw(new Line2D.Double(from, y, across.clamped(one.span().to()), y));
            }
        }
    }

    /** What lasts throughout the window would shade all of it and show nothing. */
    private boolean shaded(Judged one) {
        return one.span().from() > across.window().from()
                || one.span().to() < across.window().to();
    }

    private static double width(String words, Font font) {
        return Math.ceil(font.getStringBounds(words, MEASURE).getWidth()) + 8;
    }

    /** Centred on the interval, but on the canvas. */
    private double left(Judged one, double width) {
        double middle =
                (across.clamped(one.span().from()) + across.clamped(one.span().to())) / 2;
        return Math.clamp(middle - width / 2, across.left(), across.right() - width);
    }
}
