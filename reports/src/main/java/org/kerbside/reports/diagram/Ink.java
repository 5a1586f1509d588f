package org.kerbside.reports.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.kerbside.reports.html.Colours;
import org.kerbside.rig.verdict.Verdict;

/** Colours, fonts and strokes of a diagram. */
final class Ink {

    static final Color TEXT = new Color(0x202124);
    static final Color FAINT = new Color(0x5f6368);
    static final Color GRID = new Color(0xe3e5e8);
    static final Color FAULT = new Color(0xb00020);
    static final Color EVENT = new Color(0x37474f);
    static final Color[] LINES = {new Color(0x1a4f9c), new Color(0x00838f)};

    static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
    static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 11);
    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 13);

    static final BasicStroke THIN = new BasicStroke(1f);
    static final BasicStroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 3f}, 0f);

    private Ink() {}

    static Color of(Verdict verdict) {
        return Color.decode(Colours.of(verdict));
    }

    static Color shadeOf(Verdict verdict) {
        var colour = of(verdict);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 36);
    }
}
