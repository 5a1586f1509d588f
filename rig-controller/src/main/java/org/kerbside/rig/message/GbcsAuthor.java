package org.kerbside.rig.message;

import java.util.Map;
import java.util.Set;

/** Makes protected commands of the test parties; found with {@link java.util.ServiceLoader}. */
public interface GbcsAuthor {

    /** Names of the use cases that it can make. */
    Set<String> useCases();

    /** What each value of the use case means, by its name. */
    Map<String, String> values(String useCase);

    /**
     * The bytes of one protected command.
     *
     * @param values beside those of the use case: {@code target}, {@code originator}, {@code counter}
     * @param keys whose private keys sign and authenticate; where they lack, the fixture's own test parties do
     * @throws IllegalArgumentException naming what is possible
     */
    byte[] command(String useCase, Map<String, String> values, Keystore keys);
}
