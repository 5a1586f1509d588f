package org.kerbside.rig.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kerbside.rig.run.Suite;

/** A process whose second scenario waits until it is told to end. */
final class EndlessRun {

    private EndlessRun() {}

    public static void main(String... args) {
        var suite = new Suite("endless", "org.kerbside.rig.run.sample", List.of(), List.of());
        var at = new Surroundings(suite, Path.of(args[0]), Terminal.ofProcess(Map.of()));
        System.exit(Rig.commandLine(at).execute("run", "--bench", "paper"));
    }
}
