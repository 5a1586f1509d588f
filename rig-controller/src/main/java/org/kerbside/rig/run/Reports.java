package org.kerbside.rig.run;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.ServiceLoader;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.conformance.Catalogue;
import org.kerbside.rig.conformance.ReportWriter;
import org.kerbside.rig.verdict.Evidence;

/** Makes the report of the folder that a run left, also of one that was killed. */
public final class Reports {

    private Reports() {}

    /**
     * Writes it into the folder.
     *
     * @return the page to open
     * @throws RigFault where the folder holds no run
     */
    public static Path write(Path path) {
        var folder = new RunFolder(path);
        var run = folder.description()
                .orElseThrow(() -> new RigFault(
                        "'%s' holds no run; wanted a folder with a readable run.json, as 'rig run' leaves them"
                                .formatted(path)));
        var evidence = folder.evidence();
        var finished = evidence.stream().map(Evidence::id).collect(toSet());
        var untested = folder.untested().stream()
                .filter(one -> !finished.contains(one.id()))
                .toList();
        return writer().write(
                        folder.path(), run, evidence, untested, Catalogue.load().all());
    }

    private static ReportWriter writer() {
        return ServiceLoader.load(ReportWriter.class)
                .findFirst()
                .orElseThrow(
                        () -> new RigFault("No report writer on the class path; wanted the module 'reports' there"));
    }
}
