package org.kerbside.reports.diagram;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** A white sheet that is written as SVG. */
final class SvgCanvas {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final SVGGraphics2D graphics;
    private final int width;
    private final int height;

    SvgCanvas(int width, int height) {
        this.width = width;
        this.height = height;
        var context = SVGGeneratorContext.createDefault(document());
        // a tenth of a pixel; more digits would double the file
        context.setPrecision(1);
        graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
    }

    Graphics2D graphics() {
        return graphics;
    }

    /** @param title what a screen reader says of it */
    String written(String title) {
        var root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 %d %d".formatted(width, height));
        StepPaths.join(root);
        var caption = root.getOwnerDocument().createElementNS(SVG, "title");
        caption.setTextContent(title);
        root.insertBefore(caption, root.getFirstChild());
        var svg = new StringWriter();
        try {
            graphics.stream(root, svg, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException("Batik could not write a diagram of " + title, e);
        }
        return svg.toString();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML document builder, which SVG needs", e);
        }
    }
}
