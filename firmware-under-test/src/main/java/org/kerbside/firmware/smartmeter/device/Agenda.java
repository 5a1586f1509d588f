package org.kerbside.firmware.smartmeter.device;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.schedule.Utc;

/** What is to be done at a time of the clock; what became due without power is done when it returns. */
public final class Agenda {

    /** Something due at {@code next}, which {@code due} does. */
    private record Item(Supplier<Optional<Instant>> next, Runnable due) {}

    private final Board board;
    private final Runnable afterwards;
    private final List<Item> items = new ArrayList<>();
    private Board.@Nullable Timer timer;

    /**
     * @param afterwards what rests on whatever was due
     */
    public Agenda(Board board, Runnable afterwards) {
        this.board = board;
        this.afterwards = afterwards;
    }

    /** {@code due} runs at {@code next}, which must be another time, or none, once it ran. */
    public void add(Supplier<Optional<Instant>> next, Runnable due) {
        items.add(new Item(next, due));
    }

    /** An item, or the clock, may have changed. */
    public void review() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        if (!Utc.known(board.utc())) {
            return;
        }
        boolean changed = false;
        for (Item item : items) {
            if (item.next().get().filter(at -> !at.isAfter(board.utc())).isPresent()) {
                item.due().run();
                changed = true;
            }
        }
        if (changed) {
            afterwards.run();
        }
        items.stream()
                .flatMap(item -> item.next().get().stream())
                .filter(at -> at.isAfter(board.utc()))
                .min(Comparator.naturalOrder())
                .ifPresent(at -> timer = board.after(Duration.between(board.utc(), at), this::review));
    }
}
