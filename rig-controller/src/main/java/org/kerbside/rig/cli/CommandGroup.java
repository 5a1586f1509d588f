package org.kerbside.rig.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only has commands below it: alone it says which. */
class CommandGroup implements Runnable {

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
