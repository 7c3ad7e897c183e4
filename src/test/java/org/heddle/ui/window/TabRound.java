package org.heddle.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import org.heddle.ui.Screen;

/// One round with the Tab key through what lies before the user; says what the round leaves out, where it sticks, and who does not show that it
/// has the focus.
final class TabRound {
    private static final int LONGEST = 400;

    private final Scene scene;
    private final Parent part;
    private final Set<Node> met = new LinkedHashSet<>();
    private final Set<String> found = new LinkedHashSet<>();

    private TabRound(Scene scene, Parent part) {
        this.scene = scene;
        this.part = part;
    }

    static List<String> in(Scene scene, Parent part) throws Exception {
        var round = new TabRound(scene, part);
        round.go();
        round.compare();
        return List.copyOf(round.found);
    }

    private void go() throws Exception {
        Node first = Screen.ask(() -> {
            if (scene.getFocusOwner() == null || !isIn(scene.getFocusOwner())) {
                stops().getFirst().requestFocus();
            }
            return scene.getFocusOwner();
        });
        Node now = first;
        for (int step = 0; step < LONGEST; step++) {
            Node here = now;
            String asFocused = Screen.ask(() -> looks(here));
            press();
            now = Screen.ask(scene::getFocusOwner);
            met.add(here);
            if (now == here) {
                found.add("Tab does not leave " + name(here));
                return;
            }
            if (step > 0 && isIn(here) && Screen.ask(() -> looks(here)).equals(asFocused)) {
                found.add("does not show the focus: " + name(here));
            }
            if (met.contains(now)) {
                return;
            }
        }
        found.add("The round has no end.");
    }

    private static void press() throws Exception {
        Screen.ask(() -> {
            new Robot().keyType(KeyCode.TAB);
            return true;
        });
        Screen.settle();
    }

    private void compare() throws Exception {
        Screen.ask(() -> {
            for (Node stop : stops()) {
                if (!met.contains(stop) && !isReachedByArrows(stop)) {
                    found.add("Tab does not reach " + name(stop));
                }
            }
            for (Node stop : met) {
                if (!isIn(stop)) {
                    if (above(stop).anyMatch(one -> one == part.getParent())) {
                        found.add("Tab leads behind it to " + name(stop));
                    }
                    continue;
                }
                if (stop.getId() == null && above(stop).noneMatch(Cell.class::isInstance)) {
                    found.add("no id: " + name(stop));
                }
                if (ear(stop).isBlank()) {
                    found.add("no words for the ear: " + name(stop));
                }
            }
            return found;
        });
    }

    /// Of a group that lets one be chosen, Tab goes to the chosen one and arrows to the others.
    private boolean isReachedByArrows(Node node) {
        return node instanceof Toggle toggle && toggle.getToggleGroup() != null && met.contains(toggle.getToggleGroup().getSelectedToggle());
    }

    private boolean isIn(Node node) {
        return above(node).anyMatch(part::equals);
    }

    private static Stream<Node> above(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }

    private List<Node> stops() {
        var stops = new ArrayList<Node>();
        collect(part, stops);
        return stops;
    }

    /// Cells of a list are reached with arrows; what only scrolls is left to the wheel and the keys of what it holds.
    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled() || node instanceof Cell<?>) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane) && node.getLayoutBounds().getWidth() > 0) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private static String ear(Node node) {
        return Stream.of(Optional.ofNullable(node.getAccessibleText()).orElse(""), node instanceof Labeled labeled ? Objects.requireNonNullElse(labeled.getText(), "") : "",
                node.getProperties().getOrDefault("labeled", "").toString()).filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    /// All that is painted for the node: a ring is a ground or a line that is there only with the focus.
    private static String looks(Node node) {
        var looks = new StringBuilder();
        paint(node, looks);
        return looks.toString();
    }

    private static void paint(Node node, StringBuilder looks) {
        looks.append(node.isVisible()).append(node.getOpacity()).append(node.getEffect());
        if (node instanceof Region region) {
            if (region.getBackground() != null) {
                region.getBackground().getFills().forEach(fill -> looks.append(fill.getFill()).append(fill.getInsets()));
            }
            if (region.getBorder() != null) {
                region.getBorder().getStrokes().forEach(stroke -> looks.append(stroke.getTopStroke()).append(stroke.getBottomStroke()).append(stroke.getWidths().getTop()).append(stroke.getWidths().getBottom()));
            }
        }
        if (node instanceof Labeled labeled) {
            looks.append(labeled.getTextFill()).append(labeled.isUnderline());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> paint(child, looks));
        }
    }

    private static String name(Node node) {
        return "%s#%s %s “%s” in %s".formatted(node.getClass().getSimpleName(), node.getId(), node.getStyleClass(), ear(node),
                above(node).skip(1).filter(one -> one.getId() != null).map(Node::getId).findFirst().orElse("nothing"));
    }
}
