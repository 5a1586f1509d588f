package org.kerbside.rig.message;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes protected commands of the test parties; found with {@link java.util.ServiceLoader}. */
public interface GbcsAuthor {

    /** Names of the use cases that it can make. */
    Set<String> useCases();

    /** What each value of the use case means, by its name. */
    Map<String, String> values(String useCase);

    /**
     * Certificates and private keys of the test parties and of test devices; the same for the same.
     *
     * @param devices EUI-64 of each, 16 hex digits
     * @throws IllegalArgumentException naming what was wanted and found
     */
    Keystore keys(List<String> devices);

    /**
     * The bytes of one protected command.
     *
     * @param values beside those of the use case: {@code target}, {@code originator}, {@code counter}
     * @param keys whose private keys sign and authenticate; where they lack, the fixture's own test parties do
     * @throws IllegalArgumentException naming what is possible
     */
    byte[] command(String useCase, Map<String, String> values, Keystore keys);
}
