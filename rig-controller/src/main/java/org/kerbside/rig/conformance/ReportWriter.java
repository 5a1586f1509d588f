package org.kerbside.rig.conformance;

import java.nio.file.Path;
import java.util.List;
import org.kerbside.rig.verdict.Evidence;

/** Turns the folder of a run into its report; found with {@link java.util.ServiceLoader}. */
public interface ReportWriter {

    /**
     * Writes into {@code folder}, in which the scenarios left {@code allure-results}.
     *
     * @param evidence every attempt that finished, oldest first
     * @param untested every scenario that was not run
     * @param requirements the whole catalogue, tested or not
     * @return the page to open
     */
    Path write(
            Path folder,
            RunDescription run,
            List<Evidence> evidence,
            List<Untested> untested,
            List<Requirement> requirements);
}
