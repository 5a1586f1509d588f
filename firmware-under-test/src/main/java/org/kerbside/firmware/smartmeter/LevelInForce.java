package org.kerbside.firmware.smartmeter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the smart meter allows at one moment.
 *
 * @param percent of the rating
 * @param decider the message that says so; null where it is the calendar, or nothing
 * @param messages all that last at that moment
 * @param offsetSwitch when the calendar last switched, where that was late by the randomised offset; null otherwise
 */
public record LevelInForce(
        int percent,
        Source source,
        @Nullable LevelMessage decider,
        List<LevelMessage> messages,
        @Nullable Instant offsetSwitch) {

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

    /** Without a calendar that is late. */
    public LevelInForce(int percent, Source source, @Nullable LevelMessage decider, List<LevelMessage> messages) {
        this(percent, source, decider, messages, null);
    }
}
