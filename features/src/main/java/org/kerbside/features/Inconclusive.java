package org.kerbside.features;

import org.kerbside.rig.bench.RigFault;

/** The scenario could not decide: a precondition was not reached, or the limit lies within the uncertainty. */
final class Inconclusive extends RigFault {

    private static final long serialVersionUID = 1;

    Inconclusive(String message) {
        super("INCONCLUSIVE: " + message);
    }
}
