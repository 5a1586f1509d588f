package org.kerbside.firmware.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.schedule.OwnersHours;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.smartmeter.HanLink;
import org.kerbside.firmware.smartmeter.LevelBehaviour;
import org.kerbside.firmware.smartmeter.LevelInForce;
import org.kerbside.firmware.smartmeter.LossBehaviour;
import org.kerbside.firmware.smartmeter.MeterLevels;

/** Follows what the vehicle may draw through time, and hands each change to the random delay. */
public final class ChargingControl {

    private final Board board;
    private final OwnersHours hours;
    private final MeterLevels levels;
    private final HanLink link;
    private final ChargeNow chargeNow;
    private final RandomDelay delay;
    private final SiteLimit site;
    private final AllowanceRule rule;
    private final Duration lead;
    private Allowance allowance = new Allowance(0, Allowance.Reason.HOURS, LevelInForce.UNRESTRICTED, false);
    private Instant reviewed = Instant.MAX;
    private Board.@Nullable Timer nextReview;

    /**
     * @param lead how long before its time a change that is known ahead counts
     */
    public ChargingControl(
            Board board,
            OwnersHours hours,
            MeterLevels levels,
            HanLink link,
            ChargeNow chargeNow,
            RandomDelay delay,
            SiteLimit site,
            LevelBehaviour behaviour,
            LossBehaviour loss,
            Duration lead) {
        this.board = board;
        this.hours = hours;
        this.levels = levels;
        this.link = link;
        this.chargeNow = chargeNow;
        this.delay = delay;
        this.site = site;
        this.lead = lead;
        this.rule = new AllowanceRule(hours, levels, link, chargeNow, behaviour, loss);
    }

    public Allowance allowance() {
        return allowance;
    }

    /** Something that the allowance rests on may have changed. */
    public void review() {
        chargeNow.review(board.utc());
        Instant now = board.utc().plus(lead);
        Allowance before = allowance;
        allowance = rule.at(now);
        site.apply(allowance.overridden());
        if (allowance.amps() != before.amps() || allowance.overridden() != before.overridden()) {
            delay.follow(allowance.amps(), Exemption.of(before, reviewed, allowance, now));
        }
        reviewed = now;
        reviewAgain(now);
    }

    public void vehicleConnected() {
        review();
        delay.vehicleConnected(allowance.amps(), allowance.overridden() ? Exemption.OVERRIDE : Exemption.NONE);
    }

    public void vehicleDisconnected() {
        delay.vehicleDisconnected();
        endOverride();
    }

    public void override(ChargeNow.Actor actor) {
        chargeNow.begin(actor, board.utc());
        review();
    }

    public void endOverride() {
        chargeNow.end();
        review();
    }

    private void reviewAgain(Instant now) {
        if (nextReview != null) {
            nextReview.cancel();
        }
        nextReview = Stream.of(untilHoursChange(now), untilLevelChanges(now), link.untilHoldIsOver())
                .flatMap(Optional::stream)
                .min(Duration::compareTo)
                .map(wait -> board.after(wait, this::review))
                .orElse(null);
    }

    private Optional<Duration> untilHoursChange(Instant now) {
        return Utc.known(now) ? hours.nextEdge(now).map(edge -> Duration.between(now, edge)) : Optional.empty();
    }

    private Optional<Duration> untilLevelChanges(Instant now) {
        return levels.nextEdge(now).map(edge -> Duration.between(now, edge));
    }
}
