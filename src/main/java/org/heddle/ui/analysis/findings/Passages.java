package org.heddle.ui.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Quotes as evidence: their words, who speaks, and the way to the passage.
final class Passages {
    private static final int LONGEST = 70;

    private Passages() {}

    /// `what` names the list; an empty one says `none`.
    static List<Node> of(String what, List<QuoteRow> rows, String none, Workspace workspace) {
        var box = new ArrayList<Node>();
        box.add(Words.of(what, "caption"));
        if (rows.isEmpty()) {
            box.add(Words.wrapped(none, "muted", "small"));
        }
        rows.forEach(row -> box.add(row(row, workspace)));
        return box;
    }

    private static Node row(QuoteRow row, Workspace workspace) {
        var words = SourceWords.of("“%s”".formatted(row.quote()), Double.MAX_VALUE);
        String stance = row.stance().equals("exemplifies") || row.stance().isEmpty() ? "" : row.stance();
        var facts = new HBox(6, Words.of(row.provenance().attribution(), "muted", "small"));
        if (!stance.isEmpty()) {
            facts.getChildren().add(Words.of(stance, "chip", "warn"));
        }
        facts.getChildren().add(way(row.place().source().name(), new Passage(row.place().source().id(), row.place().span()), workspace));
        facts.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, words, facts);
    }

    static Passage place(QuoteRow row) {
        return new Passage(row.place().source().id(), row.place().span());
    }

    /// A button that offers quotes by their words and speakers.
    static MenuButton offer(String id, List<QuoteRow> rows, Consumer<Passage> chosen) {
        var add = new MenuButton("Passage");
        add.setId(id);
        add.setGraphic(Icons.of(Feather.PLUS, Icons.ROW));
        add.setDisable(rows.isEmpty());
        for (QuoteRow row : rows) {
            String said = row.quote().replaceAll("\\s+", " ");
            var item = new MenuItem("%s  %s".formatted(said.codePointCount(0, said.length()) <= LONGEST ? said
                    : said.substring(0, said.offsetByCodePoints(0, LONGEST)) + "…", row.provenance().attribution()).strip());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> chosen.accept(place(row)));
            add.getItems().add(item);
        }
        return add;
    }

    static Hyperlink way(String source, Passage passage, Workspace workspace) {
        var link = new Hyperlink(source);
        link.getStyleClass().add("small");
        link.setMinWidth(0);
        link.setAccessibleText("Show the passage in " + source);
        link.setOnAction(_ -> workspace.showPassage(passage.source(), passage.span()));
        return link;
    }
}
