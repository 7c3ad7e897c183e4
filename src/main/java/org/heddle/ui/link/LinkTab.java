package org.heddle.ui.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.link.Shown;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.keys.Act;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Beside the text: the links of the words in hand, or of the whole source, each with its other end to open, and the link that has begun.
public final class LinkTab extends VBox {
    private static final double THREE_LINES = 62;

    private final Workspace workspace;
    private final LinksModel model;
    private final Consumer<LinkReport.Line> edit;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Optional<SourceId> source = Optional.empty();
    private Optional<TextSpan> inHand = Optional.empty();

    public LinkTab(Workspace workspace, LinksModel model, Consumer<LinkReport.Line> edit) {
        super(10);
        this.workspace = workspace;
        this.model = model;
        this.edit = edit;
        setId("link-tab");
        getStyleClass().add("memo-tab");
        model.linesProperty().subscribe(_ -> show());
        model.begunProperty().subscribe((_, _) -> show());
        workspace.keys().changesProperty().subscribe((_, _) -> show());
    }

    /// How many links the words in hand have, or else the source.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public void about(Optional<SourceId> open, Optional<TextSpan> words) {
        if (!open.equals(source) || !words.equals(inHand)) {
            source = open;
            inHand = words;
            show();
        }
    }

    private void show() {
        List<LinkReport.Line> all = model.linesProperty().get().stream().filter(line -> source.filter(line.link()::touches).isPresent()).toList();
        List<LinkReport.Line> here = inHand.map(span -> all.stream().filter(line -> isOn(line.link(), span)).toList()).filter(found -> !found.isEmpty()).orElse(all);
        boolean isOfWords = inHand.isPresent() && !here.isEmpty() && here.size() < all.size();
        count.set(here.size());
        getChildren().clear();
        model.begunProperty().get().ifPresent(begun -> getChildren().add(beginning(begun)));
        getChildren().add(Words.of(here.isEmpty() ? "No links in this source" : isOfWords ? "Links of these words" : "Links in this source", "caption"));
        if (here.isEmpty() && model.begunProperty().get().isEmpty()) {
            getChildren().add(Words.wrapped("Select a passage and press %1$s: a link begins there. Select the other passage, here or in another source, and press %1$s again."
                    .formatted(workspace.keys().caps(Act.LINK).getFirst()), "muted", "small"));
        }
        source.ifPresent(id -> here.forEach(line -> getChildren().add(row(line, id))));
    }

    private boolean isOn(Link link, TextSpan span) {
        return source.filter(id -> LinksModel.ends(link, id).stream().anyMatch(end -> end.span().overlaps(span))).isPresent();
    }

    private Node beginning(Shown begun) {
        var words = new VBox(2, Words.of("A link begins here", "strong"), SourceWords.of(begun.where(), Double.MAX_VALUE, "muted", "small"),
                SourceWords.of("“%s”".formatted(begun.words()), THREE_LINES),
                Words.wrapped("Select the other passage and press %s.".formatted(workspace.keys().caps(Act.LINK).getFirst()), "small"));
        var forget = new Button("Forget it");
        forget.setId("forget-link");
        forget.getStyleClass().add("small-button");
        forget.setOnAction(_ -> model.forget());
        words.getChildren().add(forget);
        words.setId("link-begun");
        words.getStyleClass().add("note-box");
        return words;
    }

    /// As the end in hand has it; a link within the source is told from its beginning.
    private Node row(LinkReport.Line line, SourceId id) {
        Link link = line.link();
        Passage end = inHand.flatMap(span -> LinksModel.ends(link, id).stream().filter(one -> one.span().overlaps(span)).findFirst())
                .orElseGet(() -> LinksModel.ends(link, id).getFirst());
        Shown near = end.equals(link.from()) ? line.from() : line.to();
        Shown far = end.equals(link.from()) ? line.to() : line.from();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var kind = Words.of(link.words(end), "strong");
        kind.setMinWidth(0);
        String key = link.id().value().toString().substring(0, 8);
        var head = new HBox(2, kind, gap, Icons.button("open-end-" + key, Feather.ARROW_RIGHT_CIRCLE, "Show the other passage: " + far.where(), () -> show(far)),
                Icons.button("edit-link-" + key, Feather.EDIT_2, "Change kind or comment…", () -> edit.accept(line)),
                Icons.button("remove-link-" + key, Feather.TRASH_2, "Remove the link", () -> model.remove(link)));
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(2, SourceWords.of("“%s”".formatted(near.words()), THREE_LINES), head, SourceWords.of("“%s”".formatted(far.words()), THREE_LINES),
                SourceWords.of(far.where(), Double.MAX_VALUE, "muted", "small"));
        if (!link.comment().isEmpty()) {
            box.getChildren().add(SourceWords.of(link.comment(), Double.MAX_VALUE, "small"));
        }
        box.getChildren().add(SourceWords.of(line.maker(), Double.MAX_VALUE, "muted", "small"));
        box.getStyleClass().add("link-row");
        return box;
    }

    private void show(Shown end) {
        workspace.showPassage(end.passage().source(), end.passage().span());
    }
}
