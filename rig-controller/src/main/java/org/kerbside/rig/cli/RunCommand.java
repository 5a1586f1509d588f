package org.kerbside.rig.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.run.Reports;
import org.kerbside.rig.run.Run;
import org.kerbside.rig.run.RunFolder;
import org.kerbside.rig.run.RunResult;
import org.kerbside.rig.time.WallTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rig run}. */
@Command(
        name = "run",
        description = "Runs the conformance suite, prints the verdicts and writes the report.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = Rig.WRONG_USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:every scenario passed",
            " 1:a requirement failed",
            " 2:a verdict is inconclusive, or the rig could not do its work",
            "64:wrong usage"
        })
final class RunCommand implements Callable<Integer> {

    private final Surroundings at;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    RunChoice choice = new RunChoice();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to leave the run in (default: reports/runs/DATE-TIME-BENCH)")
    Optional<Path> out = Optional.empty();

    RunCommand(Surroundings at) {
        this.at = at;
    }

    @Override
    public Integer call() {
        var folders = new RunFolders(at.home());
        var folder = out.map(Path::toAbsolutePath).orElseGet(() -> folders.fresh(choice.bench));
        if (new RunFolder(folder).holdsRun()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' holds a run already, and evidence is never overwritten; wanted a new folder"
                            .formatted(folder));
        }
        var result = run(folders, folder);
        new Summary(at.terminal().out()).print(result);
        return report(result);
    }

    private RunResult run(RunFolders folders, Path folder) {
        try (var timeline = new WallTimeline()) {
            var display = at.terminal().live()
                    ? new LiveProgress(at.terminal(), timeline)
                    : new PlainProgress(at.terminal().out(), timeline);
            return Run.execute(
                    choice.options(at.suite(), folder), new Interruptible(display, folders, folder, at.terminal()));
        }
    }

    private int report(RunResult result) {
        var out = at.terminal().out();
        try {
            out.println("Report: " + Reports.write(result.folder()));
            return result.exitCode();
        } catch (RigFault fault) {
            out.println("No report: %s%nEvidence: %s".formatted(fault.getMessage(), result.folder()));
            return result.exitCode() == RunResult.ALL_PASSED ? RunResult.INCONCLUSIVE_OR_ERROR : result.exitCode();
        }
    }
}
