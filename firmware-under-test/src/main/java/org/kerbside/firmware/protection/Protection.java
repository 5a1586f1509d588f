package org.kerbside.firmware.protection;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Every cause that stops charging, and the most that the hardware may carry. Acts at once, whatever else is pending. */
public final class Protection {

    private static final double REDUCED_AMPS = 10;
    private static final double COOL_BELOW_CELSIUS = 60;

    private final ProtectionBehaviour behaviour;
    private final Consumer<Cause> changed;
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
    private double cableAmps;
    private double siteAmps = Double.POSITIVE_INFINITY;
    private boolean hot;
    private boolean leaking;
    private boolean vehicle;

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

    /** The most that the installation carries, in A. */
    public void siteLimit(double amps) {
        siteAmps = amps;
    }

    /** Resistance of the cable's proximity contact, in Ω; infinity when open. */
    public void proximity(double ohms) {
        cableAmps = behaviour.proximity().amps(ohms);
        reviewCable();
    }

    public void residualCurrent(double milliamps) {
        leaking = milliamps >= behaviour.residualMilliamps();
        var latched = has(Cause.RESIDUAL_CURRENT) && vehicle && behaviour.residualLatches();
        set(Cause.RESIDUAL_CURRENT, leaking || latched);
    }

    /** Hottest point of the board, in °C. */
    public void temperature(double celsius) {
        var warm = celsius >= COOL_BELOW_CELSIUS;
        hot = celsius >= behaviour.reducedAt() || (hot && warm);
        set(Cause.OVERHEATED, celsius >= behaviour.stoppedAt() || (has(Cause.OVERHEATED) && warm));
    }

    public void pluggedIn() {
        vehicle = true;
        reviewCable();
    }

    /** Ends what lasts until unplugging, except where its reason is still there. */
    public void unplugged() {
        vehicle = false;
        reviewCable();
        clearLatched(cause -> cause != Cause.RESIDUAL_CURRENT || !leaking);
    }

    /** Ends what lasts until unplugging, even where its reason is still there: only a defect asks for this. */
    public void clearLatched() {
        clearLatched(cause -> true);
    }

    public void set(Cause cause, boolean present) {
        if (present ? causes.add(cause) : causes.remove(cause)) {
            changed.accept(cause);
        }
    }

    private void clearLatched(Predicate<Cause> condition) {
        causes().stream().filter(Cause::clearedByUnplugging).filter(condition).forEach(cause -> set(cause, false));
    }

    /** An open contact is an error only while a vehicle is there. */
    private void reviewCable() {
        set(Cause.CABLE, vehicle && cableAmps == 0);
    }
}
