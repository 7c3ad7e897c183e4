package org.heddle.exchange.manuscript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.heddle.exchange.importing.WordEvents;

/// What the paragraph styles of a Word file are called, and which of them are set in from the margin.
final class WordStyles implements WordEvents {
    static final int INDENTED = 400;
    private static final Pattern QUOTE = Pattern.compile("(?iU)quot|block ?text|zitat|citat|cita\\b|extract|verbatim");
    private static final Pattern HEADING = Pattern.compile("(?iU)^(heading|title|subtitle|überschrift|titre|título|titolo|rubrik|overskrift)");

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> indented = new HashSet<>();
    private String current = "";

    @Override
    public void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> current = value(xml, "styleId");
            case "name" -> names.putIfAbsent(current, value(xml, "val"));
            case "ind" -> {
                if (indent(xml) >= INDENTED) {
                    indented.add(current);
                }
            }
            default -> { }
        }
    }

    /// Twentieths of a point.
    static int indent(XMLStreamReader xml) {
        String left = value(xml, "left").isEmpty() ? value(xml, "start") : value(xml, "left");
        return left.matches("\\d{1,6}") ? Integer.parseInt(left) : 0;
    }

    static String value(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    private String name(String style) {
        return names.getOrDefault(style, style);
    }

    boolean isQuote(String style) {
        return QUOTE.matcher(name(style)).find();
    }

    boolean isHeading(String style) {
        return HEADING.matcher(name(style)).find() || style.toLowerCase(Locale.ROOT).startsWith("heading");
    }

    boolean isIndented(String style) {
        return indented.contains(style) && !name(style).toLowerCase(Locale.ROOT).contains("list");
    }
}
