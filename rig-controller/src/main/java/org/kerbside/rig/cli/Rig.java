package org.kerbside.rig.cli;

import java.nio.file.Path;
import org.kerbside.rig.run.Suite;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code rig}: what its subcommands have in common, and the process's entry. */
@Command(
        name = "rig",
        description = "Test rig for chargepoints with smart metering: runs the conformance suite and makes the report.",
        mixinStandardHelpOptions = true,
        version = "Kerbside 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Each command tells its options: rig COMMAND --help"},
        exitCodeOnInvalidInput = Rig.WRONG_USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done; for run: every scenario passed",
            " 1:run: a requirement failed",
            " 2:run: inconclusive; any command: the rig could not do it",
            "64:wrong usage"
        })
public final class Rig extends CommandGroup {

    /** As EX_USAGE of sysexits.h. */
    static final int WRONG_USAGE = 64;

    public static void main(String... args) {
        var home = Path.of(System.getProperty("kerbside.home", ""));
        var terminal = Terminal.ofProcess(System.getenv());
        System.exit(commandLine(new Surroundings(Suite.CONFORMANCE, home.toAbsolutePath(), terminal))
                .execute(args));
    }

    static CommandLine commandLine(Surroundings at) {
        var failures = new Failures(at.terminal());
        var line = new CommandLine(new Rig())
                .addSubcommand(new RunCommand(at))
                .addSubcommand(new PlanCommand(at))
                .addSubcommand(new BenchesCommand(at))
                .addSubcommand(new RequirementsCommand(at))
                .addSubcommand(new ReportCommand(at))
                .addSubcommand(new CommandLine(new GbcsCommand())
                        .addSubcommand(new GbcsDecodeCommand(at))
                        .addSubcommand(new GbcsWriteCommand(at))
                        .addSubcommand(new GbcsKeystoreCommand(at)))
                .addSubcommand(new CommandLine(new HanCommand()).addSubcommand(new HanDecodeCommand(at)))
                .addSubcommand(new TestCommand());
        return line.setOut(at.terminal().out())
                .setErr(at.terminal().err())
                .setUsageHelpWidth(Math.clamp(at.terminal().columns(), 80, 120))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
