package org.kerbside.rig.cli;

import picocli.CommandLine.Command;

/** {@code rig han}. */
@Command(
        name = "han",
        description = "Reads captures of the smart meter network (Zigbee).",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class HanCommand extends CommandGroup {}
