package org.kerbside.firmware.smartmeter.hcalcs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** The events that were accepted and are not over, in flash, in the order in which they came. */
final class HeldEvents {

    private static final int MOST = 10;

    /** Events given up that the meter still tells at every poll (assumption: it forgets them no sooner than they end). */
    private static final int MOST_REMEMBERED = 32;

    private final Kept<List<HeldEvent>> events;

    HeldEvents(Store store) {
        events = new Kept<>(store, "meter/load-events", List.of(), HeldEvents::written, HeldEvents::read);
    }

    List<HeldEvent> all() {
        return events.value();
    }

    boolean none() {
        return all().isEmpty();
    }

    boolean full() {
        return pending().size() >= MOST;
    }

    boolean knows(long issuerEvent) {
        return all().stream().anyMatch(event -> event.event().issuerEvent() == issuerEvent);
    }

    /** Those that were neither cancelled nor superseded. */
    List<HeldEvent> pending() {
        return all().stream().filter(event -> !event.givenUp()).toList();
    }

    List<HeldEvent> covering(Instant moment) {
        return all().stream().filter(event -> event.covers(moment)).toList();
    }

    Optional<Instant> nextEdge(Instant after) {
        return all().stream()
                .flatMap(event -> Stream.of(event.start(), event.end()))
                .filter(edge -> edge.isAfter(after))
                .min(Instant::compareTo);
    }

    void add(HeldEvent event) {
        events.value(Stream.concat(all().stream(), Stream.of(event)).toList());
    }

    void remove(HeldEvent event) {
        events.value(all().stream().filter(other -> !other.equals(event)).toList());
    }

    void clear() {
        events.value(List.of());
    }

    void begun(HeldEvent event) {
        replace(event, event.begun());
    }

    /** The meter goes on telling of it: its number is remembered until its end. */
    void giveUp(HeldEvent event) {
        replace(event, event.ended());
        List<HeldEvent> over = all().stream().filter(HeldEvent::givenUp).toList();
        if (over.size() > MOST_REMEMBERED) {
            remove(over.getFirst());
        }
    }

    private void replace(HeldEvent event, HeldEvent by) {
        events.value(
                all().stream().map(other -> other.equals(event) ? by : other).toList());
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
