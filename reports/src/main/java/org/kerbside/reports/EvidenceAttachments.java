package org.kerbside.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kerbside.reports.diagram.TimingDiagram;
import org.kerbside.reports.trace.TraceCsv;
import org.kerbside.reports.trace.TraceVcd;
import org.kerbside.rig.verdict.Attachment;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.EvidenceRenderer;

/** Findings as a table, the trace as a timing diagram, as CSV and as value change dump. */
public final class EvidenceAttachments implements EvidenceRenderer {

    @Override
    public List<Attachment> render(Evidence evidence) {
        var attachments = new ArrayList<Attachment>();
        attachments.add(text("findings", "text/html", "html", FindingsTable.of(evidence)));
        if (!evidence.trace().isEmpty()) {
            var missing = Fonts.missing();
            missing.ifPresent(note -> attachments.add(text("timing-diagram", "text/plain", "txt", note)));
            if (missing.isEmpty()) {
                TimingDiagram.of(evidence)
                        .ifPresent(svg -> attachments.add(text("timing-diagram", "image/svg+xml", "svg", svg)));
            }
            attachments.add(text("trace", "text/csv", "csv", TraceCsv.of(evidence.trace())));
            attachments.add(text("waveform", "text/plain", "vcd", TraceVcd.of(evidence.trace(), evidence.lasted())));
        }
        return attachments;
    }

    private static Attachment text(String name, String mediaType, String extension, String content) {
        return new Attachment(name, mediaType, extension, content.getBytes(StandardCharsets.UTF_8));
    }
}
