package org.kerbside.reports.diagram;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The step lines of one lane, drawn by XChart over exactly the area that it is given: its own axes would take a width
 * that depends on their labels, and lanes would no longer stand over one another.
 */
final class LaneChart {

    private static final Color CLEAR = new Color(255, 255, 255, 0);

    private final XYChart chart;
    private final DoubleSummaryStatistics values = new DoubleSummaryStatistics();
    private final double least;
    private final double greatest;
    private boolean thinned;

    LaneChart(Lane lane, Map<Signal, List<Change>> trace, List<Judged> judged, TimeAxis time, int width, int corners) {
        chart = new XYChartBuilder().width(width).height(lane.height()).build();
        style(time);
        for (var signal : lane.signals()) {
            var line = Line.of(trace.getOrDefault(signal, List.of()), time.window(), corners);
            thinned |= line.thinned();
            add(signal.name(), line, time);
        }
        lane.limits(judged).forEach(values);
        double low = lane.isSwitch() || values.getCount() == 0 ? 0 : Math.min(0, values.getMin());
        double high = lane.isSwitch() || values.getCount() == 0 ? 1 : Math.max(0, values.getMax());
        double air = high == low ? 1 : (high - low) * (lane.isSwitch() ? 0.35 : 0.18);
        least = low - air;
        greatest = high + air;
        chart.getStyler().setYAxisMin(least).setYAxisMax(greatest);
    }

    private void add(String name, Line line, TimeAxis time) {
        line.corners().stream()
                .mapToDouble(Line.Corner::value)
                .filter(Double::isFinite)
                .forEach(values);
        var series = chart.addSeries(
                name,
                line.corners().stream().mapToDouble(c -> time.position(c.at())).toArray(),
                line.corners().stream().mapToDouble(Line.Corner::value).toArray());
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Step);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(Ink.LINES[chart.getSeriesMap().size() - 1]);
        series.setLineStyle(Ink.LINE);
    }

    private void style(TimeAxis time) {
        var styler = chart.getStyler();
        styler.setLegendVisible(false)
                .setChartTitleVisible(false)
                .setChartPadding(0)
                .setPlotContentSize(1);
        styler.setChartBackgroundColor(CLEAR).setPlotBackgroundColor(CLEAR).setPlotBorderVisible(false);
        styler.setPlotMargin(0)
                .setPlotGridLinesVisible(false)
                .setAxisTitlesVisible(false)
                .setAxisTicksVisible(false);
        // nobody sees the ticks, but XChart works out as many as there is room for
        styler.setXAxisTickMarkSpacingHint(chart.getWidth()).setYAxisTickMarkSpacingHint(chart.getHeight());
        styler.setXAxisMin(time.start()).setXAxisMax(time.end());
    }

    void paint(Graphics2D canvas) {
        chart.paint(canvas, chart.getWidth(), chart.getHeight());
    }

    /** Whether a line of it changes more often than is drawn. */
    boolean thinned() {
        return thinned;
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }

    /** Where a value stands in px below the lane's top. */
    double y(double value) {
        return (greatest - value) / (greatest - least) * chart.getHeight();
    }

    /** Where XChart drew a time of the axis, in px from the lane's left edge; once it has been painted. */
    double x(double position) {
        return chart.getScreenXFromChart(position);
    }
}
