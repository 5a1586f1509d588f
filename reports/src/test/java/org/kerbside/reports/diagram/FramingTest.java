package org.kerbside.reports.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kerbside.reports.Samples;
import org.kerbside.rig.verdict.DecisionRule;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;

class FramingTest {

    @Test
    void fortyMillisecondsOfADayAreShownInADetail() {
        var panels = new Framing(Samples.day()).panels();
        assertThat(panels.getFirst().window())
                .isEqualTo(new Span(0, Duration.ofDays(1).toNanos()));
        var detail = panels.stream()
                .filter(p -> p.title().equals("Detail of finding 2"))
                .findFirst()
                .orElseThrow();
        assertThat(detail.window().length()).isBetween(ms(80), ms(120));
        assertThat(detail.window().meets(new Span(ms(80_000_000), ms(80_000_040))))
                .isTrue();
    }

    @Test
    void aMomentIsShownWithTheChangesAroundIt() {
        var detail = new Framing(Samples.day()).panels().get(1);
        assertThat(detail.title()).isEqualTo("Detail of finding 3");
        assertThat(detail.window().length()).isLessThan(Duration.ofMinutes(2).toNanos());
    }

    @Test
    void anIntervalThatCanBeReadOnTheWholeNeedsNoDetail() {
        assertThat(framing(5_000, List.of(new Span(ms(1_000), ms(2_000)))).panels())
                .hasSize(1);
    }

    @Test
    void intervalsCloseTogetherShareADetail() {
        var panels = framing(600_000, List.of(new Span(ms(1_000), ms(1_100)), new Span(ms(1_300), ms(1_400))))
                .panels();
        assertThat(panels).extracting(Panel::title).containsExactly("The whole scenario", "Detail of findings 1, 2");
    }

    @Test
    void whatFindsNoDetailIsNamed() {
        var far = IntStream.range(0, 5)
                .mapToObj(i -> new Span(ms(i * 100_000L), ms(i * 100_000L + 50)))
                .toList();
        var framing = framing(600_000, far);
        assertThat(framing.panels()).hasSize(4);
        assertThat(framing.omitted()).containsExactly(4, 5);
    }

    private static Framing framing(long lastedMs, List<Span> judged) {
        var findings = judged.stream()
                .map(span -> Finding.judged(
                        "R",
                        "x",
                        Measurement.count("x", 1, "test"),
                        Limit.atMost(1, ""),
                        DecisionRule.SIMPLE,
                        Duration.ofNanos(span.from()),
                        Duration.ofNanos(span.to()),
                        ""))
                .toList();
        return new Framing(Samples.evidence("x", "x", findings, List.of(), Duration.ofMillis(lastedMs)));
    }

    private static long ms(long ms) {
        return ms * 1_000_000;
    }
}
