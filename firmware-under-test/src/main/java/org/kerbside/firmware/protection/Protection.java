package org.kerbside.firmware.protection;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Every cause that stops charging, and the most that the hardware may carry. Acts at once, whatever else is pending. */
public final class Protection {

    private static final double REDUCED_AMPS = 10;
    private static final double COOL_AGAIN = 60;

    private final ProtectionBehaviour behaviour;
    private final Consumer<Cause> changed;
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
    private double cableAmps;
    private double siteAmps = Double.POSITIVE_INFINITY;
    private boolean hot;

    /** @param changed told each cause that came or went */
    public Protection(ProtectionBehaviour behaviour, Consumer<Cause> changed) {
        this.behaviour = behaviour;
        this.changed = changed;
    }

    public Set<Cause> causes() {
        return Set.copyOf(causes);
    }

    public boolean has(Cause cause) {
        return causes.contains(cause);
    }

    /** The most that may be offered now, in A; 0 while any cause is present. */
    public double limit() {
        if (!causes.isEmpty()) {
            return 0;
        }
        var cable = behaviour.cableCounts() ? cableAmps : behaviour.ratingAmps();
        var amps = Math.min(Math.min(behaviour.ratingAmps(), cable), siteAmps);
        return hot ? Math.min(amps, REDUCED_AMPS) : amps;
    }

    public void siteLimit(double amps) {
        siteAmps = amps;
    }

    public void proximity(double ohms, boolean vehicle) {
        cableAmps = behaviour.proximity().amps(ohms);
        vehicle(vehicle);
    }

    /** An open contact is an error only while a vehicle is there. */
    public void vehicle(boolean connected) {
        set(Cause.CABLE, connected && cableAmps == 0);
    }

    public void residualCurrent(double milliamps) {
        if (milliamps >= behaviour.residualMilliamps()) {
            set(Cause.RESIDUAL_CURRENT, true);
        }
    }

    public void temperature(double celsius) {
        hot = celsius >= behaviour.reducedAt() || (hot && celsius > COOL_AGAIN);
        set(Cause.OVERHEATED, celsius >= behaviour.stoppedAt() || (has(Cause.OVERHEATED) && celsius > COOL_AGAIN));
    }

    public void unplugged() {
        for (var cause : causes()) {
            if (cause.clearedByUnplugging()) {
                set(cause, false);
            }
        }
    }

    public void set(Cause cause, boolean present) {
        if (present ? causes.add(cause) : causes.remove(cause)) {
            changed.accept(cause);
        }
    }
}
