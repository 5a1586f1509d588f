package org.kerbside.reports.allure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kerbside.rig.conformance.Requirement;
import org.kerbside.rig.conformance.RunDescription;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.EvidenceRenderer;

/** The Allure page of a run: {@code report/index.html}, one file that opens without a server and asks nobody anything. */
public final class AllureReport {

    private final RunDescription run;
    private final List<Requirement> requirements;
    private final EvidenceRenderer renderer;

    public AllureReport(RunDescription run, List<Requirement> requirements, EvidenceRenderer renderer) {
        this.run = run;
        this.requirements = requirements;
        this.renderer = renderer;
    }

    /** Brings the results in the folder up to the evidence, and makes the page of them. */
    public Path write(Path folder, List<Evidence> evidence, List<Untested> untested) throws IOException {
        var results = folder.resolve("allure-results");
        var files = new ResultFiles(results);
        var catalogue = new Requirements(requirements);
        new Results(files, new Completion(run, catalogue), renderer).complete(evidence, untested);
        var about = new RunFiles(run, catalogue);
        var history = new History(folder, run);
        about.write(folder, history.order(), files, evidence);
        history.passOnTo(results);
        AllureCommand.found().generate(results, folder.resolve("report"), about.title());
        var index = folder.resolve("report", "index.html");
        var page = new SinglePage(Files.readString(index));
        history.keep(page.history());
        return Files.writeString(index, page.own());
    }
}
