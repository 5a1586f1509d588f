package org.kerbside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Attachment;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.EvidenceRenderer;

class EvidenceAttachmentsTest {

    private static final int MOST = 150_000;

    private final EvidenceRenderer renderer = new EvidenceAttachments();

    static List<Evidence> evidence() {
        return List.of(Samples.opening(38), Samples.opening(100), Samples.opening(112), Samples.day());
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(EvidenceRenderer.class)).hasOnlyElementsOfType(EvidenceAttachments.class);
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void theSameEvidenceGivesTheSameBytes(Evidence evidence) {
        var once = renderer.render(evidence);
        var again = renderer.render(evidence);
        assertThat(once).extracting(Attachment::extension).containsExactly("html", "svg", "csv", "vcd");
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i).content()).isEqualTo(again.get(i).content());
        }
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void theDiagramIsSmallAndNamesEveryVerdict(Evidence evidence) throws Exception {
        var svg = renderer.render(evidence).get(1).content();
        assertThat(svg).hasSizeLessThan(MOST);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var text = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement()
                .getTextContent();
        for (int i = 0; i < evidence.findings().size(); i++) {
            assertThat(text).contains((i + 1) + " " + evidence.findings().get(i).verdict());
        }
    }

    @Test
    void theDiagramStaysSmallWhateverHappens() {
        var trace = new ArrayList<Change>();
        for (int i = 0; i < 4_000; i++) {
            var at = Duration.ofSeconds(20L * i);
            for (var signal : Signal.values()) {
                trace.add(new Change(at, signal, i % 2 == 0 ? 0 : 30.123 + i % 13, signal + " happens"));
            }
        }
        var busy = Samples.evidence("busy", "busy", Samples.day().findings(), trace, Duration.ofDays(1));
        assertThat(renderer.render(busy).get(1).content()).hasSizeLessThan(MOST);
    }

    @Test
    void theTableShowsWhatItQuotesAndRunsNoneOfIt() {
        var html = text(renderer.render(Samples.day()).getFirst());
        assertThat(html)
                .contains("A day &lt;b&gt;with&lt;/b&gt; &quot;quotes&quot; &amp; more")
                .contains("40 ± 5 ms", "at most 42 ms", "not measured", "the limit lies within the uncertainty")
                .doesNotContain("<b>with", "NaN");
    }

    @Test
    void evidenceWithoutTraceIsATableThatSaysSo() {
        var attachments = renderer.render(Samples.evidence("x", "x", List.of(), List.of(), Duration.ZERO));
        assertThat(attachments).hasSize(1);
        assertThat(text(attachments.getFirst())).contains("Nothing was judged.");
    }

    private static String text(Attachment attachment) {
        return new String(attachment.content(), StandardCharsets.UTF_8);
    }
}
