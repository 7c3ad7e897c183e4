package org.heddle.ui.search;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.heddle.domain.search.WordForms;
import org.heddle.ui.part.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Whether words outside quotation marks stand for all their forms, and in which language.
final class FormsMenu extends MenuButton {
    FormsMenu(SearchViewModel model) {
        setId("search-forms");
        getStyleClass().add("flat");
        setGraphic(Icons.of(Feather.TYPE, Icons.NORMAL));
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip("Rent also finds rents, rented and renting; words in quotation marks stay as they are"));
        var group = new ToggleGroup();
        for (WordForms forms : WordForms.values()) {
            var item = new RadioMenuItem(forms == WordForms.AS_WRITTEN ? "Words as written" : "All forms, " + forms.words());
            item.setId("search-forms-" + forms.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setUserData(forms);
            item.setOnAction(_ -> model.formsProperty().set(forms));
            getItems().add(item);
        }
        model.formsProperty().subscribe(now -> {
            setText(now == WordForms.AS_WRITTEN ? "Forms" : now.words());
            setAccessibleText("Forms of words: " + now.words());
            group.getToggles().stream().filter(one -> one.getUserData() == now).forEach(group::selectToggle);
        });
    }
}
