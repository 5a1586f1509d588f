package org.kerbside.rig.cli;

import java.nio.file.Path;
import org.kerbside.rig.run.Suite;

/**
 * What every command works with.
 *
 * @param home the project's folder
 */
record Surroundings(Suite suite, Path home, Terminal terminal) {}
