package org.heddle.ui.part.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SegmentsTest {
    private final List<String> chosen = new ArrayList<>();
    private Segments<String> segments;

    @BeforeEach
    void threeBells() throws Exception {
        segments = Screen.ask(() -> {
            var made = new Segments<String>(chosen::add);
            List.of("one", "two", "three").forEach(word -> made.add("bell-" + word, "Bell " + word, word));
            made.mark("one");
            return made;
        });
    }

    private List<ToggleButton> buttons() {
        return segments.getChildren().stream().map(ToggleButton.class::cast).toList();
    }

    private String on() {
        return buttons().stream().filter(ToggleButton::isSelected).map(ToggleButton::getId).collect(Collectors.joining(","));
    }

    private void click(int at) throws Exception {
        Screen.ask(() -> {
            buttons().get(at).fire();
            return at;
        });
    }

    @Test
    void markingShowsAndTellsNobody() {
        assertEquals("bell-one", on());
        segments.mark("three");
        assertEquals("bell-three", on());
        assertEquals(List.of(), chosen);
    }

    @Test
    void aClickChooses() throws Exception {
        click(1);
        assertEquals("bell-two", on());
        assertEquals(List.of("two"), chosen);
    }

    @Test
    void aClickOnTheOneThatIsOnLeavesItOn() throws Exception {
        click(0);
        assertEquals("bell-one", on());
    }

    @Test
    void whatItFollowsIsShownNowAndLater() {
        var now = new SimpleObjectProperty<>("two");
        segments.follow(now);
        assertEquals("bell-two", on());
        now.set("three");
        assertEquals("bell-three", on());
    }
}
