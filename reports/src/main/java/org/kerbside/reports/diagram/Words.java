package org.kerbside.reports.diagram;

import java.awt.Graphics2D;

/** Text cut to the room there is. */
final class Words {

    private static final int FEWEST = 4;

    private Words() {}

    /** All of {@code text}, or its beginning and an ellipsis, or nothing where that would tell nothing. */
    static String fitting(Graphics2D canvas, String text, double room) {
        var clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        var metrics = canvas.getFontMetrics();
        if (metrics.stringWidth(clean) <= room) {
            return clean;
        }
        for (int length = Math.min(clean.length(), 160) - 1; length >= FEWEST; length--) {
            var cut = clean.substring(0, length).strip() + "…";
            if (metrics.stringWidth(cut) <= room) {
                return cut;
            }
        }
        return "";
    }
}
