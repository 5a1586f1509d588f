package org.kerbside.firmware.console;

import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.limits.ChargingControl;
import org.kerbside.firmware.schedule.ChargingHours;
import org.kerbside.firmware.schedule.OwnersHours;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;

/** {@code hours}: what is in effect, and the owner's choice of it. */
final class ScheduleCommands {

    private static final Reply USAGE = Reply.error("hours accept, hours remove or hours set HH:MM-HH:MM[,HH:MM-HH:MM]");

    private final OwnersHours hours;
    private final ChargingControl control;
    private final SecurityLog log;

    ScheduleCommands(OwnersHours hours, ChargingControl control, SecurityLog log) {
        this.hours = hours;
        this.control = control;
        this.log = log;
    }

    List<Entry> entries() {
        return List.of(
                new Entry("hours", "[accept|remove|set HH:MM-HH:MM,...]", Entry.Access.OWNER_TO_CHANGE, this::run));
    }

    private Reply run(List<String> words) {
        if (words.isEmpty()) {
            OwnersHours.Choice choice = hours.choice();
            return Reply.ok(
                    "hours=" + choice.hours() + " source=" + choice.source().word() + " time=civil");
        }
        return switch (words.getFirst()) {
            case "accept" -> words.size() == 1 ? changed(hours::accept) : USAGE;
            case "remove" -> words.size() == 1 ? changed(hours::remove) : USAGE;
            case "set" -> words.size() == 2 ? set(words.get(1)) : USAGE;
            default -> USAGE;
        };
    }

    private Reply set(String text) {
        Optional<ChargingHours> parsed = ChargingHours.parse(text);
        return parsed.isPresent() ? changed(() -> hours.set(parsed.get())) : USAGE;
    }

    private Reply changed(Runnable change) {
        change.run();
        log.record(Event.SETTINGS_CHANGED, "hours " + hours.choice().hours());
        if (hours.appliesAtOnce()) {
            control.review();
        }
        return Reply.ok();
    }
}
