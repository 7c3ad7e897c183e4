package org.heddle.ui.reading;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.ui.codebook.CodeChooser;
import org.heddle.ui.codebook.CodeOutline;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.reading.CodesShown.Chosen;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Which codes are drawn in the text: all, the one in hand, or codes chosen one by one; themes stand in the list, which stays open, and any other is found by its letters.
public final class CodesMenu extends MenuButton {
    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrowed");
    private static final int LONGEST = 60;

    private final Workspace workspace;
    private final ReadingChoices model;

    public CodesMenu(Workspace workspace, ReadingChoices model) {
        this.workspace = workspace;
        this.model = model;
        setId("codes-shown");
        setGraphic(Icons.of(Feather.EYE, Icons.ROW));
        getStyleClass().addAll("flat", "header-menu");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip("Which codes are drawn in the text"));
        model.optionsProperty().subscribe(_ -> name());
        setOnShowing(_ -> fill());
        fill();
    }

    private void name() {
        String words = switch (model.now().shown()) {
            case CodesShown.All() -> "All codes";
            case CodesShown.InHand() -> "Code in hand";
            case Chosen(var codes) -> codes.size() == 1 ? "1 chosen" : codes.size() + " chosen";
        };
        setText(words);
        setAccessibleText("Codes in the text: " + words);
        pseudoClassStateChanged(NARROWED, !(model.now().shown() instanceof CodesShown.All));
    }

    private void fill() {
        Codebook codebook = workspace.study().now().codebook();
        getItems().setAll(radio("shown-all", "All codes", CodesShown.ALL), radio("shown-in-hand", "Only the code in hand", CodesShown.IN_HAND));
        if (!codebook.roots().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        codebook.roots().forEach(code -> getItems().add(theme(code, codebook, workspace.themeProperty())));
        below(codebook).forEach(code -> getItems().add(theme(code, codebook, workspace.themeProperty())));
        var any = new MenuItem("Another code…");
        any.setId("shown-any");
        any.setOnAction(_ -> CodeChooser.ask(this, "Draw this code too, with all below it", new CodeOutline(codebook), code -> !isChosen(code),
                code -> model.choose(code, true)));
        getItems().addAll(new SeparatorMenuItem(), any);
    }

    /// Chosen codes that stand below a theme.
    private List<Code> below(Codebook codebook) {
        return codebook.inOrder().stream().filter(code -> code.parent().isPresent() && isChosen(code.id())).toList();
    }

    private boolean isChosen(CodeId code) {
        return model.now().shown() instanceof Chosen chosen && chosen.codes().contains(code);
    }

    private MenuItem radio(String id, String words, CodesShown shown) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setSelected(model.now().shown().equals(shown));
        item.setOnAction(_ -> model.show(shown));
        return item;
    }

    private MenuItem theme(Code code, Codebook codebook, ObservableValue<Theme> theme) {
        var look = CodePalette.of(codebook, code);
        String name = code.name().length() > LONGEST ? code.name().substring(0, LONGEST) + "…" : code.name();
        var box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.setMnemonicParsing(false);
        box.setGraphic(new CodeDot(look, theme, 10));
        box.setPadding(new Insets(1, 8, 1, 0));
        box.setSelected(isChosen(code.id()));
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        var item = new CustomMenuItem(box, false);
        // The box has no act of its own: the list answers each act of the box with that of the item, without end.
        item.setOnAction(_ -> {
            model.choose(code.id(), !isChosen(code.id()));
            box.setSelected(isChosen(code.id()));
        });
        return item;
    }
}
