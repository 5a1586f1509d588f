package org.kerbside.firmware.smartmeter.dlms;

/** Rows of octets of COSEM, by their tag in A-XDR; IEC 62056-6-2 table 2. */
public enum RowKind {
    OCTETS(9, -1, "octet-string"),
    VISIBLE(10, -1, "visible-string"),
    UTF8(12, -1, "utf8-string"),
    FLOATING_POINT(7, 4, "floating-point"),
    FLOAT32(23, 4, "float32"),
    FLOAT64(24, 8, "float64"),
    DATE_TIME(25, 12, "date-time"),
    DATE(26, 5, "date"),
    TIME(27, 4, "time");

    private final int tag;
    private final int size;
    private final String title;

    RowKind(int tag, int size, String title) {
        this.tag = tag;
        this.size = size;
        this.title = title;
    }

    int tag() {
        return tag;
    }

    /** Octets, or -1 where a length comes before them. */
    int size() {
        return size;
    }

    /** As in the standard. */
    public String title() {
        return title;
    }
}
