package org.kerbside.firmware.defects;

import java.time.LocalTime;
import java.util.List;
import org.kerbside.firmware.schedule.ChargingHours;
import org.kerbside.firmware.schedule.OwnersHours.Choice;
import org.kerbside.firmware.schedule.OwnersHours.Source;
import org.kerbside.firmware.schedule.Window;

/** Wrong notions of what the owner chose. */
final class Choices {

    private static final ChargingHours EVENING =
            new ChargingHours(List.of(new Window(LocalTime.of(8, 0), LocalTime.of(20, 0))));

    private Choices() {}

    static Choice presetInThePeak(Choice choice) {
        return choice.source() == Source.PRESET ? new Choice(Source.PRESET, EVENING) : choice;
    }

    static Choice acceptedIsAlways(Choice choice) {
        return choice.source() == Source.ACCEPTED ? new Choice(Source.ACCEPTED, ChargingHours.ALWAYS) : choice;
    }

    static Choice removedIsPreset(Choice choice) {
        return choice.source() == Source.REMOVED ? new Choice(Source.REMOVED, ChargingHours.PRESET) : choice;
    }

    static Choice setIsPreset(Choice choice) {
        return choice.source() == Source.SET ? new Choice(Source.SET, ChargingHours.PRESET) : choice;
    }

    /** Each window lasts until a minute before it opens again. */
    static Choice setNeverEnds(Choice choice) {
        return choice.source() == Source.SET
                ? new Choice(
                        Source.SET,
                        new ChargingHours(choice.hours().windows().stream()
                                .map(window ->
                                        new Window(window.from(), window.from().minusMinutes(1)))
                                .toList()))
                : choice;
    }
}
