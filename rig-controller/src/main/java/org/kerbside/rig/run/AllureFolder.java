package org.kerbside.rig.run;

import java.nio.file.Path;
import org.kerbside.rig.bench.RigFault;

/** The folder that Allure writes results into: the first one it was given, for as long as the process lives. */
final class AllureFolder {

    private static final String PROPERTY = "allure.results.directory";

    private AllureFolder() {}

    /** Makes it {@code wanted}; {@link RigFault} where this process writes results elsewhere already. */
    static void claim(Path wanted) {
        var used = System.getProperty(PROPERTY, wanted.toString());
        if (!Path.of(used).equals(wanted)) {
            throw new RigFault(
                    "This process writes Allure results into '%s' already; a second run with a report needs a process of its own"
                            .formatted(used));
        }
        System.setProperty(PROPERTY, used);
    }
}
