package org.heddle.ui.part.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.heddle.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ChoiceMenuTest {
    private final List<Optional<String>> chosen = new ArrayList<>();
    private ChoiceMenu<Optional<String>> menu;

    @BeforeEach
    void allOrAnn() throws Exception {
        menu = Screen.ask(() -> {
            var made = new ChoiceMenu<Optional<String>>("coder", "By ", "Coded by ", chosen::add);
            made.add("all", Optional.empty());
            made.add("Ann_B", Optional.of("ann"));
            made.mark(Optional.empty());
            return made;
        });
    }

    private String on() {
        return menu.getItems().stream().filter(item -> ((RadioMenuItem) item).isSelected()).map(MenuItem::getText).collect(Collectors.joining(","));
    }

    private void says(String face, String spoken, String on) {
        assertEquals(List.of(face, spoken, on), List.of(menu.getText(), menu.getAccessibleText(), on()));
    }

    @Test
    void theFaceSaysWhatIsChosen() {
        says("By all", "Coded by all", "all");
        menu.mark(Optional.of("ann"));
        says("By Ann_B", "Coded by Ann_B", "Ann_B");
        assertEquals(List.of(), chosen);
    }

    @Test
    void choosingTellsAndChangesTheFace() throws Exception {
        Screen.ask(() -> {
            menu.getItems().get(1).fire();
            return menu;
        });
        says("By Ann_B", "Coded by Ann_B", "Ann_B");
        assertEquals(List.of(Optional.of("ann")), chosen);
    }

    @Test
    void aLineUnderALetterOfANameIsShown() {
        assertFalse(menu.isMnemonicParsing() || menu.getItems().get(1).isMnemonicParsing());
    }

    @Test
    void whatIsNotThereLeavesTheFace() {
        menu.mark(Optional.of("gone"));
        says("By all", "Coded by all", "");
    }

    @Test
    void anEmptiedMenuCanBeFilledAnew() throws Exception {
        Screen.ask(() -> {
            menu.clear("nobody");
            return menu;
        });
        says("By nobody", "Coded by nobody", "");
        Screen.ask(() -> {
            menu.add("Bob", Optional.of("bob"));
            menu.mark(Optional.of("bob"));
            return menu;
        });
        says("By Bob", "Coded by Bob", "Bob");
    }
}
