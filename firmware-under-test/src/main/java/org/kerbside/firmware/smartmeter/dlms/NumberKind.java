package org.kerbside.firmware.smartmeter.dlms;

/** Numbers of COSEM, by their tag in A-XDR; IEC 62056-6-2 table 2. */
public enum NumberKind {
    BOOLEAN(3, 1, false, "boolean"),
    DOUBLE_LONG(5, 4, true, "double-long"),
    DOUBLE_LONG_UNSIGNED(6, 4, false, "double-long-unsigned"),
    BCD(13, 1, true, "bcd"),
    INTEGER(15, 1, true, "integer"),
    LONG(16, 2, true, "long"),
    UNSIGNED(17, 1, false, "unsigned"),
    LONG_UNSIGNED(18, 2, false, "long-unsigned"),
    LONG64(20, 8, true, "long64"),
    LONG64_UNSIGNED(21, 8, false, "long64-unsigned"),
    ENUM(22, 1, false, "enum");

    private final int tag;
    private final int size;
    private final boolean signed;
    private final String title;

    NumberKind(int tag, int size, boolean signed, String title) {
        this.tag = tag;
        this.size = size;
        this.signed = signed;
        this.title = title;
    }

    int tag() {
        return tag;
    }

    /** Octets. */
    int size() {
        return size;
    }

    /** As in the standard. */
    public String title() {
        return title;
    }

    /** With its sign, if the kind has one. */
    long value(long octets) {
        int spare = Long.SIZE - 8 * size;
        return signed ? octets << spare >> spare : octets;
    }
}
