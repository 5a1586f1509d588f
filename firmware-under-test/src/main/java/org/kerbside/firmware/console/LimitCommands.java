package org.kerbside.firmware.console;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kerbside.firmware.limits.ChargingControl;
import org.kerbside.firmware.limits.RandomDelay;
import org.kerbside.firmware.limits.SiteLimit;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.HanLink;
import org.kerbside.firmware.smartmeter.LevelInForce;

/** {@code delay}, {@code limit} and {@code comms}: what bounds the rate, and the owner's settings of it. */
final class LimitCommands {

    private final RandomDelay delay;
    private final SiteLimit site;
    private final HanLink link;
    private final ChargingControl control;
    private final SecurityLog log;

    LimitCommands(RandomDelay delay, SiteLimit site, HanLink link, ChargingControl control, SecurityLog log) {
        this.delay = delay;
        this.site = site;
        this.link = link;
        this.control = control;
        this.log = log;
    }

    List<Entry> entries() {
        return List.of(
                new Entry("delay", "[max SECONDS]", Entry.Access.OWNER_TO_CHANGE, this::delay),
                new Entry("limit", "[site AMPS]", Entry.Access.OWNER_TO_CHANGE, this::limit),
                new Entry("comms", "[hold SECONDS fallback AMPS]", Entry.Access.OWNER_TO_CHANGE, this::comms));
    }

    private Reply delay(List<String> words) {
        if (words.isEmpty()) {
            OptionalInt last = delay.last();
            return Reply.ok("maximum=" + delay.maximum() + " remaining=" + delay.remaining() + " last="
                    + (last.isPresent() ? last.getAsInt() : "none"));
        }
        OptionalInt seconds =
                words.size() == 2 && words.getFirst().equals("max") ? Words.signed(words.get(1)) : OptionalInt.empty();
        if (seconds.isEmpty() || !delay.canBe(seconds.getAsInt())) {
            return Reply.error("delay max 0 to " + RandomDelay.HIGHEST_MAXIMUM + " s");
        }
        delay.maximum(seconds.getAsInt());
        return changed("delay max " + seconds.getAsInt());
    }

    private Reply limit(List<String> words) {
        if (words.isEmpty()) {
            LevelInForce level = control.allowance().level();
            return Reply.ok("site=" + Words.plain(site.amps()) + " level=" + level.percent() + " source="
                    + level.source().word());
        }
        OptionalDouble amps = words.size() == 2 && words.getFirst().equals("site")
                ? Words.amps(words.get(1))
                : OptionalDouble.empty();
        if (amps.isEmpty()) {
            return Reply.error("limit site 0 or 6 to 32 A");
        }
        site.amps(amps.getAsDouble());
        return changed("limit site " + words.get(1));
    }

    private Reply comms(List<String> words) {
        if (words.isEmpty()) {
            HanLink.Loss loss = link.loss();
            return Reply.ok("link=" + (link.up() ? "up" : "down") + " hold=" + loss.holdSeconds() + " fallback="
                    + Words.plain(loss.fallbackAmps()));
        }
        if (words.size() != 4
                || !words.getFirst().equals("hold")
                || !words.get(2).equals("fallback")) {
            return Reply.error("comms hold SECONDS fallback AMPS");
        }
        OptionalInt hold = Words.whole(words.get(1));
        OptionalDouble fallback = Words.amps(words.get(3));
        if (hold.isEmpty() || hold.getAsInt() > HanLink.LONGEST_HOLD || fallback.isEmpty()) {
            return Reply.error("hold is 0 to " + HanLink.LONGEST_HOLD + " s, fallback 0 or 6 to 32 A");
        }
        link.loss(new HanLink.Loss(hold.getAsInt(), fallback.getAsDouble()));
        return changed("comms hold " + words.get(1) + " fallback " + words.get(3));
    }

    private Reply changed(String what) {
        log.record(Event.SETTINGS_CHANGED, what);
        control.review();
        return Reply.ok();
    }
}
