package org.kerbside.rig.run;

import org.kerbside.rig.conformance.PlannedScenario;
import org.kerbside.rig.verdict.Evidence;

/** Told what happens while a run goes on. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT = new Progress() {};

    /** The run is about to start {@code scenarios} scenarios. */
    default void begins(int scenarios) {}

    default void starts(PlannedScenario scenario) {}

    default void finished(Evidence evidence) {}

    /** The last scenario is done, or the run broke off. */
    default void ends() {}
}
