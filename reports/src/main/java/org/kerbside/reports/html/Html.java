package org.kerbside.reports.html;

import java.util.Set;

/**
 * A piece of HTML: an element with its content, strings in it escaped.
 *
 * <p>Content is a string, another piece, an {@link Attribute} or an {@link Iterable} of those.
 */
public final class Html {

    private static final Set<String> VOID = Set.of("br", "meta", "col");

    /** An attribute of the element that it is handed to. */
    public record Attribute(String name, String value) {}

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    public static Html el(String tag, Object... content) {
        var attributes = new StringBuilder();
        var children = new StringBuilder();
        append(content, attributes, children);
        var open = "<" + tag + attributes + ">";
        return new Html(VOID.contains(tag) ? open : open + children + "</" + tag + ">");
    }

    public static Attribute attr(String name, String value) {
        return new Attribute(name, value);
    }

    /** A style sheet of our own; it must not contain {@code <}. */
    public static Html style(String css) {
        return new Html("<style>\n" + css + "</style>");
    }

    /** A whole document, in English, that needs nothing beside itself. */
    public static String page(String title, String css, Object... body) {
        var head = el(
                "head",
                el("meta", attr("charset", "utf-8")),
                el("meta", attr("name", "color-scheme"), attr("content", "light dark")),
                el("title", title),
                style(css));
        return "<!DOCTYPE html>\n" + el("html", attr("lang", "en-GB"), head, el("body", body)) + "\n";
    }

    /** {@code text} with the five characters replaced that mean something in HTML and XML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static void append(Object[] content, StringBuilder attributes, StringBuilder children) {
        for (var part : content) {
            append(part, attributes, children);
        }
    }

    private static void append(Object part, StringBuilder attributes, StringBuilder children) {
        switch (part) {
            case Html html -> children.append(html);
            case Attribute(var name, var value) ->
                attributes
                        .append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escape(value))
                        .append('"');
            case Iterable<?> parts -> parts.forEach(each -> append(each, attributes, children));
            default -> children.append(escape(part.toString()));
        }
    }

    @Override
    public String toString() {
        return markup;
    }
}
