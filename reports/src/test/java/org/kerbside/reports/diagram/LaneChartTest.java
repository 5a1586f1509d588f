package org.kerbside.reports.diagram;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerbside.reports.Samples;
import org.kerbside.rig.signal.Change;

class LaneChartTest {

    @Test
    void everyLaneHasTheSameTimeAtTheSamePlace() {
        var evidence = Samples.day();
        var trace = evidence.trace().stream().collect(groupingBy(Change::signal));
        var time = TimeAxis.of(new Span(0, evidence.lasted().toNanos()));
        var lanes = Lane.of(evidence.trace());
        assertThat(lanes).hasSizeGreaterThan(4);
        for (var lane : lanes) {
            var chart = new LaneChart(lane, trace, List.of(), time, 700, 900);
            chart.paint(new BufferedImage(700, lane.height(), BufferedImage.TYPE_INT_RGB).createGraphics());
            assertThat(chart.x(0)).as(lane.title()).isCloseTo(0, within(0.5));
            assertThat(chart.x(12)).as(lane.title()).isCloseTo(350, within(0.5));
            assertThat(chart.x(24)).as(lane.title()).isCloseTo(700, within(0.5));
        }
    }
}
