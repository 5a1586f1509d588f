package org.kerbside.firmware.smartmeter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;

/** Levels and calendar as they are kept in flash; what cannot be read throws, as {@code Kept} wants it. */
final class LevelsJson {

    private LevelsJson() {}

    static ArrayNode written(List<LevelMessage> messages) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        messages.forEach(message -> json.add(written(message)));
        return json;
    }

    static List<LevelMessage> messages(JsonNode json) {
        List<LevelMessage> messages = new ArrayList<>();
        json.forEach(entry -> messages.add(message(entry)));
        return messages;
    }

    private static ObjectNode written(LevelMessage message) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("type", message.type())
                .put("level", message.percent())
                .put("start", message.start().toString())
                .put("randomised", message.randomised())
                .put("response", message.response());
        Instant end = message.end();
        return end == null ? json : json.put("end", end.toString());
    }

    private static LevelMessage message(JsonNode json) {
        return new LevelMessage(
                json.path("type").asText().equals(Kind.STATE.word()) ? Kind.STATE : Kind.LIMIT,
                json.path("level").asInt(),
                Instant.parse(json.path("start").asText()),
                json.has("end") ? Instant.parse(json.path("end").asText()) : null,
                json.path("randomised").asBoolean(),
                json.path("response").asBoolean());
    }

    static ObjectNode written(Calendar calendar) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode rules = json.putArray("rules");
        calendar.rules().forEach(rule -> rules.add(written(rule)));
        ArrayNode special = json.putArray("special");
        calendar.specialDays().forEach(day -> special.add(written(day.date()).put("number", day.number())));
        return json;
    }

    static Calendar calendar(JsonNode json) {
        List<SwitchingRule> rules = new ArrayList<>();
        json.path("rules").forEach(entry -> rules.add(rule(entry)));
        List<SpecialDay> special = new ArrayList<>();
        json.path("special")
                .forEach(
                        entry -> special.add(new SpecialDay(entry.path("number").asInt(), pattern(entry))));
        return new Calendar(rules, special);
    }

    private static ObjectNode written(SwitchingRule rule) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("at", rule.at().toString())
                .put("level", rule.percent());
        rule.days().stream().sorted().forEach(day -> json.withArray("days").add(day.getValue()));
        rule.specialDays().stream()
                .sorted()
                .forEach(day -> json.withArray("special").add(day));
        json.set("first", written(rule.first()));
        json.set("last", written(rule.last()));
        return json;
    }

    private static SwitchingRule rule(JsonNode json) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        json.path("days").forEach(day -> days.add(DayOfWeek.of(day.asInt())));
        Set<Integer> special = new HashSet<>();
        json.path("special").forEach(day -> special.add(day.asInt()));
        return new SwitchingRule(
                days,
                special,
                LocalTime.parse(json.path("at").asText()),
                json.path("level").asInt(),
                pattern(json.path("first")),
                pattern(json.path("last")));
    }

    private static ObjectNode written(DayPattern pattern) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("year", pattern.year())
                .put("month", pattern.month())
                .put("day", pattern.day())
                .put("weekday", pattern.weekday());
    }

    private static DayPattern pattern(JsonNode json) {
        return new DayPattern(
                json.path("year").asInt(),
                json.path("month").asInt(),
                json.path("day").asInt(),
                json.path("weekday").asInt());
    }
}
