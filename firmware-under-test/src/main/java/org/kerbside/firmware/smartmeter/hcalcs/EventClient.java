package org.kerbside.firmware.smartmeter.hcalcs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.device.DeviceLog;
import org.kerbside.firmware.smartmeter.device.RoleSwitch;
import org.kerbside.firmware.smartmeter.hcalcs.EventBehaviour.Rule;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.radio.RadioHost;
import org.kerbside.firmware.smartmeter.zcl.EventStatus;
import org.kerbside.firmware.smartmeter.zcl.Frame;
import org.kerbside.firmware.smartmeter.zcl.LoadControl;
import org.kerbside.firmware.smartmeter.zcl.Status;
import org.kerbside.firmware.smartmeter.zcl.ZigbeeTime;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/**
 * Obeys the meter's load control events: duty cycle 0 opens, 100 closes, between it is the level in percent (assumption:
 * the normative field values of Great Britain are in no public text).
 */
public final class EventClient {

    /** Demand Response and Load Control, Zigbee Smart Energy annex D.2. */
    public static final int CLUSTER = MeterLink.CLUSTER;

    private static final int LONGEST_MINUTES = 1440;
    private static final int UNDEFINED_EVENT = 0xFD;
    private static final int DEFAULT_RESPONSE = 0x0B;
    private static final int MOST_HELD = 10;

    /** Of events given up that the meter still tells at every poll (assumption: it forgets them no sooner than they end). */
    private static final int MOST_REMEMBERED = 32;

    private final Board board;
    private final MeterLevels levels;
    private final EventBehaviour behaviour;
    private final Runnable review;
    private final MeterLink meter;
    private final Kept<List<HeldEvent>> held;
    private Board.@Nullable Timer next;

    /**
     * @param review what rests on the level in force
     */
    public EventClient(
            Board board,
            Store store,
            RadioHost radio,
            DeviceLog devices,
            RoleSwitch role,
            MeterLevels levels,
            EventBehaviour behaviour,
            Runnable review) {
        this.board = board;
        this.levels = levels;
        this.behaviour = behaviour;
        this.review = review;
        this.meter = new MeterLink(board, store, radio, devices, role, behaviour);
        this.held = new Kept<>(store, "meter/load-events", List.of(), EventClient::written, EventClient::read);
    }

    /** Takes up what is in flash. */
    public void start() {
        if (!held.value().isEmpty()) {
            tick();
        }
    }

    /** The hub or the meter is there, again perhaps: what does it want? */
    public void poll() {
        meter.poll();
    }

    /** The network is gone; events that are held run on. */
    public void networkLost() {
        meter.stop();
        if (!behaviour.keeps(Rule.KEEPS_EVENTS_WITHOUT_HAN) && !held.value().isEmpty()) {
            held.value(List.of());
            lift(false);
        }
    }

    /** The chargepoint was parted from the meter, whose events end with it. */
    public void unjoined(long device) {
        meter.unjoined(device);
        if (behaviour.keeps(Rule.FORGETS_UNJOINED_METER) && !held.value().isEmpty()) {
            held.value(List.of());
            lift(false);
        }
    }

    /** A frame of {@link #CLUSTER}; false where it makes no sense. */
    public boolean received(long peer, boolean secured, byte[] payload) {
        try {
            Frame frame = Frame.read(Octets.of(payload));
            if (!frame.fromServer() || !frame.ofCluster()) {
                return !frame.ofCluster();
            }
            if (!secured || !meter.obeys(peer)) {
                answer(peer, frame, Status.NOT_AUTHORISED);
                return false;
            }
            Optional<LoadControl> told = LoadControl.read(frame);
            answer(peer, frame, told.isPresent() ? Status.SUCCESS : Status.UNSUPPORTED_CLUSTER_COMMAND);
            told.ifPresent(this::take);
            return true;
        } catch (NotAMessage unreadable) {
            return false;
        }
    }

    private void answer(long peer, Frame frame, int status) {
        if (!frame.quiet() || status != Status.SUCCESS) {
            Octets content = Octets.of((byte) frame.command(), (byte) status);
            meter.send(peer, frame.generalAnswer(DEFAULT_RESPONSE, content));
        }
    }

    private void take(LoadControl told) {
        switch (told) {
            case LoadControl.Event event -> take(event);
            case LoadControl.Cancel cancel -> cancel(cancel);
            case LoadControl.CancelAll all -> {
                if (behaviour.keeps(Rule.CANCELS)) {
                    pending().forEach(event -> cancelled(event, (all.control() & 1) != 0));
                }
            }
        }
    }

    private void take(LoadControl.Event event) {
        boolean known = held.value().stream().anyMatch(other -> other.event().issuerEvent() == event.issuerEvent());
        if (known || (event.deviceClass() & LoadControl.ELECTRIC_VEHICLE) == 0) {
            return;
        }
        HeldEvent next = new HeldEvent(event, start(event), false, false);
        if (!isPossible(event) || pending().size() >= MOST_HELD) {
            meter.report(event, EventStatus.REJECTED);
        } else if (next.end().isAfter(board.utc())) {
            held.value(Stream.concat(held.value().stream(), Stream.of(next)).toList());
            meter.report(event, EventStatus.RECEIVED);
            tick();
        }
    }

