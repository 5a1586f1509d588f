package org.kerbside.firmware.smartmeter;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the smart meter allows at one moment.
 *
 * @param percent of the rating
 * @param decider the message that says so; null where it is the calendar, or nothing
 * @param messages all that last at that moment
 */
public record LevelInForce(
        int percent, Source source, @Nullable LevelMessage decider, List<LevelMessage> messages) {

    /** Where the level comes from. */
    public enum Source {
        NONE,
        CALENDAR,
        STATE,
        LIMIT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final LevelInForce UNRESTRICTED = new LevelInForce(100, Source.NONE, null, List.of());

    public LevelInForce {
        messages = List.copyOf(messages);
    }
}
