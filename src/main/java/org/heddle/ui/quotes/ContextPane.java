package org.heddle.ui.quotes;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceFlow;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.quotes.line.PassageContext.Comment;
import org.heddle.ui.quotes.line.PassageContext.Said;
import org.heddle.ui.quotes.line.PassageContext;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.quotes.published.FormEditor;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The quote in hand with the turns around it and what its coders noted; away while none is in hand.
final class ContextPane extends BorderPane {
    private static final double SPEAKER = 84;
    private static final double MOST_HIGH = 200;
    private static final String SHOWN = "quotes.shown";

    private final Workspace workspace;
    private final QuotesViewModel model;
    private final VBox turns = new VBox(6);
    private final ToggleButton asPrinted = new ToggleButton("As printed");
    private final ToggleButton inContext = new ToggleButton("In context");
    private final FormEditor editor;
    private final ScrollPane around;

    ContextPane(Workspace workspace, QuotesViewModel model, Runnable close) {
        this.workspace = workspace;
        this.model = model;
        setId("quote-context");
        getStyleClass().add("quote-context");
        turns.getStyleClass().add("quote-turns");
        var scroll = new ScrollPane(turns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        scroll.setAccessibleText("The passage with the turns around it");
        scroll.prefViewportHeightProperty().bind(Bindings.min(MOST_HIGH, turns.heightProperty()));
        around = scroll;
        editor = new FormEditor(model.form());
        prepareChoice();
        setCenter(asPrinted.isSelected() ? editor : around);
        model.contextProperty().subscribe(context -> {
            setVisible(context.isPresent());
            setManaged(context.isPresent());
            turns.getChildren().clear();
            context.ifPresent(found -> show(found, close));
            scroll.setVvalue(0);
        });
    }

    /// The printed form, or the turns around it; this computer remembers which.
    private void prepareChoice() {
        asPrinted.setId("show-form");
        inContext.setId("show-context");
        asPrinted.getStyleClass().addAll("small", "left-pill");
        inContext.getStyleClass().addAll("small", "right-pill");
        asPrinted.setMinWidth(USE_PREF_SIZE);
        inContext.setMinWidth(USE_PREF_SIZE);
        boolean wantsContext = workspace.settings().get(SHOWN).filter("context"::equals).isPresent();
        choose(!wantsContext);
        asPrinted.setOnAction(_ -> choose(true));
        inContext.setOnAction(_ -> choose(false));
    }

    private void choose(boolean isForm) {
        asPrinted.setSelected(isForm);
        inContext.setSelected(!isForm);
        workspace.settings().set(SHOWN, isForm ? "form" : "context");
        setCenter(isForm ? editor : around);
    }

    private void show(PassageContext context, Runnable close) {
        QuoteLine line = context.line();
        var place = new Label(line.whereabouts());
        place.getStyleClass().add("strong");
        var who = new Label(Optional.of(line.provenance().attribution()).filter(words -> !words.isEmpty())
                .orElse("no attribution: role or case is not known"));
        who.getStyleClass().addAll("muted", "small");
        var path = new Label(workspace.study().now().codebook().path(line.place().code()).toString());
        path.getStyleClass().addAll("muted", "small");
        path.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var open = new Button("Show in the text", Icons.of(Feather.FILE_TEXT, Icons.ROW));
        open.setId("open-passage");
        open.getStyleClass().addAll("flat", "small");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> model.open(line));
        var head = new HBox(8, place, who, path, gap, new HBox(asPrinted, inContext), open, Icons.button("close-context", Feather.X, "Let go of this quote (Esc)", close));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("quote-context-head");
        place.setMinWidth(USE_PREF_SIZE);
        who.setMinWidth(USE_PREF_SIZE);
        setTop(head);
        context.comments().forEach(comment -> turns.getChildren().add(comment(comment)));
        context.turns().forEach(said -> turns.getChildren().add(turn(said)));
    }

    private static HBox turn(Said said) {
        var speaker = new Label(said.turn() == 0 ? "" : "%d  %s".formatted(said.turn(), said.speaker()));
        speaker.getStyleClass().addAll("muted", "small", "strong");
        speaker.setMinWidth(SPEAKER);
        speaker.setMaxWidth(SPEAKER);
        var flow = new SourceFlow();
        flow.getChildren().addAll(SourceWords.pieces(said.before(), "context-words"));
        flow.getChildren().addAll(SourceWords.pieces(said.quoted(), "context-quote"));
        flow.getChildren().addAll(SourceWords.pieces(said.after(), "context-words"));
        flow.setNodeOrientation(SourceWords.direction(said.before() + said.quoted() + said.after()));
        flow.setLineSpacing(3);
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return new HBox(8, speaker, flow);
    }

    private HBox comment(Comment comment) {
        int position = workspace.study().now().position(comment.coder().id());
        var words = SourceWords.of(comment.words(), Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var mark = new CoderMark(comment.coder(), position, true);
        mark.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, Icons.of(Feather.MESSAGE_CIRCLE, Icons.ROW), mark, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("quote-comment");
        return line;
    }
}