    private Instant start(LoadControl.Event event) {
        return event.start() == 0 && behaviour.keeps(Rule.START_0_IS_NOW)
                ? board.utc()
                : ZigbeeTime.instant(event.start());
    }

    private boolean isPossible(LoadControl.Event event) {
        boolean lasts =
                event.minutes() > 0 && (event.minutes() <= LONGEST_MINUTES || !behaviour.keeps(Rule.BOUNDS_DURATION));
        return lasts && event.dutyCycle() <= 100;
    }

    private void cancel(LoadControl.Cancel cancel) {
        if (!behaviour.keeps(Rule.CANCELS)) {
            return;
        }
        pending().stream()
                .filter(event -> event.event().issuerEvent() == cancel.issuerEvent())
                .findFirst()
                .ifPresentOrElse(
                        event -> cancelled(event, (cancel.control() & 1) != 0),
                        () -> meter.report(unknown(cancel), UNDEFINED_EVENT));
    }

    private static LoadControl.Event unknown(LoadControl.Cancel cancel) {
        return new LoadControl.Event(
                cancel.issuerEvent(),
                cancel.deviceClass(),
                cancel.group(),
                0,
                0,
                0,
                0xFF,
                0xFF,
                0x8000,
                0x8000,
                -128,
                LoadControl.NO_DUTY_CYCLE,
                0);
    }

    private void cancelled(HeldEvent event, boolean randomised) {
        giveUp(event, EventStatus.CANCELLED);
        if (event.started()) {
            lift(randomised && event.event().randomEnd());
        }
        tick();
    }

    /** Nothing restricts any longer: after a random delay, or at once. */
    private void lift(boolean randomised) {
        if (randomised) {
            levels.remove(Kind.STATE);
        } else {
            levels.keep(LevelMessage.UNRESTRICTED, board.utc());
        }
        review.run();
    }

    private void tick() {
        Instant now = board.utc();
        for (HeldEvent event : held.value()) {
            if (!event.end().isAfter(now)) {
                complete(event);
            }
        }
        active(now).ifPresent(event -> begin(event, now));
        wait(now);
    }

    private void complete(HeldEvent event) {
        held.value(others(event));
        if (event.givenUp()) {
            return;
        }
        meter.report(event.event(), EventStatus.COMPLETED);
        levels.of(Kind.STATE).filter(level -> event.end().equals(level.end())).ifPresent(_ -> {
            review.run();
            levels.remove(Kind.STATE);
            review.run();
        });
    }

    /** Of those that cover the moment the one that came last. */
    private Optional<HeldEvent> active(Instant now) {
        Stream<HeldEvent> covering = held.value().stream().filter(event -> event.covers(now));
        return behaviour.keeps(Rule.SUPERSEDES) ? covering.reduce((_, last) -> last) : covering.findFirst();
    }

    private void begin(HeldEvent event, Instant now) {
        if (behaviour.keeps(Rule.SUPERSEDES)) {
            held.value().stream()
                    .filter(other -> other.covers(now) && !other.equals(event))
                    .toList()
                    .forEach(other -> giveUp(other, EventStatus.SUPERSEDED));
        }
        if (!event.started()) {
            replace(event, event.begun());
            meter.report(event.event(), EventStatus.STARTED);
            levels.keep(level(event, event.event().randomStart()), now);
            review.run();
            // From now on it is the end's bit that counts.
            levels.keep(level(event, event.event().randomEnd()), now);
            review.run();
        }
    }

    private LevelMessage level(HeldEvent event, boolean randomised) {
        int duty = event.event().dutyCycle();
        int percent = behaviour.keeps(Rule.READS_DUTY_CYCLE) ? duty : 100 - duty;
        boolean delays = randomised && behaviour.keeps(Rule.READS_RANDOMISE_BITS);
        return new LevelMessage(Kind.STATE, percent, event.start(), event.end(), false, !delays);
    }

    /** The meter goes on telling of it: its number is remembered until its end. */
    private void giveUp(HeldEvent event, int status) {
        replace(event, event.ended());
        List<HeldEvent> over = held.value().stream().filter(HeldEvent::givenUp).toList();
        if (over.size() > MOST_REMEMBERED) {
            held.value(others(over.getFirst()));
        }
        meter.report(event.event(), status);
    }

    private List<HeldEvent> pending() {
        return held.value().stream().filter(event -> !event.givenUp()).toList();
    }

    private List<HeldEvent> others(HeldEvent event) {
        return held.value().stream().filter(other -> !other.equals(event)).toList();
    }

    private void replace(HeldEvent event, HeldEvent by) {
        held.value(held.value().stream()
                .map(other -> other.equals(event) ? by : other)
                .toList());
    }

    private void wait(Instant now) {
        if (next != null) {
            next.cancel();
        }
        next = held.value().stream()
                .flatMap(event -> Stream.of(event.start(), event.end()))
                .filter(edge -> edge.isAfter(now))
                .min(Instant::compareTo)
                .map(edge -> board.after(Duration.between(now, edge), this::tick))
                .orElse(null);
    }

    private static JsonNode written(List<HeldEvent> events) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        events.forEach(event -> json.add(event.json()));
        return json;
    }

    private static List<HeldEvent> read(JsonNode json) {
        List<HeldEvent> events = new ArrayList<>();
        json.forEach(node -> events.add(HeldEvent.of(node)));
        return List.copyOf(events);
    }
}
