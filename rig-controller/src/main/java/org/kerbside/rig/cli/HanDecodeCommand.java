package org.kerbside.rig.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kerbside.rig.message.Malformed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rig han decode}. */
@Command(
        name = "decode",
        description = {
            "Prints a line a frame of a capture, decrypted with the keys in the file beside it that bears its name and ends in .keys,",
            "and with those that the capture itself carries."
        },
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = Rig.WRONG_USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all of it was read",
            "64:wrong usage",
            "65:the file is no capture",
            "66:there is no such file"
        })
final class HanDecodeCommand implements Callable<Integer> {

    private static final int MALFORMED = 65;
    private static final int UNREADABLE = 66;

    private final Surroundings at;

    @Parameters(paramLabel = "CAPTURE", description = "A file in the format pcapng or pcap")
    Path capture = Path.of("");

    HanDecodeCommand(Surroundings at) {
        this.at = at;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(capture) || Files.isDirectory(capture)) {
            return complain(
                    "wanted a capture in the format pcapng or pcap, found no file that can be read", UNREADABLE);
        }
        try {
            Services.captureReader().read(capture, at.terminal().out()::println);
            return 0;
        } catch (Malformed malformed) {
            return complain(String.valueOf(malformed.getMessage()), MALFORMED);
        } finally {
            at.terminal().out().flush();
        }
    }

    private int complain(String what, int code) {
        at.terminal().err().println(capture + ": " + what);
        return code;
    }
}
