package org.heddle.ui.quotes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.quotes.published.Finding;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Emphasis;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.EmphasisedWords;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceFlow;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.VerdictIcon;
import org.heddle.ui.part.Words;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.quotes.line.Facet;
import org.heddle.ui.quotes.line.QuoteItem;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A heading with its code's colour, or a quote as it is printed with what is known about it.
final class QuoteCell extends ListCell<QuoteItem> {
    private static final int MOST_LETTERS = 600;
    private static final double SCROLL_BAR = 16;
    private static final double DOT = 10;
    private static final double LINE_GAP = 4;
    private static final String GAP = " ";
    /// Between right-to-left words an attribution still reads from left to right, brackets included.
    private static final String LEFT_TO_RIGHT = "\u200E";

    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private final Workspace workspace;
    private final QuotesViewModel model;
    private final InvalidationListener wordsCame = _ -> printWhatCame();
    private boolean isWaiting;

    QuoteCell(Workspace workspace, QuotesViewModel model) {
        this.workspace = workspace;
        this.model = model;
        getStyleClass().add("quotes-row");
        setPrefWidth(0);
        setText(null);
        model.wordsAtHandProperty().addListener(new WeakInvalidationListener(wordsCame));
        QuoteDrag.prepare(this, model);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getItem() instanceof QuoteLine line) {
                model.open(line);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable QuoteItem item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove("quote-heading");
        setTooltip(null);
        setAccessibleText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        switch (item) {
            case QuoteItem.Heading heading -> setGraphic(heading(heading));
            case QuoteLine line -> setGraphic(quote(line));
        }
    }

    private void printWhatCame() {
        if (isWaiting && getItem() instanceof QuoteLine line) {
            setGraphic(quote(line));
        }
    }

