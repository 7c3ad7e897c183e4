package org.heddle.ui.coding.quotes;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Judgement;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Star;
import org.heddle.ui.part.VerdictIcon;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.coding.listing.ReadQuote;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws a quote of the code in hand: up to three lines of words, or all of them in their context; who says them, its checks, its coder.
final class QuoteCell extends ListCell<CodingLine> {
    private static final double THREE_LINES = 54;
    private static final double BESIDE = 38;
    private static final double UNREAD = 88;

    private final Workspace workspace;
    private final QuotesModel model;
    private final Set<CodingId> opened;
    private Optional<Facts> shown = Optional.empty();

    /// What the cell says; it is made anew only when this changes.
    private record Facts(ReadQuote quote, boolean isOpened, Optional<CodeColour> subCode, Optional<Coder> coder, int position) {}

    QuoteCell(Workspace workspace, QuotesModel model, Set<CodingId> opened) {
        this.workspace = workspace;
        this.model = model;
        this.opened = opened;
        setPrefWidth(0);
    }

    /// The words wrap, so the height follows from the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() instanceof VBox box) {
            return box.prefHeight(getListView().getWidth() - BESIDE) + 8;
        }
        return isEmpty() ? 0 : UNREAD;
    }

    @Override
    protected void updateItem(@Nullable CodingLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        Optional<Facts> now = empty || line == null ? Optional.empty() : model.quote(line).map(this::facts);
        if (!now.equals(shown)) {
            shown = now;
            setGraphic(now.map(this::quote).orElse(null));
        }
    }

    private Facts facts(ReadQuote quote) {
        StudyState state = workspace.study().now();
        var colour = state.codebook().find(quote.coding().code()).filter(code -> !model.codeProperty().get().equals(Optional.of(code.id())))
                .map(code -> CodePalette.of(state.codebook(), code));
        return new Facts(quote, opened.contains(quote.coding().id()), colour, state.coder(quote.coding().coder()),
                state.position(quote.coding().coder()));
    }

    /// Looks again whether what it shows has changed.
    void again() {
        updateItem(getItem(), isEmpty());
    }

    private VBox quote(Facts facts) {
        ReadQuote quote = facts.quote();
        var box = new VBox(4);
        box.getStyleClass().add("quote-cell");
        if (facts.isOpened() && !quote.context().before().isEmpty()) {
            box.getChildren().add(SourceWords.of("… " + quote.context().before(), Double.MAX_VALUE, "muted", "small"));
        }
        box.getChildren().add(SourceWords.of(quote.words(), facts.isOpened() ? Double.MAX_VALUE : THREE_LINES, "quote-words"));
        if (facts.isOpened() && !quote.context().after().isEmpty()) {
            box.getChildren().add(SourceWords.of(quote.context().after() + " …", Double.MAX_VALUE, "muted", "small"));
        }
        if (facts.isOpened() && !quote.coding().comment().isEmpty()) {
            var comment = SourceWords.of(quote.coding().comment(), Double.MAX_VALUE, "small");
            HBox.setHgrow(comment, Priority.ALWAYS);
            box.getChildren().add(new HBox(6, Icons.of(Feather.MESSAGE_CIRCLE, Icons.ROW), comment));
        }
        box.getChildren().add(foot(facts));
        setAccessibleText("%s, %s, turn %d%s".formatted(quote.words(), quote.attribution(), quote.turn(), quote.isStarred() ? ", starred" : ""));
        return box;
    }

    private HBox foot(Facts facts) {
        ReadQuote quote = facts.quote();
        var foot = new HBox(6);
        foot.setAlignment(Pos.CENTER_LEFT);
        facts.subCode().ifPresent(colour -> foot.getChildren().add(new CodeDot(colour, workspace.themeProperty(), 8)));
        var who = Words.of(quote.attribution(), "strong", "small");
        who.setMinWidth(Region.USE_PREF_SIZE);
        var source = Words.of(quote.sourceName(), "muted", "small");
        source.setMinWidth(0);
        source.setTooltip(new Tooltip(quote.sourceName()));
        var turn = Words.of("turn " + quote.turn(), "muted", "small");
        turn.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        foot.getChildren().addAll(who, source, turn, gap);
        if (quote.coding().stance() != Stance.EXEMPLIFIES) {
            Label stance = Words.of(quote.coding().stance().word(), "chip");
            stance.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().add(stance);
        }
        if (!quote.coding().comment().isEmpty() && !facts.isOpened()) {
            foot.getChildren().add(Icons.of(Feather.MESSAGE_CIRCLE, Icons.ROW));
        }
        if (quote.isStarred()) {
            foot.getChildren().add(new Star(Icons.ROW));
        }
        quote.said().ifPresent(said -> foot.getChildren().add(checked(said)));
        facts.coder().ifPresent(coder -> foot.getChildren().add(new CoderMark(coder, facts.position(), true)));
        return foot;
    }

    private static Label checked(Judgement said) {
        var label = Words.of(said.isStale() ? said.words() : "", "small");
        label.setGraphic(VerdictIcon.of(said, Icons.ROW));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setId("quote-checked");
        return label;
    }
}
