package org.kerbside.rig.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rig gbcs}. */
@Command(
        name = "gbcs",
        description = "Reads and makes protected messages of the smart metering system (GBCS).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class GbcsCommand implements Runnable {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "No command given; possible: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
