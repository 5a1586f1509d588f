package org.kerbside.firmware.defects;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.smartmeter.Calendar;
import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.smartmeter.Message;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Wrong notions of what was said to the chargepoint. */
final class Misreadings {

    private static final int BUFFER = 256;

    private Misreadings() {}

    static Message routine(Message message) {
        return message instanceof LevelMessage level
                ? new LevelMessage(level.kind(), level.percent(), level.start(), level.end(), level.randomised(), false)
                : message;
    }

    static Message fromNow(Message message) {
        return message instanceof LevelMessage level
                ? lasting(level, level.percent(), Instant.EPOCH, level.end())
                : message;
    }

    static Message forEver(Message message) {
        return message instanceof LevelMessage level ? lasting(level, level.percent(), level.start(), null) : message;
    }

    static Message halved(Message message) {
        return message instanceof LevelMessage level
                ? lasting(level, level.percent() / 2, level.start(), level.end())
                : message;
    }

    static Message limitless(Message message) {
        return message instanceof LevelMessage level && level.kind() == Kind.LIMIT
                ? lasting(level, 100, level.start(), level.end())
                : message;
    }

    static Message stopForTenMinutes(Message message) {
        return message instanceof LevelMessage level && level.percent() == 0
                ? lasting(level, 0, level.start(), level.start().plus(Duration.ofMinutes(10)))
                : message;
    }

    static Message withoutCalendar(Message message) {
        return message instanceof Calendar ? new Calendar(List.of()) : message;
    }

    /** Copies it into a buffer that is too small. */
    static void unchecked(Octets message) {
        System.arraycopy(message.toArray(), 0, new byte[message.size() / 2], 0, message.size());
    }

    static String ofTooSmallABuffer(String line) {
        var buffer = new char[BUFFER];
        line.getChars(0, line.length(), buffer, 0);
        return line;
    }

    private static LevelMessage lasting(LevelMessage level, int percent, Instant start, @Nullable Instant end) {
        return new LevelMessage(level.kind(), percent, start, end, level.randomised(), level.response());
    }
}
