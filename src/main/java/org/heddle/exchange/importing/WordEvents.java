package org.heddle.exchange.importing;

import javax.xml.stream.XMLStreamReader;

/// What happens while the XML of a Word file is read; whatever is not overridden is passed over.
public interface WordEvents {
    default void start(XMLStreamReader xml) {}

    default void end(XMLStreamReader xml) {}

    default void words(XMLStreamReader xml) {}
}
