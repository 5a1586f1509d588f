package org.kerbside.reports.diagram;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Evidence;

/** The trace of a scenario as SVG, 900 px wide, with what was judged shaded; the same bytes for the same evidence. */
public final class TimingDiagram {

    private static final int ROW = 16;

    /** Of all lines together, which keeps the file below 150 kB. */
    private static final int CORNERS = 9_000;

    private final List<PanelPainter> panels;
    private final List<String> legend;

    private TimingDiagram(Evidence evidence, List<Lane> lanes) {
        Map<Signal, List<Change>> trace = evidence.trace().stream()
                .collect(groupingBy(Change::signal, () -> new EnumMap<>(Signal.class), toList()));
        var framing = new Framing(evidence);
        var windows = framing.panels();
        long lines = windows.size()
                * lanes.stream().mapToLong(lane -> lane.signals().size()).sum();
        int corners = (int) Math.clamp(CORNERS / Math.max(1, lines), 100, 1_400);
        panels = windows.stream()
                .map(panel -> new PanelPainter(panel, lanes, trace, corners))
                .toList();
        legend = legend(framing, panels.stream().anyMatch(PanelPainter::thinned));
    }

    /** Empty where there is no quantity or switch to be drawn. */
    public static Optional<String> of(Evidence evidence) {
        var lanes = Lane.of(evidence.trace());
        return lanes.isEmpty() ? Optional.empty() : Optional.of(new TimingDiagram(evidence, lanes).svg(evidence));
    }

    private static List<String> legend(Framing framing, boolean thinned) {
        var lines =
                new ArrayList<>(framing.judged().stream().map(Judged::inWords).toList());
        if (!framing.omitted().isEmpty()) {
            lines.add("No detail is drawn of " + framing.omitted() + "; see the table of findings and the trace.");
        }
        if (thinned) {
            lines.add(
                    "Where a value changes more often than can be drawn, its line shows the extremes; every change is in the trace.");
        }
        return lines;
    }

    private String svg(Evidence evidence) {
        int height = panels.stream().mapToInt(PanelPainter::height).sum() + legend.size() * ROW + 12;
        var canvas = new SvgCanvas(PanelPainter.WIDTH, height);
        paint(canvas.graphics());
        return canvas.written("Timing diagram: " + evidence.scenario());
    }

    private void paint(Graphics2D graphics) {
        int top = 4;
        for (var panel : panels) {
            panel.paint(graphics, top);
            top += panel.height();
        }
        graphics.setFont(Ink.PLAIN);
        graphics.setColor(Ink.TEXT);
        for (var line : legend) {
            graphics.drawString(Words.fitting(graphics, line, PanelPainter.WIDTH - 16.0), 8, top + 12);
            top += ROW;
        }
    }
}
