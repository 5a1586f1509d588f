package org.kerbside.firmware.smartmeter.sapc;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.smartmeter.device.Command;

/** What the steps of one command have in common: what earlier ones said, and whether one failed. */
final class Execution {

    final Command command;
    final Instant now;
    /** The hub's time, of a command that sets the clock. */
    final Optional<Instant> hubTime;
    /** After a failure with consequences nothing more of the command is done. */
    boolean failed;

    @Nullable
    Instant start;
    /** Null where there is none. */
    @Nullable
    Instant end;

    boolean endTold;
    /** Seconds; −1 where none was told. */
    int duration = -1;

    boolean randomised;
    boolean response;

    @Nullable
    Instant validFrom;

    @Nullable
    Instant validUntil;

    Execution(Command command, Instant now, Optional<Instant> hubTime) {
        this.command = command;
        this.now = now;
        this.hubTime = hubTime;
    }
}
