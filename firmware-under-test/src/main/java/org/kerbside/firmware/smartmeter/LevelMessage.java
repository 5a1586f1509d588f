package org.kerbside.firmware.smartmeter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A level that supplier or load controller set for a time.
 *
 * @param percent of the rating
 * @param end null where it holds until the next message of its kind
 * @param randomised whether an equivalent random delay was applied before it was sent
 * @param response whether it is response demand side response
 */
public record LevelMessage(
        Kind kind, int percent, Instant start, @Nullable Instant end, boolean randomised, boolean response)
        implements Message {

    /** No restriction, at once. */
    public static final LevelMessage UNRESTRICTED = new LevelMessage(Kind.STATE, 100, Instant.EPOCH, null, false, true);

    /** Who is above whom. */
    public enum Kind {
        /** The supplier's commanded state (ECS47a): in place of the calendar. */
        STATE("state"),
        /** The load controller's limit (ECS47e): a cap on all else. */
        LIMIT("limit");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    @Override
    public String type() {
        return kind.word();
    }

    boolean covers(Instant now) {
        return !now.isBefore(start) && !endedBy(now);
    }

    public boolean endedBy(Instant now) {
        return end != null && !now.isBefore(end);
    }
}
