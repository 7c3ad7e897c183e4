package org.heddle.ui.surgery;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodebookVersion;
import org.heddle.domain.difference.Settlement;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.kordamp.ikonli.feather.Feather;

/// What the meeting in hand decided: versions of the codebook, which can be linked here, and settled differences, which open.
final class Pointing extends VBox {
    private final SurgeriesModel model;
    private final VBox versions = new VBox(2);
    private final VBox settled = new VBox(2);
    private final MenuButton link = new MenuButton("Link a version…");
    private Runnable leave = () -> { };

    Pointing(SurgeriesModel model) {
        super(4);
        this.model = model;
        setId("surgery-pointing");
        versions.setId("surgery-versions");
        settled.setId("surgery-settled");
        link.setId("surgery-link-version");
        link.getStyleClass().addAll("flat", "small");
        link.setOnShowing(_ -> offer());
        link.getItems().add(new MenuItem());   // an empty menu would not open
        getChildren().addAll(Words.of("Versions of the codebook that it decided", "caption"), versions, link,
                Words.of("Differences that it settled", "caption"), settled);
        model.inHandProperty().subscribe(_ -> show());
    }

    void leaveBy(Runnable way) {
        leave = way;
    }

    private void offer() {
        link.getItems().setAll(model.otherVersions().stream().map(version -> {
            var item = new MenuItem(version.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.decide(version.id()));
            return item;
        }).toList());
        if (link.getItems().isEmpty()) {
            var none = new MenuItem("No other version was frozen");
            none.setDisable(true);
            link.getItems().add(none);
        }
    }

    private void show() {
        var now = model.inHandProperty().get();
        versions.getChildren().setAll(now.stream().flatMap(one -> one.versions().stream()).map(this::version).toList());
        settled.getChildren().setAll(now.stream().flatMap(one -> one.settled().stream()).map(this::settled).toList());
        if (settled.getChildren().isEmpty()) {
            settled.getChildren().add(Words.wrapped("None. A difference is linked where it is settled: Agreement, Differences, “Decided in”.", "muted", "small"));
        }
    }

    private HBox version(CodebookVersion version) {
        Region name = SourceWords.of(version.name(), Double.MAX_VALUE, "small");
        var line = new HBox(6, name, Icons.button("unlink-" + version.id().value(), Feather.X, "This meeting did not decide “%s”".formatted(version.name()),
                () -> model.undecide(version.id())));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Hyperlink settled(Settlement one) {
        var words = new Hyperlink(model.words(one));
        words.getStyleClass().add("small");
        words.setMnemonicParsing(false);
        words.setMinWidth(0);
        words.setOnAction(_ -> {
            leave.run();
            model.workspace().showSettled(one);
        });
        return words;
    }
}
