package org.kerbside.firmware.smartmeter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;

/** The meter's messages as JSON, provisional until real GBCS bytes replace them; the same form is kept in flash. */
final class MessageJson {

    private static final int MOST_RULES = 200;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    /** What no chargepoint that keeps its promises accepts, in words. */
    static final class Rejected extends Exception {
        private static final long serialVersionUID = 1L;

        Rejected(String reason) {
            super(reason);
        }

        Rejected(String reason, Exception cause) {
            super(reason, cause);
        }
    }

    private final int highestLevel;

    /**
     * @param highestLevel in percent; a higher one is rejected
     */
    MessageJson(int highestLevel) {
        this.highestLevel = highestLevel;
    }

    Message read(String type, JsonNode json) throws Rejected {
        return switch (type) {
            case "time" -> new SetClock(instant(json, "utc"));
            case "calendar" -> new Calendar(rules(json.path("rules")));
            case "state" -> level(Kind.STATE, json);
            case "limit" -> level(Kind.LIMIT, json);
            default -> throw new Rejected("type is time, calendar, state or limit");
        };
    }

    LevelMessage level(Kind kind, JsonNode json) throws Rejected {
        Instant start = instant(json, "start");
        Instant end = json.path("end").isMissingNode() || json.path("end").isNull() ? null : instant(json, "end");
        if (end != null && !end.isAfter(start)) {
            throw new Rejected("end is not after start");
        }
        return new LevelMessage(kind, percent(json), start, end, flag(json, "randomised"), flag(json, "response"));
    }

    List<SwitchingRule> rules(JsonNode json) throws Rejected {
        if (!json.isArray() || json.size() > MOST_RULES) {
            throw new Rejected("rules is a list of at most " + MOST_RULES);
        }
        List<SwitchingRule> rules = new ArrayList<>(json.size());
        for (JsonNode rule : json) {
            rules.add(new SwitchingRule(days(rule.path("days")), time(rule.path("at")), percent(rule)));
        }
        return rules;
    }

    static ObjectNode written(LevelMessage message) {
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

    static ArrayNode written(List<SwitchingRule> rules) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (SwitchingRule rule : rules) {
            ObjectNode entry = json.addObject().put("at", rule.at().toString()).put("level", rule.percent());
            rule.days().stream().sorted().forEach(day -> entry.withArray("days").add(day.name()));
        }
        return json;
    }

    private int percent(JsonNode json) throws Rejected {
        JsonNode level = json.path("level");
        if (!level.isInt() || level.intValue() < 0 || level.intValue() > highestLevel) {
            throw new Rejected("level is a whole number from 0 to 100");
        }
        return level.intValue();
    }

    private static boolean flag(JsonNode json, String name) throws Rejected {
        JsonNode flag = json.path(name);
        if (!flag.isBoolean() && !flag.isMissingNode()) {
            throw new Rejected(name + " is true or false");
        }
        return flag.booleanValue();
    }

    private static Instant instant(JsonNode json, String name) throws Rejected {
        try {
            Instant instant = Instant.parse(json.path(name).asText());
            if (Utc.plausible(instant)) {
                return instant;
            }
        } catch (DateTimeException notAnInstant) {
            throw new Rejected(name + " is an instant such as 2026-01-12T12:00:00Z", notAnInstant);
        }
        throw new Rejected(name + " is between 2020 and 2199");
    }

    private static LocalTime time(JsonNode json) throws Rejected {
        if (!TIME.matcher(json.asText()).matches()) {
            throw new Rejected("at is a time such as 22:00");
        }
        return LocalTime.parse(json.asText());
    }

    private static Set<DayOfWeek> days(JsonNode json) throws Rejected {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (JsonNode day : json) {
            try {
                days.add(DayOfWeek.valueOf(day.asText()));
            } catch (IllegalArgumentException unknown) {
                throw new Rejected("days are such as MONDAY", unknown);
            }
        }
        if (days.isEmpty()) {
            throw new Rejected("days is a list of at least one");
        }
        return days;
    }
}
