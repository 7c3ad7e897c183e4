package org.heddle.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.memo.MemoTab;
import org.heddle.ui.shell.Workspace;

/// Beside the text: the chosen coding or the code in hand, and all quotes of that code, live.
final class Inspector extends BorderPane {
    private static final int MOST_QUOTES = 200;

    private final Workspace workspace;
    private final CodingModel model;
    private final CodeCard codeCard;
    private final CodingCard codingCard;
    private final ScrollPane top = new ScrollPane();
    private final ToggleButton codingTab = tab("Coding", "tab-coding");
    private final ToggleButton codeTab = tab("Code", "tab-code");
    private final ToggleButton memoTab = tab("Memos", "tab-memo");
    private final MemoTab memos;
    private final Label count = new Label();
    private final CheckBox withChildren = new CheckBox("With sub-codes");
    private final ListView<CodeQuotes.Line> list = new ListView<>();
    private int asked;

    Inspector(Workspace workspace, CodingModel model, BiConsumer<SourceId, TextSpan> show, Consumer<CodeId> edit) {
        this.workspace = workspace;
        this.model = model;
        codeCard = new CodeCard(workspace, edit);
        codingCard = new CodingCard(workspace, model);
        memos = new MemoTab(workspace);
        memos.countProperty().subscribe(many -> memoTab.setText(many.intValue() == 0 ? "Memos" : "Memos " + many));
        setId("inspector");
        getStyleClass().add("side-pane");
        setTop(tabs());
        top.setFitToWidth(true);
        top.getStyleClass().add("card-scroll");
        var split = new SplitPane(top, quotes(show));
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.46);
        setCenter(split);
        codeTab.setSelected(true);
        model.codeInHandProperty().subscribe(_ -> refresh());
        model.chosenProperty().subscribe(chosen -> {
            codingTab.setSelected(chosen.isPresent() && !memoTab.isSelected() || codingTab.isSelected());
            showCard();
        });
        model.selectionProperty().subscribe(_ -> showCard());
        model.sourceProperty().subscribe(_ -> showCard());
        withChildren.selectedProperty().subscribe(_ -> refresh());
        workspace.study().stateProperty().addListener((_, _, _) -> refresh());
    }

    CodingCard codingCard() {
        return codingCard;
    }

    ToggleButton codingTab() {
        return codingTab;
    }

    ToggleButton codeTab() {
        return codeTab;
    }

    /// True while a comment is being written.
    boolean isTyping() {
        return codingCard.isTyping() || memos.isTyping();
    }

    MemoTab memos() {
        return memos;
    }

    /// Opens the memo about the chosen coding, the selected words or the source, ready to write.
    void memo() {
        memoTab.setSelected(true);
        showCard();
        memos.write();
        top.setVvalue(0);
    }

    /// Takes the focus: to the quotes, or to the tab when there are none.
    void enter() {
        if (list.getItems().isEmpty()) {
            (codeTab.isSelected() ? codeTab : codingTab).requestFocus();
        } else {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    /// Shows the chosen coding, ready for a comment.
    void comment() {
        codingTab.setSelected(true);
        showCard();
        top.applyCss();
        top.layout();
        codingCard.focusComment();
        top.setVvalue(top.getVmax() / 2);
    }

    private HBox tabs() {
        var group = new ToggleGroup();
        codingTab.setToggleGroup(group);
        codeTab.setToggleGroup(group);
        memoTab.setToggleGroup(group);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
            showCard();
        });
        var tabs = new HBox(2, codingTab, codeTab, memoTab);
        tabs.getStyleClass().add("segments");
        BorderPane.setMargin(tabs, new Insets(9, 12, 5, 12));
        return tabs;
    }

    private static ToggleButton tab(String words, String id) {
        var tab = new ToggleButton(words);
        tab.setId(id);
        tab.getStyleClass().setAll("segment");
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        return tab;
    }

    private Node quotes(BiConsumer<SourceId, TextSpan> show) {
        var title = new Label("Quotes of this code");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, count);
        head.getStyleClass().add("pane-header");
        withChildren.setId("with-children");
        withChildren.setSelected(true);
        withChildren.getStyleClass().add("small");
        var order = new Label("In order of sources");
        order.getStyleClass().addAll("muted", "small");
        var switches = new FlowPane(16, 4, order, withChildren);
        switches.setAlignment(Pos.CENTER_LEFT);
        switches.setPadding(new Insets(0, 12, 6, 12));
        list.setId("code-quotes");
        list.setAccessibleText("Quotes of the code in hand");
        list.getStyleClass().addAll("plain-list", "quote-list");
        list.setCellFactory(_ -> new QuoteCell(workspace));
        list.setPlaceholder(placeholder());
        list.setOnMouseClicked(_ -> chosenQuote().ifPresent(coding -> show.accept(coding.source(), coding.span())));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosenQuote().ifPresent(coding -> show.accept(coding.source(), coding.span()));
            }
        });
        var box = new VBox(head, switches, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        return box;
    }

    private static Label placeholder() {
        var none = new Label("No quotes yet. Choose a code, or give this one to a passage.");
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        none.setPadding(new Insets(16));
        return none;
    }

    private Optional<Coding> chosenQuote() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(CodeQuotes.Line::coding);
    }

    private void refresh() {
        Optional<CodeId> code = model.codeInHandProperty().get().filter(id -> workspace.study().now().codebook().find(id).isPresent());
        if (code.isEmpty()) {
            asked++;
            show(CodeQuotes.NONE);
            return;
        }
        boolean family = withChildren.isSelected();
        int question = ++asked;
        var _ = workspace.project().read(reader -> reader.codes().codebook().find(code.get()).isEmpty() ? CodeQuotes.NONE
                : CodeQuotes.read(reader, code.get(), family, MOST_QUOTES)).thenAccept(found -> {
                    if (question == asked) {
                        show(found);
                    }
                });
    }

    private CodeQuotes quotes = CodeQuotes.NONE;

    private void show(CodeQuotes now) {
        quotes = now;
        count.setText(now.total() > now.lines().size() ? "first %d of %d".formatted(now.lines().size(), now.total()) : String.valueOf(now.total()));
        if (!list.getItems().equals(now.lines())) {
            list.getItems().setAll(now.lines());
        }
        showCard();
    }

    private void showCard() {
        memos.about(inHand(), model.chosenCoding().isPresent() ? Optional.empty() : model.passage().flatMap(span -> model.sourceProperty().get()
                .map(open -> new MemoLink.ToPassage(open.id(), span))));
        if (memoTab.isSelected()) {
            top.setContent(memos);
        } else if (codingTab.isSelected()) {
            codingCard.show();
            top.setContent(codingCard);
        } else {
            codeCard.show(model.codeInHandProperty().get(), quotes);
            top.setContent(codeCard);
        }
    }

    /// What a memo can be about now, the closest first.
    private List<MemoTarget> inHand() {
        return Stream.of(model.chosenCoding().<MemoTarget>map(coding -> new MemoTarget.OfCoding(coding.id())),
                model.sourceProperty().get().<MemoTarget>map(open -> new MemoTarget.OfSource(open.id())),
                model.codeInHandProperty().get().<MemoTarget>map(MemoTarget.OfCode::new)).flatMap(Optional::stream).toList();
    }
}
