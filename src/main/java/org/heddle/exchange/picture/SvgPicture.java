package org.heddle.exchange.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;

/// A picture as SVG 1.1, whose words stay words.
final class SvgPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";
    /// How wide a letter is, as a share of its size: no font is at hand to measure.
    private static final double LETTER = 0.56;

    private final XMLStreamWriter xml;

    private SvgPicture(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Picture picture, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new SvgPicture(xml).write(picture);
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void write(Picture picture) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(SVG);
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        xml.writeAttribute("viewBox", "0 0 %s %s".formatted(number(picture.width()), number(picture.height())));
        xml.writeAttribute("font-family", "Inter, Helvetica, Arial, sans-serif");
        xml.writeStartElement("title");
        xml.writeCharacters(picture.says());
        xml.writeEndElement();
        box(0, 0, picture.width(), picture.height(), Paper.PAGE);
        for (Shape shape : picture.shapes()) {
            draw(shape);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void draw(Shape shape) throws XMLStreamException {
        switch (shape) {
            case Shape.Line line -> {
                xml.writeEmptyElement("line");
                number("x1", line.fromX());
                number("y1", line.fromY());
                number("x2", line.toX());
                number("y2", line.toY());
                number("stroke-width", line.width());
                xml.writeAttribute("stroke", Paper.hex(line.ink()));
            }
            case Shape.Dot dot -> {
                xml.writeEmptyElement("circle");
                number("cx", dot.x());
                number("cy", dot.y());
                number("r", dot.radius());
                xml.writeAttribute("fill", Paper.hex(dot.ink()));
            }
            case Shape.Box box -> box(box.x(), box.y(), box.width(), box.height(), Paper.hex(box.ink()));
            case Shape.Words words -> words(words);
        }
    }

    private void box(double x, double y, double width, double height, String fill) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        number("x", x);
        number("y", y);
        number("width", width);
        number("height", height);
        xml.writeAttribute("fill", fill);
    }

    private void words(Shape.Words words) throws XMLStreamException {
        xml.writeStartElement("text");
        number("x", words.x());
        number("y", words.y());
        number("font-size", words.size());
        xml.writeAttribute("fill", Paper.hex(words.ink()));
        xml.writeAttribute("text-anchor", switch (words.side()) {
            case RIGHT -> "start";
            case MIDDLE -> "middle";
            case LEFT -> "end";
        });
        if (words.turned() != 0) {
            xml.writeAttribute("transform", "rotate(%s %s %s)".formatted(number(words.turned()), number(words.x()), number(words.y())));
        }
        xml.writeCharacters(words.fitting(text -> text.codePointCount(0, text.length()) * LETTER * words.size()));
        xml.writeEndElement();
    }

    private void number(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, number(value));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