    private HBox heading(QuoteItem.Heading heading) {
        getStyleClass().add("quote-heading");
        var colour = CodePalette.of(workspace.study().now().codebook(), heading.code());
        var name = new Label(heading.code().name());
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        var count = new Label(Counted.of(heading.quotes(), "quote") + (heading.chosen() == 0 ? "" : ", %d selected".formatted(heading.chosen())));
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, new CodeDot(colour, workspace.themeProperty(), DOT), name);
        if (!heading.above().isEmpty() && model.columnsProperty().get().contains(QuoteColumn.THEME)) {
            var above = new Label(heading.above());
            above.getStyleClass().addAll("muted", "small");
            above.setMinWidth(0);
            line.getChildren().add(above);
        }
        line.getChildren().add(count);
        line.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText("%s, %s".formatted(heading.code().name(), count.getText()));
        return line;
    }

    private HBox quote(QuoteLine line) {
        Optional<String> said = model.words(line);
        isWaiting = said.isEmpty();
        String attribution = model.attribution(above(), line);
        // The gap goes with the words: JavaFX 26 fails where a line ends with a blank that stands before right-to-left words' attribution on its own.
        String words = said.map(QuoteCell::shortened).map("‘%s’"::formatted).orElse("…");
        var who = new Text(attribution.isEmpty() ? "" : LEFT_TO_RIGHT + attribution + LEFT_TO_RIGHT);
        who.getStyleClass().addAll("quotes-words", "strong");
        var flow = new SourceFlow(EmphasisedWords.pieces(attribution.isEmpty() ? words : words + GAP, "quotes-words").toArray(Text[]::new));
        flow.getChildren().add(who);
        flow.setNodeOrientation(SourceWords.direction(Emphasis.plain(words)));
        flow.setLineSpacing(LINE_GAP);
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var row = new HBox(12, star(line), flow);
        PreviewColumn.shown(model.columnsProperty().get(), getListView().getWidth(), workspace.textSizeProperty().get()).forEach(column -> row.getChildren().add(wide(column, column(column, line))));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        setAccessibleText("%s %s, %s, %s, %s, %s, %s".formatted(Emphasis.told(words), line.provenance().attribution(), line.whereabouts(), line.stance(),
                line.check().map(Judgement::word).orElse(Facet.UNCHECKED), line.coder(), line.status().word()));
        return row;
    }

    /// Very long quotes are shown whole in the pane below.
    private static String shortened(String words) {
        return words.length() <= MOST_LETTERS ? words
                : Emphasis.ended(words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, MOST_LETTERS - 1))).stripTrailing()) + " …";
    }

    private Optional<QuoteLine> above() {
        int at = getIndex() - 1;
        return at >= 0 && at < getListView().getItems().size() && getListView().getItems().get(at) instanceof QuoteLine line
                ? Optional.of(line) : Optional.empty();
    }

    private Node wide(PreviewColumn column, Region content) {
        var box = new HBox(content);
        box.setAlignment(Pos.CENTER_LEFT);
        double width = column.width(workspace.textSizeProperty().get());
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        content.setMaxWidth(width);
        return box;
    }

    private Region column(PreviewColumn column, QuoteLine line) {
        return switch (column) {
            case PLACE -> place(line);
            case STANCE -> stance(line.stance());
            case CHECK -> check(line.check());
            case CODER -> coders(line.coder());
            case STATUS -> status(line);
        };
    }

    private Button star(QuoteLine line) {
        var star = new Button(null, Icons.of(Feather.STAR, Icons.ROW));
        star.getStyleClass().addAll("icon-button", "quote-star");
        star.pseudoClassStateChanged(STARRED, line.isStarred());
        star.setFocusTraversable(false);
        star.setAccessibleText(line.isStarred() ? "Starred; take the star away" : "Star this quote");
        star.setTooltip(new Tooltip(line.isStarred() ? "Take the star away (Shift+S)" : "Star (Shift+S)"));
        star.setOnAction(_ -> model.star(line));
        return star;
    }

    /// The state as a button, and below it whether a published form is faithful.
    private VBox status(QuoteLine line) {
        var box = new VBox(3, chip(line));
        box.setAlignment(Pos.CENTER_LEFT);
        line.finding().filter(found -> !found.isFaithful() || !found.quote().parts().isEmpty()).ifPresent(found -> box.getChildren().add(form(found)));
        return box;
    }

    private static Label form(Finding finding) {
        var label = new Label(finding.verdict(), Icons.of(finding.isFaithful() ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE, Icons.ROW));
        label.getStyleClass().addAll("small", finding.isFaithful() ? "ok" : "bad");
        String says = String.join(" ", Stream.concat(finding.faults().stream(), finding.warnings().stream()).toList());
        if (!says.isEmpty()) {
            label.setTooltip(new Tooltip(says));
        }
        return label;
    }

    private Button chip(QuoteLine line) {
        var chip = new Button(line.status().word());
        chip.getStyleClass().addAll("chip", "status-chip");
        if (line.status().isChosen()) {
            chip.setGraphic(Icons.of(Feather.CHECK, Icons.SMALL));
            chip.getStyleClass().add("accent");
        }
        chip.setFocusTraversable(false);
        chip.setTooltip(new Tooltip(line.status().isChosen() ? "Make it a candidate again (S)" : "Select for the paper (S)"));
        chip.setAccessibleText("Status: " + line.status().word());
        chip.setOnAction(_ -> model.toggleStatus(line));
        return chip;
    }

    private Label place(QuoteLine line) {
        boolean hasSource = model.columnsProperty().get().contains(QuoteColumn.SOURCE);
        boolean hasTurn = model.columnsProperty().get().contains(QuoteColumn.TURN);
        String turn = QuoteColumn.TURN.cell(line.row(workspace.study().now().codebook().path(line.place().code()), ""));
        String words = hasSource && hasTurn ? line.whereabouts() : hasSource ? line.place().source().name() : "turn\u00a0" + turn;
        var label = Words.of(words, "muted", "small");
        SourceWords.wrap(label);
        label.setTooltip(new Tooltip(line.whereabouts()));
        return label;
    }

    private static Region stance(String stance) {
        if (stance.equals(Stance.EXEMPLIFIES.word())) {
            return Words.of(stance, "muted", "small");
        }
        var chip = new Label(stance, Icons.of(Feather.CORNER_UP_LEFT, Icons.SMALL));
        chip.getStyleClass().add("chip");
        chip.setTooltip(new Tooltip(stance));
        return chip;
    }

    private static Region check(Optional<Judgement> said) {
        if (said.isEmpty()) {
            return Words.of(Facet.UNCHECKED, "muted", "small");
        }
        var label = said.get().isStale() ? changed(said.get()) : switch (said.get().verdict()) {
            case AGREE -> verdict(Verdict.AGREE, Feather.CHECK_CIRCLE, "ok");
            case DISAGREE -> verdict(Verdict.DISAGREE, Feather.X_CIRCLE, "bad");
            case QUERY -> verdict(Verdict.QUERY, Feather.HELP_CIRCLE, "warn");
        };
        label.getStyleClass().add("small");
        return label;
    }

    private static Label changed(Judgement said) {
        var label = new Label(said.word(), VerdictIcon.of(said, Icons.ROW));
        label.setWrapText(true);
        label.getStyleClass().add("warn");
        label.setTooltip(new Tooltip("The coding, or the words under it, changed after the verdict. It is to be checked again."));
        return label;
    }

    private static Label verdict(Verdict verdict, Feather icon, String look) {
        var label = new Label(verdict.word(), Icons.of(icon, Icons.ROW));
        label.getStyleClass().add(look);
        return label;
    }

    private HBox coders(String names) {
        StudyState state = workspace.study().now();
        var marks = new HBox(3);
        marks.setAlignment(Pos.CENTER_LEFT);
        for (String name : List.of(names.split(Provenance.JOIN, -1))) {
            state.coders().stream().filter(coder -> coder.name().equals(name)).findFirst().ifPresent(coder -> {
                var mark = new CoderMark(coder, state.position(coder.id()), true);
                mark.setTooltip(new Tooltip(name));
                marks.getChildren().add(mark);
            });
        }
        return marks;
    }

    /// As tall as its words are at the list's width.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region row)) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snapSizeY(row.prefHeight(Math.max(room, 1))) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region row) {
            row.resizeRelocate(snappedLeftInset(), snappedTopInset(), getListView().getWidth() - SCROLL_BAR - snappedLeftInset()
                    - snappedRightInset(), getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
