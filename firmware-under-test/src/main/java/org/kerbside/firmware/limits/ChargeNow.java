package org.kerbside.firmware.limits;

import java.time.Instant;
import java.util.Locale;
import org.kerbside.firmware.schedule.OwnersHours;

/**
 * Somebody's wish to charge now, at the full rate, whatever hours, smart meter and random delay say.
 *
 * <p>It lasts until the vehicle is unplugged, somebody ends it, or the charging hours open next; a power cut ends it too.
 */
public final class ChargeNow {

    /** Who wished. */
    public enum Actor {
        NONE,
        OWNER,
        DRIVER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final OwnersHours hours;
    private final OverrideBehaviour behaviour;
    private Actor actor = Actor.NONE;
    private Instant since = Instant.EPOCH;

    public ChargeNow(OwnersHours hours, OverrideBehaviour behaviour) {
        this.hours = hours;
        this.behaviour = behaviour;
    }

    public Actor actor() {
        return actor;
    }

    boolean aboveHours() {
        return behaviour.aboveHours();
    }

    boolean aboveLevels() {
        return behaviour.aboveLevels();
    }

    boolean active() {
        return actor != Actor.NONE;
    }

    void begin(Actor who, Instant now) {
        actor = who;
        since = now;
    }

    void end() {
        actor = Actor.NONE;
    }

    void review(Instant now) {
        if (active() && hours.openedBetween(since, now)) {
            end();
        }
    }
}
