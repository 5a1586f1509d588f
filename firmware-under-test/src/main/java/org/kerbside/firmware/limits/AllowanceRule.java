package org.kerbside.firmware.limits;

import java.time.Instant;
import org.kerbside.firmware.limits.Allowance.Reason;
import org.kerbside.firmware.schedule.OwnersHours;
import org.kerbside.firmware.smartmeter.HanLink;
import org.kerbside.firmware.smartmeter.LevelBehaviour;
import org.kerbside.firmware.smartmeter.LevelInForce;
import org.kerbside.firmware.smartmeter.LossBehaviour;
import org.kerbside.firmware.smartmeter.MeterLevels;

/** Weighs charging hours, smart meter, loss of the network and override against each other. */
final class AllowanceRule {

    private final OwnersHours hours;
    private final MeterLevels levels;
    private final HanLink link;
    private final ChargeNow chargeNow;
    private final LevelBehaviour behaviour;
    private final LossBehaviour loss;

    AllowanceRule(
            OwnersHours hours,
            MeterLevels levels,
            HanLink link,
            ChargeNow chargeNow,
            LevelBehaviour behaviour,
            LossBehaviour loss) {
        this.hours = hours;
        this.levels = levels;
        this.link = link;
        this.chargeNow = chargeNow;
        this.behaviour = behaviour;
        this.loss = loss;
    }

    Allowance at(Instant now) {
        boolean open = hours.open(now, link.up());
        LevelInForce level = level(now);
        if (chargeNow.active()) {
            return new Allowance(overriding(level, open), Reason.OVERRIDE, level, open);
        }
        return open ? byLevel(level) : new Allowance(0, Reason.HOURS, level, false);
    }

    private double overriding(LevelInForce level, boolean open) {
        if (!open && !chargeNow.aboveHours()) {
            return 0;
        }
        return chargeNow.aboveLevels() ? Rates.RATING : Rates.ofLevel(level.percent(), behaviour.leastAmps());
    }

    private LevelInForce level(Instant now) {
        return link.up() || loss.holdsLevelsOffline() ? levels.at(now) : LevelInForce.UNRESTRICTED;
    }

    private Allowance byLevel(LevelInForce level) {
        double told = Rates.ofLevel(level.percent(), behaviour.leastAmps());
        double offline = offlineAmps(level);
        return offline < told
                ? new Allowance(offline, Reason.OFFLINE, level, true)
                : new Allowance(told, reason(level), level, true);
    }

    private double offlineAmps(LevelInForce level) {
        if (link.up()) {
            return Rates.RATING;
        }
        boolean fallsBack = level.percent() < 100 && link.holdIsOver();
        double allowed = fallsBack ? link.loss().fallbackAmps() : Rates.RATING;
        return Rates.signalled(Math.min(allowed, loss.offlineAmps()), behaviour.leastAmps());
    }

    private static Reason reason(LevelInForce level) {
        return switch (level.source()) {
            case NONE -> Reason.FREE;
            case CALENDAR -> Reason.CALENDAR;
            case STATE -> Reason.STATE;
            case LIMIT -> Reason.LIMIT;
        };
    }
}
