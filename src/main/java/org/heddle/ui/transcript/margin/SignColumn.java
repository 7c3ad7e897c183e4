package org.heddle.ui.transcript.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.heddle.ui.part.Icons;
import org.heddle.ui.transcript.turns.TurnList;
import org.kordamp.ikonli.feather.Feather;

/// The signs of links that are in view, each at the line where its passage begins; several on one line stand one below the other.
final class SignColumn extends Pane {
    static final double WIDTH = 22;
    private static final double HEIGHT = 18;

    private List<MarginSign> signs = List.of();
    private List<Node> nodes = List.of();

    SignColumn() {
        setManaged(false);
        setPickOnBounds(false);
        getStyleClass().add("link-signs");
    }

    void set(List<MarginSign> now) {
        signs = now.stream().sorted(Comparator.comparingInt(sign -> sign.span().start())).toList();
        var made = new ArrayList<Node>();
        signs.forEach(sign -> made.add(node(sign)));
        nodes = List.copyOf(made);
        getChildren().setAll(nodes);
    }

    private static Node node(MarginSign sign) {
        var node = new StackPane(Icons.of(Feather.LINK_2, Icons.ROW));
        node.getStyleClass().add("link-sign");
        node.setCursor(Cursor.HAND);
        node.setAccessibleText(sign.words().replace('\n', ' '));
        Tooltip.install(node, new Tooltip(sign.words()));
        node.setOnMouseClicked(_ -> sign.act().run());
        return node;
    }

    boolean isEmpty() {
        return signs.isEmpty();
    }

    void arrange(TurnList turns, double height) {
        double free = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < signs.size(); at++) {
            double top = Math.max(turns.lineTop(signs.get(at).span().start()), free);
            boolean isShown = top > -HEIGHT && top < height;
            nodes.get(at).setVisible(isShown);
            if (isShown) {
                nodes.get(at).resizeRelocate(0, top, WIDTH, HEIGHT);
                free = top + HEIGHT;
            }
        }
    }
}
