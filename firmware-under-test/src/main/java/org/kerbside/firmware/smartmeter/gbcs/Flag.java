package org.kerbside.firmware.smartmeter.gbcs;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** What a message is to its receiver. */
public enum Flag {
    COMMAND(1, "command"),
    RESPONSE(2, "response"),
    ALERT(3, "alert");

    private final int code;
    private final String title;

    Flag(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** As in the first octet of the transaction identifier. */
    public int code() {
        return code;
    }

    static Flag of(int code) throws NotAMessage {
        for (Flag flag : values()) {
            if (flag.code == code) {
                return flag;
            }
        }
        throw new NotAMessage("flag %d is neither command, response nor alert".formatted(code));
    }
}
