package org.kerbside.firmware.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** The charging hours in effect: pre-set until the owner accepts, removes or sets them (SI 2021/1467 reg. 10). */
public final class OwnersHours {

    /** Whose choice the hours in effect are. */
    public enum Source {
        PRESET,
        ACCEPTED,
        REMOVED,
        SET;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is in effect, and why. */
    public record Choice(Source source, ChargingHours hours) {}

    private static final Choice FACTORY = new Choice(Source.PRESET, ChargingHours.PRESET);

    private final Kept<Choice> choice;
    private final ScheduleBehaviour behaviour;

    public OwnersHours(Store store, ScheduleBehaviour behaviour) {
        this.choice =
                new Kept<>(behaviour.memory().apply(store), "hours", FACTORY, OwnersHours::written, OwnersHours::read);
        this.behaviour = behaviour;
    }

    public Choice choice() {
        return behaviour.chosen().apply(choice.value());
    }

    public void accept() {
        choice.value(new Choice(Source.ACCEPTED, ChargingHours.PRESET));
    }

    public void remove() {
        choice.value(new Choice(Source.REMOVED, ChargingHours.ALWAYS));
    }

    public void set(ChargingHours hours) {
        choice.value(new Choice(Source.SET, hours));
    }

    /** Whether a choice counts from when it is made. */
    public boolean appliesAtOnce() {
        return behaviour.appliesAtOnce();
    }

    /** Whether charging is allowed; always true while nobody knows what time it is (reg. 7). */
    public boolean open(Instant now, boolean online) {
        if (!online && !behaviour.holdsOffline()) {
            return true;
        }
        return !Utc.known(now) || hours().open(now, behaviour.zone());
    }

    /** When {@link #open} may next change. */
    public Optional<Instant> nextEdge(Instant now) {
        return hours().nextEdge(now, behaviour.zone());
    }

    /** Whether hours opened after {@code since}, up to and at {@code now}. */
    public boolean openedBetween(Instant since, Instant now) {
        return Utc.known(since)
                && hours().nextOpening(since, behaviour.zone())
                        .filter(opening -> !opening.isAfter(now))
                        .isPresent();
    }

    private ChargingHours hours() {
        return choice().hours();
    }

    private static JsonNode written(Choice choice) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("source", choice.source().name())
                .put("hours", choice.hours().toString());
    }

    private static Choice read(JsonNode node) {
        Source source = Source.valueOf(node.path("source").asText());
        String hours = node.path("hours").asText();
        return new Choice(
                source,
                source == Source.REMOVED
                        ? ChargingHours.ALWAYS
                        : ChargingHours.parse(hours).orElseThrow());
    }
}
