package org.kerbside.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kerbside.reports.allure.AllureReport;
import org.kerbside.reports.matrix.Matrix;
import org.kerbside.reports.matrix.MatrixCsv;
import org.kerbside.reports.matrix.MatrixPage;
import org.kerbside.rig.conformance.Catalogue;
import org.kerbside.rig.conformance.ReportWriter;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.conformance.RunDescription;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;

/**
 * The report of a run: the Allure page {@code report/index.html}, the matrix {@code requirements.html} and
 * {@code requirements.csv}, and {@code junit.xml}. Written again it replaces itself.
 */
public final class RunReport implements ReportWriter {

    @Override
    public Path write(
            Path folder,
            RunDescription run,
            List<Evidence> evidence,
            List<Untested> untested,
            List<Requirement> requirements) {
        try {
            Files.createDirectories(folder);
            var matrix = Matrix.of(requirements, evidence, untested, reasons());
            Files.writeString(folder.resolve("requirements.html"), MatrixPage.of(run, matrix));
            Files.writeString(folder.resolve("requirements.csv"), MatrixCsv.of(matrix));
            Files.writeString(folder.resolve("junit.xml"), JunitXml.of(evidence, untested));
            return new AllureReport(run, requirements, new EvidenceAttachments()).write(folder, evidence, untested);
        } catch (IOException e) {
            throw new UncheckedIOException("The report of the run in %s could not be written".formatted(folder), e);
        }
    }

    /** Why the catalogue says that a requirement is not tested, where the catalogue is on the class path. */
    private static Map<String, String> reasons() {
        if (RunReport.class.getClassLoader().getResource("requirements") == null) {
            return Map.of();
        }
        return Catalogue.load().coverage(List.of()).stream()
                .collect(Collectors.toMap(coverage -> coverage.requirement().id(), coverage -> coverage.reason()));
    }
}
