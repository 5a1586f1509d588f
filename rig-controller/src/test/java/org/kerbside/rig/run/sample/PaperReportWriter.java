package org.kerbside.rig.run.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.conformance.ReportWriter;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.conformance.RunDescription;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;

public final class PaperReportWriter implements ReportWriter {

    @Override
    public Path write(
            Path folder,
            RunDescription run,
            List<Evidence> evidence,
            List<Untested> untested,
            List<Requirement> requirements) {
        if (run.seed() == 13) {
            throw new RigFault("the printer is out of ink");
        }
        try {
            var text = "%s %s %s"
                    .formatted(
                            run.bench(),
                            evidence.stream().map(Evidence::id).toList(),
                            untested.stream().map(Untested::id).toList());
            return Files.writeString(folder.resolve("report.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
