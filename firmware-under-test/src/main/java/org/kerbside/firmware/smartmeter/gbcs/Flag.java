package org.kerbside.firmware.smartmeter.gbcs;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** What a message is to its receiver. */
public enum Flag {
    COMMAND(1),
    RESPONSE(2),
    ALERT(3);

    private final int code;

    Flag(int code) {
        this.code = code;
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
