package org.kerbside.rig.cli;

import java.util.List;
import org.kerbside.rig.bench.RigFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rig test}, which the launcher script does itself, before there is anything to run: here is only its help. */
@Command(
        name = "test",
        description =
                "Runs every test of the project (Maven's verify) with the JDK and the Maven that the launcher finds.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = Rig.WRONG_USAGE)
final class TestCommand implements Runnable {

    @Parameters(paramLabel = "ARG", arity = "0..*", description = "Handed on to Maven, such as -pl rig-controller")
    List<String> maven = List.of();

    @Override
    public void run() {
        throw new RigFault(
                "The launcher script 'rig' in the project's folder runs the tests; start it there: ./rig test");
    }
}
