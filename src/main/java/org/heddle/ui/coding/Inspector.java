package org.heddle.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.ui.coding.quotes.QuoteActs;
import org.heddle.ui.coding.quotes.QuotesModel;
import org.heddle.ui.coding.quotes.QuotesPane;
import org.heddle.ui.link.LinkTab;
import org.heddle.ui.memo.MemoTab;
import org.heddle.ui.shell.Workspace;

/// Beside the text: the chosen coding or the code in hand, and all quotes of that code, live.
final class Inspector extends BorderPane implements AutoCloseable {
    /// How much of the height the upper part has: a memo needs room to write.
    private static final double CARD = 0.46;
    private static final double MEMO = 0.72;

    private final CodingModel model;
    private final SplitPane split = new SplitPane();
    private final CodeCard codeCard;
    private final CodingCard codingCard;
    private final ScrollPane top = new ScrollPane();
    private final ToggleButton codingTab = tab("Coding", "tab-coding");
    private final ToggleButton codeTab = tab("Code", "tab-code");
    private final ToggleButton memoTab = tab("Memos", "tab-memo");
    private final ToggleButton linkTab = tab("Links", "tab-link");
    private final MemoTab memos;
    private final LinkTab links;
    private final QuotesModel quotes;
    private final QuotesPane list;

    /// Where the inspector's cards lead.
    record Ways(Consumer<CodeId> edit, LinkDesk links) {}

    Inspector(Workspace workspace, CodingModel model, QuoteActs acts, Ways ways) {
        this.model = model;
        codeCard = new CodeCard(workspace, ways.edit());
        codingCard = new CodingCard(workspace, model);
        quotes = new QuotesModel(workspace, () -> model.sourceProperty().get().map(OpenSource::transcript));
        list = new QuotesPane(workspace, quotes, acts);
        memos = new MemoTab(workspace);
        memos.countProperty().subscribe(many -> memoTab.setText(many.intValue() == 0 ? "Memos" : "Memos " + many));
        links = ways.links().tab();
        links.countProperty().subscribe(many -> linkTab.setText(many.intValue() == 0 ? "Links" : "Links " + many));
        setId("inspector");
        getStyleClass().add("side-pane");
        setTop(tabs());
        top.setFitToWidth(true);
        top.getStyleClass().add("card-scroll");
        split.getItems().setAll(top, list);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(CARD);
        ways.links().begunProperty().subscribe((_, now) -> linkTab.setSelected(now.isPresent() || linkTab.isSelected()));
        memoTab.selectedProperty().addListener((_, _, isMemo) -> split.setDividerPositions(isMemo ? MEMO : CARD));
        setCenter(split);
        codeTab.setSelected(true);
        quotes.codeProperty().bind(model.codeInHandProperty());
        quotes.figuresProperty().subscribe(_ -> showCard());
        model.codeInHandProperty().subscribe(_ -> showCard());
        model.chosenProperty().subscribe(chosen -> {
            codingTab.setSelected(chosen.isPresent() && !memoTab.isSelected() && !linkTab.isSelected() || codingTab.isSelected());
            showCard();
        });
        model.starredProperty().subscribe(_ -> showCard());
        model.selectionProperty().subscribe(_ -> showCard());
        model.sourceProperty().subscribe(_ -> showCard());
        workspace.study().stateProperty().addListener((_, _, _) -> showCard());
    }

    CodingCard codingCard() {
        return codingCard;
    }

    QuotesModel quotes() {
        return quotes;
    }

    ToggleButton codingTab() {
        return codingTab;
    }

    ToggleButton codeTab() {
        return codeTab;
    }

    ToggleButton memoTab() {
        return memoTab;
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
        if (!list.enter()) {
            (codeTab.isSelected() ? codeTab : codingTab).requestFocus();
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
        linkTab.setToggleGroup(group);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
            showCard();
        });
        var tabs = new HBox(2, codingTab, codeTab, memoTab, linkTab);
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

    private void showCard() {
        memos.about(inHand(), model.chosenCoding().isPresent() ? Optional.empty() : model.passage().flatMap(span -> model.sourceProperty().get()
                .map(open -> new MemoLink.ToPassage(open.id(), span))));
        links.about(model.sourceProperty().get().map(OpenSource::id), model.passage().or(() -> model.chosenCoding().map(Coding::span)));
        if (linkTab.isSelected()) {
            top.setContent(links);
        } else if (memoTab.isSelected()) {
            top.setContent(memos);
        } else if (codingTab.isSelected()) {
            codingCard.show();
            top.setContent(codingCard);
        } else {
            codeCard.show(model.codeInHandProperty().get(), quotes.figuresProperty().get());
            top.setContent(codeCard);
        }
    }

    @Override
    public void close() {
        codingCard.keep();
        codeCard.close();
        quotes.close();
        memos.close();
    }

    /// What a memo can be about now, the closest first.
    private List<MemoTarget> inHand() {
        return Stream.of(model.chosenCoding().<MemoTarget>map(coding -> new MemoTarget.OfCoding(coding.id())),
                model.sourceProperty().get().<MemoTarget>map(open -> new MemoTarget.OfSource(open.id())),
                model.codeInHandProperty().get().<MemoTarget>map(MemoTarget.OfCode::new)).flatMap(Optional::stream).toList();
    }
}
