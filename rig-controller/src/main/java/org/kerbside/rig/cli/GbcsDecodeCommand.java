package org.kerbside.rig.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kerbside.rig.message.GbcsCodec;
import org.kerbside.rig.message.Keystore;
import org.kerbside.rig.message.KeystoreFolder;
import org.kerbside.rig.message.Malformed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rig gbcs decode}. */
@Command(
        name = "decode",
        description = "Prints each message as one JSON object, with what its signature and its MAC are worth.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = Rig.WRONG_USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:every message was read",
            "64:wrong usage",
            "65:a file is no message; the others still came out",
            "66:a file cannot be read; the others still came out"
        })
final class GbcsDecodeCommand implements Callable<Integer> {

    /** As EX_DATAERR of sysexits.h. */
    private static final int MALFORMED = 65;
    /** As EX_NOINPUT of sysexits.h. */
    private static final int UNREADABLE = 66;

    private final Surroundings at;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A message as hex, base64 or binary, or several as text, one a line; - for standard input")
    List<String> files = List.of();

    @Option(
            names = "--keystore",
            paramLabel = "DIR",
            description = "Folder with EUI-ds.pem and EUI-ka.pem, and private scalars in a tab-separated file")
    Optional<Path> keystore = Optional.empty();

    @Option(
            names = "--codec",
            paramLabel = "NAME",
            defaultValue = "rig",
            description = "Whose codec reads: rig or firmware (default: ${DEFAULT-VALUE})")
    String codec = "rig";

    @Option(names = "--pretty", description = "Each object on many lines")
    boolean pretty;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private int code;

    GbcsDecodeCommand(Surroundings at) {
        this.at = at;
    }

    @Override
    public Integer call() {
        var reader = Services.codec(codec);
        var keys = keys();
        files.forEach(file -> decode(file, reader, keys));
        at.terminal().out().flush();
        return code;
    }

    private Keystore keys() {
        try {
            return keystore.map(KeystoreFolder::read).orElse(Keystore.EMPTY);
        } catch (IllegalArgumentException | Malformed wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private void decode(String file, GbcsCodec reader, Keystore keys) {
        try {
            var content = MessageFile.read(file, System.in);
            if (content.mayHoldSeveral() && !readable(content, reader)) {
                several(file, content, reader, keys);
            } else {
                print(file, content.whole(), reader, keys);
            }
        } catch (IOException unreadable) {
            complain(file, "cannot be read: " + unreadable.getMessage(), UNREADABLE);
        } catch (Malformed malformed) {
            complain(file, String.valueOf(malformed.getMessage()), MALFORMED);
        }
    }

    /** Each line by itself; where they are the blocks of one message, that message too. */
    private void several(String file, MessageFile content, GbcsCodec reader, Keystore keys) {
        var messages = content.lines().stream().map(MessageFile::bytes).toList();
        messages.forEach(message -> print(file, message, reader, keys));
        if (messages.stream().allMatch(MessageFile::isBlock)) {
            reader.assemble(messages)
                    .ifPresentOrElse(
                            whole -> print(file, whole, reader, keys),
                            () -> complain(file, "Wanted all blocks of a message, found not all", MALFORMED));
        }
    }

    private static boolean readable(MessageFile content, GbcsCodec reader) {
        try {
            reader.decode(content.whole(), Keystore.EMPTY);
            return true;
        } catch (Malformed several) {
            return false;
        }
    }

    private void print(String file, byte[] message, GbcsCodec reader, Keystore keys) {
        try {
            var object = new LinkedHashMap<String, Object>();
            object.put("file", file);
            object.putAll(reader.decode(message, keys));
            at.terminal().out().println(writer().writeValueAsString(object));
        } catch (Malformed malformed) {
            complain(file, String.valueOf(malformed.getMessage()), MALFORMED);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectWriter writer() {
        var mapper = new ObjectMapper();
        return pretty ? mapper.writerWithDefaultPrettyPrinter() : mapper.writer();
    }

    private void complain(String file, String what, int because) {
        at.terminal().err().println(file + ": " + what);
        code = code == MALFORMED ? code : because;
    }
}
