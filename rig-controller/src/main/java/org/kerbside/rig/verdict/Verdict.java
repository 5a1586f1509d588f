package org.kerbside.rig.verdict;

import java.util.Collection;

/** Worst last, so that verdicts combine by taking the greater. */
public enum Verdict {
    PASS,
    /** The limit lies within the uncertainty of the measurement, or a precondition was not reached. */
    INCONCLUSIVE,
    FAIL,
    /** The rig, not the chargepoint. */
    ERROR;

    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The worst of them; ERROR where there is none, because silence is not a pass. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().reduce(Verdict::and).orElse(ERROR);
    }
}
