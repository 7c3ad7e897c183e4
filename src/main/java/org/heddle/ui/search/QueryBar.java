package org.heddle.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceFlow;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The field for the query, which searches while somebody types, and under it what is wrong with the query.
final class QueryBar extends VBox {
    private static final Duration PAUSE = Duration.millis(150);

    private final SearchViewModel model;
    private final Runnable toHits;
    private final CustomTextField field = new CustomTextField();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final HBox trouble = new HBox(8);
    private final SyntaxSheet syntax;
    private final KeptMenu kept;

    QueryBar(Workspace workspace, SearchViewModel model, Runnable toHits, Runnable export) {
        this.model = model;
        this.toHits = toHits;
        getStyleClass().add("query-bar");
        syntax = new SyntaxSheet(this::take);
        prepareField();
        var help = new Button("Syntax", Icons.of(Feather.HELP_CIRCLE, Icons.NORMAL));
        help.setId("search-syntax");
        help.setOnAction(_ -> syntax.show(help));
        var builder = new QueryBuilder(workspace, this::take);
        var build = new Button("Builder", Icons.of(Feather.SLIDERS, Icons.NORMAL));
        build.setId("search-builder");
        build.setAccessibleText("Build a query without knowing the language");
        build.setOnAction(_ -> builder.show(build));
        kept = new KeptMenu(workspace, model, this::take);
        var save = new Button("Export", Icons.of(Feather.DOWNLOAD, Icons.NORMAL));
        save.setId("search-export");
        save.setAccessibleText("Export all hits to a file");
        save.disableProperty().bind(Bindings.isEmpty(model.hits()));
        save.setOnAction(_ -> export.run());
        for (Button button : new Button[] {help, build, save}) {
            button.getStyleClass().add("flat");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var line = new HBox(4, field, new FormsMenu(model), help, build, kept, save);
        line.setAlignment(Pos.CENTER_LEFT);
        trouble.setId("search-trouble");
        trouble.getStyleClass().add("query-trouble");
        trouble.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, trouble);
        model.troubleProperty().subscribe(now -> show(now));
    }

    private void prepareField() {
        field.setId("search-query");
        field.getStyleClass().add("query-field");
        field.setPromptText("Search sources, memos and codes");
        field.setAccessibleText("Query");
        field.setLeft(Icons.of(Feather.SEARCH, Icons.NORMAL));
        var summary = new Label();
        summary.setId("search-summary");
        summary.getStyleClass().addAll("muted", "small");
        summary.setMinWidth(USE_PREF_SIZE);
        summary.textProperty().bind(Bindings.when(model.preparingProperty().isEmpty()).then(model.summaryProperty()).otherwise(model.preparingProperty()));
        var clear = Icons.button("search-clear", Feather.X, "Clear the query (Esc)", this::clear);
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        var right = new HBox(4, summary, clear);
        right.setAlignment(Pos.CENTER_RIGHT);
        field.setRight(right);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(model.queryProperty());
        field.textProperty().addListener((_, _, _) -> pause.playFromStart());
        pause.setOnFinished(_ -> searchUnlessAnswered());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            searchNow();
            kept.used(field.getText());
            toHits.run();
        } else if (key.getCode() == KeyCode.DOWN) {
            key.consume();
            toHits.run();
        } else if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            key.consume();
            clear();
        }
    }

    private void searchUnlessAnswered() {
        if (!model.queryProperty().get().equals(model.answeredProperty().get())) {
            model.search();
        }
    }

    private void searchNow() {
        pause.stop();
        model.search();
    }

    private void clear() {
        field.clear();
        searchNow();
        enter();
    }

    /// Puts words into the field and looks for them.
    void take(String words) {
        field.setText(words);
        searchNow();
        enter();
        field.end();
    }

    void enter() {
        field.requestFocus();
    }

    /// Nothing is searched any more for what was typed last.
    void close() {
        pause.stop();
    }

    void showSyntax() {
        syntax.show(field);
    }

    private void show(Optional<SearchViewModel.Trouble> now) {
        trouble.setVisible(now.isPresent());
        trouble.setManaged(now.isPresent());
        trouble.getChildren().clear();
        now.ifPresent(what -> {
            var sign = Icons.of(Feather.ALERT_CIRCLE, Icons.ROW);
            sign.getStyleClass().add("bad");
            var sentence = SourceWords.of(what.sentence(), Double.MAX_VALUE, "bad");
            sentence.setId("search-trouble-sentence");
            sentence.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            HBox.setHgrow(sentence, Priority.SOMETIMES);
            trouble.getChildren().addAll(sign, sentence);
            what.place().ifPresent(place -> trouble.getChildren().add(marked(what.query(), place)));
        });
    }

    /// The query once more, with the letter that the sentence is about marked.
    private static TextFlow marked(String query, int place) {
        int from = Math.clamp(place, 0, query.length());
        int to = from == query.length() ? from : query.offsetByCodePoints(from, 1);
        var before = new Text(query.substring(Math.max(0, from - 30), from));
        var letter = new Label(from == to ? " " : query.substring(from, to));
        letter.setId("search-trouble-place");
        letter.getStyleClass().add("trouble-place");
        var after = new Text(query.substring(to, Math.min(query.length(), to + 30)));
        before.getStyleClass().add("trouble-query");
        after.getStyleClass().add("trouble-query");
        var flow = new SourceFlow(before, letter, after);
        flow.setMinWidth(USE_PREF_SIZE);
        flow.setMaxHeight(USE_PREF_SIZE);
        return flow;
    }
}
