package org.heddle.ui.coding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.heddle.ui.keys.Act;
import org.heddle.ui.keys.Chord;
import org.heddle.ui.keys.KeyMap;

/// One key goes round the panes, with Shift the other way.
record PaneRound(KeyMap keys, List<Stop> stops) implements EventHandler<KeyEvent> {
    /// A pane, and how the focus gets into it.
    record Stop(Node pane, Runnable enter) {}

    PaneRound {
        stops = List.copyOf(stops);
    }

    @Override
    public void handle(KeyEvent key) {
        boolean back = keys.chords(Act.PANES).stream()
                .anyMatch(chord -> new Chord(chord.code(), chord.hasShortcut(), chord.hasAlt(), true).matches(key));
        if (!back && !keys.is(Act.PANES, key)) {
            return;
        }
        key.consume();
        List<Node> order = stops.stream().map(Stop::pane).toList();
        int at = Stream.iterate((Node) key.getTarget(), Objects::nonNull, Node::getParent).mapToInt(order::indexOf).max().orElse(-1);
        stops.get(Math.floorMod(at + (back ? -1 : 1), stops.size())).enter().run();
    }
}
