package org.kerbside.rig.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the scenarios of the running suite need to know; carried by system properties because Cucumber makes the step
 * classes.
 *
 * @param bench name of the bench to open
 * @param defect id of the defect to seed into the firmware
 * @param seed of everything random
 * @param folder that the run leaves
 * @param report whether the evidence is rendered for readers
 */
public record RunSettings(String bench, Optional<String> defect, long seed, Path folder, boolean report) {

    private static final String BENCH = "kerbside.bench";
    private static final String DEFECT = "kerbside.defect";
    private static final String SEED = "kerbside.seed";
    private static final String FOLDER = "kerbside.folder";
    private static final String REPORT = "kerbside.report";

    /**
     * The installed settings; what is not installed is bench {@code virtual}, no defect, seed 1, and a fresh temporary
     * folder that stays the same until {@link #clear()}.
     */
    public static RunSettings current() {
        return new RunSettings(
                System.getProperty(BENCH, "virtual"),
                Optional.ofNullable(System.getProperty(DEFECT)).filter(id -> !id.isBlank()),
                seed(System.getProperty(SEED, "1")),
                currentFolder(),
                Boolean.parseBoolean(System.getProperty(REPORT, "true")));
    }

    /** Makes these the settings of every scenario that starts from now on in this process. */
    public void install() {
        System.setProperty(BENCH, bench);
        defect.ifPresentOrElse(id -> System.setProperty(DEFECT, id), () -> System.clearProperty(DEFECT));
        System.setProperty(SEED, Long.toString(seed));
        System.setProperty(FOLDER, folder.toAbsolutePath().toString());
        System.setProperty(REPORT, Boolean.toString(report));
    }

    public static void clear() {
        List.of(BENCH, DEFECT, SEED, FOLDER, REPORT).forEach(System::clearProperty);
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s is '%s', wanted a whole number".formatted(SEED, text), e);
        }
    }

    private static synchronized Path currentFolder() {
        if (System.getProperty(FOLDER, "").isBlank()) {
            System.setProperty(FOLDER, temporary().toString());
        }
        return Path.of(System.getProperty(FOLDER, ""));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("kerbside-run-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
