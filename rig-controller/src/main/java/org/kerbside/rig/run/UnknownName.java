package org.kerbside.rig.run;

import java.util.Collection;
import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.conformance.Nearest;

/** Something was asked for by a name that nothing has; the message gives the known ones, nearest first. */
public final class UnknownName extends RigFault {

    private static final long serialVersionUID = 1;
    private static final int NEAREST = 12;

    /** For a {@code what} (such as "bench") that is none of the {@code known}. */
    public UnknownName(String what, String name, Collection<String> known) {
        super("No %s '%s'; %s".formatted(what, name, among(name, known)));
    }

    private UnknownName(String message) {
        super(message);
    }

    /** For a name that is known where nothing answers to it. */
    static UnknownName saying(String message) {
        return new UnknownName(message);
    }

    private static String among(String name, Collection<String> known) {
        if (known.isEmpty()) {
            return "none is known";
        }
        var nearest = String.join(", ", Nearest.to(name, known, NEAREST));
        var more = known.size() - NEAREST;
        return "known, nearest first: " + nearest + (more > 0 ? " and %d more".formatted(more) : "");
    }
}
