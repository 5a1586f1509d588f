package org.kerbside.features;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.kerbside.rig.bench.Order;
import org.kerbside.rig.bench.Party;

/** How durations, moments, parties, devices and flaws are written in scenarios. */
public final class Phrases {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");

    /** {@code 100 ms}, {@code 2.5 s}, {@code 10 min}, {@code 24 h}. */
    @ParameterType("\\d+(?:\\.\\d+)? (?:ms|s|min|h)")
    public static Duration duration(String words) {
        var parts = words.split(" ", -1);
        var nanosPerUnit = switch (parts[1]) {
            case "ms" -> 1e6;
            case "s" -> 1e9;
            case "min" -> 60e9;
            default -> 3600e9;
        };
        return Duration.ofNanos(Math.round(Double.parseDouble(parts[0]) * nanosPerUnit));
    }

    /** {@code 2026-07-01 20:59:30 UTC}, seconds left out where 0. */
    @ParameterType("(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?) UTC")
    public static Instant moment(String words) {
        return LocalDateTime.parse(words, MOMENT).toInstant(ZoneOffset.UTC);
    }

    /** Name of a GBCS use case: {@code ECS47a}, {@code CS02b}, {@code CS03A2}. */
    @ParameterType("[A-Z]{2,4}\\d\\d[A-Za-z0-9]*")
    public static String useCase(String name) {
        return name;
    }

    /** Code of a GBCS alert, four hex digits: {@code 8F86}. */
    @ParameterType("[0-9A-F]{4}")
    public static String alert(String code) {
        return code;
    }

    /** A {@link Party} in its own words. */
    @ParameterType(
            "the (?:next )?(?:supplier|load controller)|the network operator|the access control broker|a stranger")
    public static Party party(String words) {
        return Stream.of(Party.values())
                .filter(party -> party.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** A device of the smart meter network whose answers and alerts the head end checks. */
    @ParameterType("chargepoint|meter|hub")
    public static String device(String word) {
        return word;
    }

    /** A device other than the chargepoint. */
    @ParameterType("the (meter|hub)")
    public static Order.Target target(String word) {
        return Order.Target.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** An {@link Order.Flaw} in words. */
    @ParameterType(
            "(?:with a wrong|without a) (?:signature|MAC)|with a wrong end of the MAC|for another device|cut short|lengthened|garbled")
    public static Order.Flaw flaw(String words) {
        return switch (words) {
            case "with a wrong signature" -> Order.Flaw.WRONG_SIGNATURE;
            case "without a signature" -> Order.Flaw.NO_SIGNATURE;
            case "with a wrong MAC" -> Order.Flaw.WRONG_MAC;
            case "with a wrong end of the MAC" -> Order.Flaw.WRONG_MAC_END;
            case "without a MAC" -> Order.Flaw.NO_MAC;
            case "for another device" -> Order.Flaw.OTHER_TARGET;
            case "cut short" -> Order.Flaw.TRUNCATED;
            case "lengthened" -> Order.Flaw.LENGTHENED;
            default -> Order.Flaw.GARBLED;
        };
    }
}
