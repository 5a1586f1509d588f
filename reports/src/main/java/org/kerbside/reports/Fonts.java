package org.kerbside.reports;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Optional;

/** Whether this machine can measure text, which Java leaves to fontconfig and to the fonts that are installed. */
final class Fonts {

    private Fonts() {}

    /** What is missing, in words for the reader of a report; empty where nothing is. */
    static Optional<String> missing() {
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 11).getStringBounds("0", new FontRenderContext(null, true, true));
            return Optional.empty();
        } catch (RuntimeException | InternalError | LinkageError e) {
            return Optional.of("""
                    No timing diagram was drawn, because Java found no fonts on the machine of this run (%s).
                    On Debian or Raspberry Pi OS install them with: apt-get install fontconfig fonts-dejavu-core
                    The verdicts do not depend on it; the trace is attached as CSV and VCD.
                    """.formatted(e));
        }
    }
}
