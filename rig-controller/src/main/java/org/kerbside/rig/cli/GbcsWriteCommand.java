package org.kerbside.rig.cli;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.rig.message.GbcsAuthor;
import org.kerbside.rig.message.Keystore;
import org.kerbside.rig.message.KeystoreFolder;
import org.kerbside.rig.message.Malformed;
import org.kerbside.rig.run.UnknownName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rig gbcs command}. */
@Command(
        name = "command",
        description =
                "Makes a protected command of the test parties and prints its hex. Without values, tells those of the use case.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: rig gbcs command ECS47a target=00DB1234567890A6 controller=1 level=50 \\",
            "         start=2026-01-12T18:00:00Z end=2026-01-12T20:00:00Z"
        },
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class GbcsWriteCommand implements Runnable {

    private final Surroundings at;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "USE-CASE", arity = "0..1", description = "Such as ECS47a; without, all are listed")
    Optional<String> useCase = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "KEY=VALUE", description = "What the command says")
    List<String> values = List.of();

    @Option(
            names = "--keystore",
            paramLabel = "DIR",
            description = "Folder with certificates and private scalars that protect the command")
    Optional<Path> keystore = Optional.empty();

    GbcsWriteCommand(Surroundings at) {
        this.at = at;
    }

    @Override
    public void run() {
        var author = Services.author();
        var known = author.useCases().stream().sorted().toList();
        if (useCase.isEmpty()) {
            known.forEach(at.terminal().out()::println);
        } else if (!known.contains(useCase.get())) {
            throw new UnknownName("use case", useCase.get(), known);
        } else if (values.isEmpty() && !author.values(useCase.get()).isEmpty()) {
            tell(author.values(useCase.get()));
        } else {
            at.terminal().out().println(hex(author, useCase.get()));
        }
        at.terminal().out().flush();
    }

    private String hex(GbcsAuthor author, String name) {
        try {
            var keys = keystore.map(KeystoreFolder::read).orElse(Keystore.EMPTY);
            return HexFormat.of().withUpperCase().formatHex(author.command(name, words(), keys));
        } catch (IllegalArgumentException | Malformed wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        for (var word : values) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        spec.commandLine(), "Wanted KEY=VALUE such as level=50, found '%s'".formatted(word));
            }
            words.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return words;
    }

    private void tell(Map<String, String> meanings) {
        meanings.forEach((key, meaning) -> at.terminal().out().println("%-16s %s".formatted(key, meaning)));
    }
}
