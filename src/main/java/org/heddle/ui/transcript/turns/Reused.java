package org.heddle.ui.transcript.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A layer of nodes of one kind that are placed anew at each layout; those left over are hidden and kept.
public final class Reused<T extends Node> extends Pane {
    private final Supplier<T> make;
    private final List<T> nodes = new ArrayList<>();
    private int used;

    public Reused(Supplier<T> make) {
        this.make = make;
        setManaged(false);
        setMouseTransparent(true);
    }

    public void begin() {
        used = 0;
    }

    public T next() {
        if (used == nodes.size()) {
            T fresh = make.get();
            fresh.setManaged(false);
            nodes.add(fresh);
            getChildren().add(fresh);
        }
        T node = nodes.get(used++);
        node.setVisible(true);
        return node;
    }

    public void end() {
        nodes.subList(used, nodes.size()).forEach(node -> node.setVisible(false));
    }
}
