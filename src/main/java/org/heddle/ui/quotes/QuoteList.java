package org.heddle.ui.quotes;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.heddle.domain.report.Counted;
import org.heddle.ui.quotes.line.QuoteItem;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.shell.Workspace;

/// The preview of the table: quotes under the headings of their codes, made only while they are in sight.
final class QuoteList extends BorderPane {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination UP = KeyCombination.valueOf("Alt+UP");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+DOWN");
    private static final KeyCombination SELECT = KeyCombination.valueOf("S");
    private static final KeyCombination STAR = KeyCombination.valueOf("Shift+S");
    private static final String TABBED = "text/tab-separated-values";

    private final Workspace workspace;
    private final QuotesViewModel model;
    private final ListView<QuoteItem> list = new ListView<>();
    private boolean isChanging;
    /// In hand, but not read again yet after an act.
    private Optional<QuoteItem> awaited = Optional.empty();

    QuoteList(Workspace workspace, QuotesViewModel model) {
        this.workspace = workspace;
        this.model = model;
        list.setId("quotes");
        list.setAccessibleText("Quotes by code");
        list.getStyleClass().addAll("plain-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new QuoteCell(workspace, model));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!isChanging) {
                awaited = Optional.empty();
                model.show(item instanceof QuoteLine line ? Optional.of(line) : Optional.empty());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.widthProperty().subscribe((_, _) -> Platform.runLater(this::showColumns));   // not in the middle of a layout
        setCenter(list);
        model.previewProperty().subscribe(preview -> show(preview));
        model.loadedProperty().subscribe(share -> {
            if (share.doubleValue() >= 1) {
                awaited.ifPresent(_ -> model.show(Optional.empty()));
                awaited = Optional.empty();
            }
        });
        model.carriedProperty().subscribe((_, _) -> list.refresh());
        model.layout().templateProperty().subscribe((_, _) -> list.refresh());
        model.layout().ofStudyProperty().subscribe((_, _) -> list.refresh());
        model.columnsProperty().subscribe(_ -> showColumns());
        workspace.textSizeProperty().subscribe((_, _) -> showColumns());
    }

    private void showColumns() {
        setTop(heads(PreviewColumn.shown(model.columnsProperty().get(), list.getWidth(), workspace.textSizeProperty().get())));
        list.refresh();
    }

    private HBox heads(List<PreviewColumn> columns) {
        var words = new Label("Quote as printed");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var heads = new HBox(12, words);
        for (PreviewColumn column : columns) {
            var head = new Label(column.words());
            head.setMinWidth(column.width(workspace.textSizeProperty().get()));
            head.setPrefWidth(head.getMinWidth());
            heads.getChildren().add(head);
        }
        heads.setAlignment(Pos.CENTER_LEFT);
        heads.getStyleClass().add("quote-heads");
        return heads;
    }

    /// The quote in hand stays in hand while it is listed, also when quotes are read again and its source comes late.
    private void show(Preview preview) {
        var chosen = list.getSelectionModel().getSelectedItem();
        var before = chosen == null ? awaited.orElse(null) : chosen;
        isChanging = true;
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(preview.items());
        isChanging = false;
        int at = before == null ? -1 : indexOf(before, preview.items());
        if (at >= 0) {
            awaited = Optional.empty();
            list.getSelectionModel().select(at);
            model.show(preview.items().get(at) instanceof QuoteLine line ? Optional.of(line) : Optional.empty());
        } else if (before != null && model.loadedProperty().get() < 1) {
            awaited = Optional.of(before);
        } else if (before != null) {
            awaited = Optional.empty();
            model.show(Optional.empty());
        }
    }

    private static int indexOf(QuoteItem before, List<QuoteItem> items) {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).equals(before) || before instanceof QuoteLine line && line.isSame(items.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean worksOnQuote(KeyEvent key) {
        if (!(list.getSelectionModel().getSelectedItem() instanceof QuoteLine line)) {
            return false;
        }
        if (UP.match(key) || DOWN.match(key)) {
            model.move(line, UP.match(key) ? -1 : 1);
        } else if (SELECT.match(key)) {
            model.toggleStatus(line);
        } else if (STAR.match(key)) {
            model.star(line);
        } else {
            return false;
        }
        return true;
    }

    private void pressed(KeyEvent key) {
        if (worksOnQuote(key)) {
            key.consume();
            return;
        }
        if (COPY.match(key)) {
            copy();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() instanceof QuoteLine line) {
            model.open(line);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && list.getSelectionModel().getSelectedItem() != null) {
            letGo();
            key.consume();
        }
    }

    void letGo() {
        if (awaited.isPresent()) {
            awaited = Optional.empty();
            model.show(Optional.empty());
        }
        list.getSelectionModel().clearSelection();
        list.requestFocus();
    }

    private void copy() {
        List<QuoteLine> chosen = list.getSelectionModel().getSelectedItems().stream()
                .filter(QuoteLine.class::isInstance).map(QuoteLine.class::cast).toList();
        if (chosen.isEmpty()) {
            workspace.messages().say("No quote is selected. Click one, or Ctrl+A takes all.");
            return;
        }
        model.copy(chosen, copied -> {
            var content = new ClipboardContent();
            content.putString(copied.plain());
            content.putHtml(copied.html());
            content.put(format(), copied.tabbed());
            Clipboard.getSystemClipboard().setContent(content);
            workspace.messages().say("%s copied: as text, and as a table where it is pasted into a document."
                    .formatted(Counted.of(chosen.size(), "quote")));
        });
    }

    private static DataFormat format() {
        return Optional.ofNullable(DataFormat.lookupMimeType(TABBED)).orElseGet(() -> new DataFormat(TABBED));
    }

    /// The line in hand stays in sight when the pane below takes its room.
    void keepInSight() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(at);   // only as far as it must, unlike the list's own
        }
    }

    void focus() {
        list.requestFocus();
    }
}
