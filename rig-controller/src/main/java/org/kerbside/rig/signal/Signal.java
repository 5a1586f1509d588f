package org.kerbside.rig.signal;

/** A wire or quantity worth recording, as the bench sees it and not as the chargepoint tells it. */
public enum Signal {
    PILOT_HIGH("pilot, high level", "V", Kind.QUANTITY),
    PILOT_LOW("pilot, low level", "V", Kind.QUANTITY),
    /** 100 is steady +12 V, 0 is steady −12 V. */
    PILOT_DUTY("pilot duty", "%", Kind.QUANTITY),
    /** Main contacts: 1 closed, 0 open; the worst pole counts. */
    CONTACTOR("contactor", "", Kind.SWITCH),
    CURRENT("current", "A", Kind.QUANTITY),
    VOLTAGE("mains voltage", "V", Kind.QUANTITY),
    /** Energy that left the contactor since the bench was opened, by the bench's own meter. */
    ENERGY("energy", "Wh", Kind.QUANTITY),
    PROXIMITY("proximity resistance", "Ω", Kind.QUANTITY),
    TEMPERATURE("temperature", "°C", Kind.QUANTITY),
    RESIDUAL_CURRENT("residual current", "mA", Kind.QUANTITY),
    SUPPLY("supply", "", Kind.SWITCH),
    LID("lid", "", Kind.SWITCH),
    /** Whether the smart meter's network reaches the chargepoint. */
    HAN_LINK("smart meter link", "", Kind.SWITCH),
    /** What the smart metering system asks of the chargepoint at this moment, in percent of its rating. */
    COMMANDED_LEVEL("commanded level", "%", Kind.QUANTITY),
    /** Power as the chargepoint reports it over the network. */
    REPORTED_POWER("reported power", "W", Kind.QUANTITY),
    /** Lines of the service console: {@code > } towards the chargepoint, {@code < } from it. */
    CONSOLE("console", "", Kind.TEXT),
    /** Datagrams of the smart meter network: {@code > } towards the chargepoint, {@code < } from it. */
    HAN("smart meter network", "", Kind.TEXT),
    /**
     * Joining, leaving and keys: {@code expected with its old key} (or {@code install code}), {@code joined}, {@code join
     * refused: REASON}, {@code left}, {@code link key with hub} ...
     */
    NETWORK("smart meter network membership", "", Kind.TEXT),
    /** Responses as the head end has checked them: {@code DEVICE USE-CASE success} or {@code DEVICE USE-CASE refused: RESULT}. */
    RESPONSE("response", "", Kind.TEXT),
    /**
     * Alerts as the head end has checked them: {@code DEVICE 8F86 ECS101 key=value ...}, or what is wrong with them,
     * {@code DEVICE 8F86 invalid signature} or {@code DEVICE 8F86 repeated counter}.
     */
    ALERT("alert", "", Kind.TEXT),
    /** What an HCALCS reports of a load control event: {@code ID STATUS}. */
    EVENT_STATUS("load control event status", "", Kind.TEXT),
    /** A fault put into the hardware ({@code + NAME}) or taken out ({@code - NAME}). */
    FAULT("fault", "", Kind.TEXT),
    /** What the scenario did, in its own words. */
    ACT("act", "", Kind.TEXT);

    /** How a signal's changes are to be read. */
    public enum Kind {
        /** A number that holds until the next change. */
        QUANTITY,
        /** 0 or 1, holds until the next change. */
        SWITCH,
        /** An event with words. */
        TEXT
    }

    private final String words;
    private final String unit;
    private final Kind kind;

    Signal(String words, String unit, Kind kind) {
        this.words = words;
        this.unit = unit;
        this.kind = kind;
    }

    public String words() {
        return words;
    }

    /** SI unit or %, empty for switches and texts. */
    public String unit() {
        return unit;
    }

    public Kind kind() {
        return kind;
    }
}
