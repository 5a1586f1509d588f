package org.kerbside.rig.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rig han}. */
@Command(
        name = "han",
        description = "Reads captures of the smart meter network (Zigbee).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class HanCommand implements Runnable {

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
