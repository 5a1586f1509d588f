package org.kerbside.rig.cli;

import picocli.CommandLine.Command;

/** {@code rig gbcs}. */
@Command(
        name = "gbcs",
        description = "Reads and makes protected messages of the smart metering system (GBCS).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class GbcsCommand extends CommandGroup {}
