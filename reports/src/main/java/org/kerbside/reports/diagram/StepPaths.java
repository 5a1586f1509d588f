package org.kerbside.reports.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Joins the lines that follow one another into paths: XChart draws each edge of a step line by itself. */
final class StepPaths {

    private static final Set<String> COORDINATES = Set.of("x1", "y1", "x2", "y2");

    private StepPaths() {}

    static void join(Element parent) {
        var run = new ArrayList<Element>();
        for (var child : elements(parent)) {
            if (!run.isEmpty() && !follows(run.getFirst(), child)) {
                replace(run);
            }
            if (child.getTagName().equals("line")) {
                run.add(child);
            } else {
                join(child);
            }
        }
        replace(run);
    }

    private static List<Element> elements(Element parent) {
        var elements = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static boolean follows(Element first, Element next) {
        return next.getTagName().equals("line") && look(next).equals(look(first));
    }

    /** All attributes but the coordinates. */
    private static Map<String, String> look(Element line) {
        var look = new TreeMap<String, String>();
        var attributes = line.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            look.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        look.keySet().removeAll(COORDINATES);
        return look;
    }

    private static void replace(List<Element> run) {
        if (run.size() > 1) {
            var first = run.getFirst();
            var path = first.getOwnerDocument().createElementNS(first.getNamespaceURI(), "path");
            look(first).forEach(path::setAttribute);
            path.setAttribute("d", data(run));
            Node parent = first.getParentNode();
            parent.insertBefore(path, first);
            run.forEach(parent::removeChild);
        }
        run.clear();
    }

    private static String data(List<Element> lines) {
        var data = new StringBuilder();
        String x = "";
        String y = "";
        for (var line : lines) {
            var x1 = line.getAttribute("x1");
            var y1 = line.getAttribute("y1");
            if (!x1.equals(x) || !y1.equals(y)) {
                data.append('M').append(x1).append(' ').append(y1);
            }
            x = line.getAttribute("x2");
            y = line.getAttribute("y2");
            data.append(x.equals(x1) ? "V" + y : y.equals(y1) ? "H" + x : "L" + x + " " + y);
        }
        return data.toString();
    }
}
