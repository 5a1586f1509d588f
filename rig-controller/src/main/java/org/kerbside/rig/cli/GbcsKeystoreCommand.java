package org.kerbside.rig.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.kerbside.rig.message.KeystoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rig gbcs keystore}. */
@Command(
        name = "keystore",
        description =
                "Writes certificates and private keys of the test parties, with which rig gbcs decode checks their messages.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: rig gbcs keystore keys --device 00DB1234567890A6"},
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class GbcsKeystoreCommand implements Runnable {

    private final Surroundings at;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Folder to write; made where there is none")
    Path folder = Path.of("keystore");

    @Option(
            names = "--device",
            paramLabel = "EUI",
            description = "EUI-64 of a device, 16 hex digits, such as the target of a command; may be given again")
    List<String> devices = List.of();

    GbcsKeystoreCommand(Surroundings at) {
        this.at = at;
    }

    @Override
    public void run() {
        try {
            var keys = Services.author().keys(devices);
            KeystoreWriter.write(keys, folder);
            at.terminal()
                    .out()
                    .printf(
                            "%d certificates and %d private keys: %s%n",
                            keys.certificates().size(), keys.privateKeys().size(), folder);
            at.terminal().out().flush();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
