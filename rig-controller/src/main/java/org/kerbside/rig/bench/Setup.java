package org.kerbside.rig.bench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a bench is to be opened.
 *
 * @param seed of everything random: same seed, same trace on a bench with virtual time
 * @param defect id of the defect to seed into the firmware
 * @param scratch an existing folder for what the bench must keep on disk while it is open
 */
public record Setup(long seed, Optional<String> defect, Path scratch) {}
