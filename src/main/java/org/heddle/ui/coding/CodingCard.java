package org.heddle.ui.coding;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.report.Counted;
import org.heddle.ui.keys.Act;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.CoderMark;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Star;
import org.heddle.ui.part.TabKey;
import org.heddle.ui.part.VerdictIcon;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The chosen coding: whose it is, its stance, its comment; or what can be done with the selected words.
final class CodingCard extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.UK);

    private final Workspace workspace;
    private final CodingModel model;
    private final TextArea comment = new TextArea();
    private final ComboBox<Stance> stance = new ComboBox<>();
    private Optional<CodingId> shown = Optional.empty();
    private boolean isShowing;
    private String put = "";
    /// What the disk refused or has not yet confirmed: it is shown again when its coding is.
    private final Map<CodingId, String> unkept = new HashMap<>();

    CodingCard(Workspace workspace, CodingModel model) {
        this.workspace = workspace;
        this.model = model;
        setId("coding-card");
        getStyleClass().add("card");
        TabKey.leaves(comment);
        comment.setId("coding-comment");
        workspace.keys().changesProperty().subscribe(_ -> comment.setPromptText(workspace.keys().tip("Comment", Act.COMMENT) + ". Ctrl+Enter keeps it."));
        comment.setAccessibleText("Comment on the coding");
        SourceWords.wrap(comment);
        comment.setPrefRowCount(3);
        comment.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
        comment.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if ((key.getCode() == KeyCode.ENTER && key.isShortcutDown()) || key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                keep();
                back.run();
            }
        });
        stance.setId("stance");
        stance.setAccessibleText("Stance of the passage to the code");
        stance.getItems().setAll(Stance.values());
        stance.setConverter(new StanceWords());
        stance.setMaxWidth(Double.MAX_VALUE);
        stance.setOnAction(_ -> {
            if (!isShowing && stance.getValue() != null) {
                shown.ifPresent(id -> model.setStance(id, stance.getValue()));
            }
        });
    }

    private Runnable back = () -> { };
    private Runnable recode = () -> { };

    /// Opens the picker for another code.
    void recodesWith(Runnable act) {
        recode = act;
    }

    /// Where the focus goes when the comment is done.
    void returnsTo(Node text) {
        back = text::requestFocus;
    }

    /// Only what was typed: the coding itself may have got another comment meanwhile, by undo or by another act.
    void keep() {
        if (shown.isPresent() && !comment.getText().equals(put)) {
            CodingId id = shown.get();
            String words = comment.getText();
            put = words;
            unkept.put(id, words);
            var _ = model.comment(id, words).thenAccept(_ -> unkept.remove(id, words));
        }
    }

    boolean isTyping() {
        return comment.isFocused();
    }

    void focusComment() {
        comment.requestFocus();
        comment.end();
    }

    void show() {
        Optional<Coding> coding = model.chosenCoding();
        boolean isWriting = isTyping() && coding.isPresent() && coding.map(Coding::id).equals(shown);
        if (isWriting) {
            return;
        }
        keep();
        shown = coding.map(Coding::id);
        isShowing = true;
        getChildren().clear();
        coding.ifPresentOrElse(this::fill, this::fillWithSelection);
        isShowing = false;
    }

    private void fill(Coding coding) {
        StudyState state = workspace.study().now();
        var codebook = state.codebook();
        var name = SourceWords.of(codebook.find(coding.code()).map(code -> code.name()).orElse(""), Double.MAX_VALUE, "heading");
        var colour = Optional.ofNullable(CodePalette.of(codebook).get(coding.code())).orElse(CodePalette.SLOTS.getFirst());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(2, new CodeDot(colour, workspace.themeProperty(), 14), name, starButton(coding),
                button("recode", Feather.REPEAT, "Another code…", Act.RECODE, recode),
                button("uncode", Feather.TRASH_2, "Uncode", Act.UNCODE, model::uncode));
        HBox.setMargin(name, new Insets(0, 0, 0, 6));
        head.setAlignment(Pos.CENTER_LEFT);
        var transcript = model.sourceProperty().get().orElseThrow().transcript();
        int turn = transcript.turns().of(coding.span()).map(one -> one.number()).orElse(0);
        var facts = words("turn %d · %s".formatted(turn, Counted.of(coding.span().length(), "character")), "muted", "small");
        getChildren().addAll(head, facts, quote(coding.span().of(transcript.text())));
        state.coder(coding.coder()).ifPresent(coder -> {
            var who = new HBox(6, new CoderMark(coder, state.position(coder.id()), true),
                    words("%s, %s".formatted(coder.name(), WHEN.format(coding.at().atZone(ZoneId.systemDefault()))), "small"));
            who.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(who);
        });
        Optional.ofNullable(model.sourceProperty().get().orElseThrow().judgements().get(coding.id())).ifPresent(said -> {
            var line = new HBox(6, VerdictIcon.of(said, Icons.ROW), words("Checked: " + said.words(), "small"));
            line.setId("checked");
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(line);
        });
        stance.setValue(coding.stance());
        put = coding.comment();
        comment.setText(unkept.getOrDefault(coding.id(), put));
        getChildren().addAll(words("Comment", "caption"), comment, words("Stance", "caption"), stance);
    }

    private Button button(String id, Feather icon, String words, Act act, Runnable doing) {
        return Icons.button(id, icon, workspace.keys().tip(words, act), doing);
    }

    private Button starButton(Coding coding) {
        boolean isStarred = model.starredProperty().get().contains(coding.id());
        var star = button("star", Feather.STAR, isStarred ? "Take the star away" : "Star: a passage to quote", Act.STAR, model::toggleStar);
        if (isStarred) {
            star.setGraphic(new Star(Icons.NORMAL));
        }
        return star;
    }

    private void fillWithSelection() {
        var passage = model.passage();
        if (passage.isEmpty()) {
            getChildren().add(words("Select words in the text to code them, or click a coding to see it here.", "muted"));
            return;
        }
        var transcript = model.sourceProperty().get().orElseThrow().transcript();
        int turn = transcript.turns().of(passage.get()).map(one -> one.number()).orElse(0);
        getChildren().addAll(words("Selected text", "heading"),
                words("turn %d · %s".formatted(turn, Counted.of(passage.get().length(), "character")), "muted", "small"),
                quote(passage.get().of(transcript.text())));
    }

    private static Region quote(String text) {
        var quote = SourceWords.of(text, 120, "quote-box");
        quote.setMaxWidth(Double.MAX_VALUE);
        return quote;
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
