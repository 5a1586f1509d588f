package org.kerbside.rig.cli;

import java.nio.file.Path;
import org.kerbside.rig.run.Reports;
import org.kerbside.rig.run.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rig report}. */
@Command(
        name = "report",
        description = "Makes the report of the folder that a run left, also of one that was killed.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class ReportCommand implements Runnable {

    private final Surroundings at;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder, such as reports/latest")
    Path folder = Path.of("");

    ReportCommand(Surroundings at) {
        this.at = at;
    }

    @Override
    public void run() {
        if (!new RunFolder(folder).holdsRun()) {
            throw new ParameterException(
                    spec.commandLine(), "'%s' holds no run; wanted a folder that 'rig run' left".formatted(folder));
        }
        at.terminal()
                .out()
                .println("Report: " + Reports.write(folder.toAbsolutePath().normalize()));
    }
}
