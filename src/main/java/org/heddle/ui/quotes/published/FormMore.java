package org.heddle.ui.quotes.published;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.heddle.ui.codebook.CodeChooser;
import org.heddle.ui.codebook.CodeOutline;
import org.heddle.ui.quotes.published.FormViewModel.Lender;

/// Where else a quote may be printed, and which other codings may lend it words.
final class FormMore extends MenuButton {
    private final FormViewModel model;
    private final Menu lenders = new Menu("Words from another coding too");

    FormMore(FormViewModel model) {
        super("More");
        this.model = model;
        setId("form-more");
        getStyleClass().addAll("flat", "small", "tick-menu");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip("Print under another code; words from another coding"));
        setAccessibleText("More: print under another code, words from another coding");
        lenders.setId("form-lenders");
        getItems().add(new MenuItem("…"));
        setOnShowing(_ -> fill());
    }

    void fill() {
        var under = new MenuItem("Print under another code…");
        under.setId("form-under");
        under.setOnAction(_ -> CodeChooser.ask(this, "Print this quote under", new CodeOutline(model.codebook()), _ -> true, code -> model.theme(Optional.of(code))));
        var own = new MenuItem("Print under its own code");
        own.setId("form-own");
        own.setDisable(model.theme().isEmpty());
        own.setOnAction(_ -> model.theme(Optional.empty()));
        lenders.getItems().setAll(new MenuItem("…"));
        getItems().setAll(under, own, new SeparatorMenuItem(), lenders);
        var _ = model.lenders().thenAccept(this::offer);
    }

    private void offer(List<Lender> found) {
        lenders.getItems().clear();
        lenders.setDisable(found.isEmpty());
        for (Lender one : found) {
            var item = new CheckMenuItem(one.words());
            item.setMnemonicParsing(false);
            item.setId("form-lender-" + lenders.getItems().size());
            item.setSelected(one.isLent());
            item.setOnAction(_ -> model.lend(one.coding(), !one.isLent()));
            lenders.getItems().add(item);
        }
    }
}
