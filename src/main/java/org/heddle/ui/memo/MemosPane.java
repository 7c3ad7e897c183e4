package org.heddle.ui.memo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.memo.MemoFilter;
import org.heddle.domain.memo.MemoId;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.team.Coder;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.memo.MemoList;
import org.kordamp.ikonli.feather.Feather;

/// All memos at the left, found by words, kind, sort and author; the one in hand at the right.
final class MemosPane extends SplitPane implements AutoCloseable {
    private static final String ANY_KIND = "Any kind";
    private static final String ANY_SORT = "Anything";
    private static final String ANYBODY = "By anybody";

    private final Workspace workspace;
    private final MemosViewModel memos;
    private final MemoViewModel memo;
    private final MemoEditor editor;
    private final ListView<MemoList.Line> list = new ListView<>();
    private final TextField words = new TextField();
    private final ComboBox<String> kind = new ComboBox<>();
    private final ComboBox<String> sort = new ComboBox<>();
    private final ComboBox<String> author = new ComboBox<>();
    private boolean wantsFirst;

    MemosPane(Workspace workspace) {
        this.workspace = workspace;
        memos = new MemosViewModel(workspace);
        memo = new MemoViewModel(workspace);
        editor = new MemoEditor(workspace, memo);
        editor.returnsTo(list::requestFocus);
        var left = new VBox(header(), filters(), list());
        left.getStyleClass().add("side-pane");
        left.setMinWidth(240);
        left.setMaxWidth(460);
        VBox.setVgrow(list, Priority.ALWAYS);
        var none = new EmptyState("Choose a memo at the left, or write a new one.", "memo-begin", "New memo", () -> begin(MemoTarget.FREE));
        none.visibleProperty().bind(memo.shownProperty().map(Optional::isEmpty));
        var right = new StackPane(none, editor);
        right.getStyleClass().addAll("page", "memo-desk");
        StackPane.setAlignment(editor, Pos.TOP_LEFT);
        getItems().setAll(left, right);
        SplitPane.setResizableWithParent(left, false);
        setDividerPositions(0.3);
        memo.shownProperty().subscribe(_ -> mark());
        memos.lines().subscribe(this::mark);
    }

    MemoViewModel memo() {
        return memo;
    }

    MemosViewModel memos() {
        return memos;
    }

    void enter() {
        wantsFirst = memo.shownProperty().get().isEmpty();
        mark();
        if (list.getItems().isEmpty()) {
            words.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    /// Opens a memo, whatever the list was narrowed to.
    void show(MemoId id) {
        wantsFirst = false;
        words.clear();
        List.of(kind, sort, author).forEach(box -> box.setValue(box.getItems().getFirst()));
        var _ = memo.open(id).thenRun(this::mark);
    }

    void find() {
        words.requestFocus();
    }

    void begin(MemoTarget target) {
        wantsFirst = false;
        list.getSelectionModel().clearSelection();
        var _ = memo.begin(target, List.of()).thenRun(editor::enter);
    }

    private HBox header() {
        var title = new Label("Memos");
        title.getStyleClass().add("pane-title");
        var count = new Label();
        count.setId("memo-count");
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(() -> memos.lines().size() == memos.totalProperty().get()
                ? String.valueOf(memos.totalProperty().get()) : "%d of %d".formatted(memos.lines().size(), memos.totalProperty().get()),
                memos.lines(), memos.totalProperty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var export = Icons.button("memo-export", Feather.DOWNLOAD, "Export the listed memos…", this::export);
        var head = new HBox(title, count, gap, export, fresh());
        head.getStyleClass().add("pane-header");
        return head;
    }

    private MenuButton fresh() {
        var free = new MenuItem("Free memo");
        free.setId("memo-new-free");
        free.setOnAction(_ -> begin(MemoTarget.FREE));
        var study = new MenuItem("About the study");
        study.setId("memo-new-study");
        study.setOnAction(_ -> begin(MemoTarget.PROJECT));
        var cases = new Menu("About a case");
        var people = new Menu("About a participant");
        var sources = new Menu("About a source");
        var menu = new MenuButton("New", Icons.of(Feather.PLUS, Icons.ROW), free, study, sources, cases, people);
        menu.setId("memo-new");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add("small-button");
        menu.setAccessibleText("New memo");
        menu.setOnShowing(_ -> {
            var state = workspace.study().now();
            sources.getItems().setAll(state.sources().stream().map(one -> item(one.name(), new MemoTarget.OfSource(one.id()))).toList());
            cases.getItems().setAll(state.people().cases().stream().map(one -> item(one.label(), new MemoTarget.OfCase(one.id()))).toList());
            people.getItems().setAll(state.people().people().stream().map(one -> item(one.name(), new MemoTarget.OfPerson(one.id()))).toList());
            sources.setDisable(sources.getItems().isEmpty());
            cases.setDisable(cases.getItems().isEmpty());
            people.setDisable(people.getItems().isEmpty());
        });
        return menu;
    }

    private MenuItem item(String name, MemoTarget target) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> begin(target));
        return item;
    }

    private VBox filters() {
        words.setId("memo-words");
        words.setPromptText("Find in memos");
        words.setAccessibleText("Find in memos");
        words.textProperty().subscribe(_ -> narrow());
        fill(kind, "memo-filter-kind", "Kind", Stream.concat(Stream.of(ANY_KIND), Stream.of(MemoKind.values()).map(MemoKind::words)));
        fill(sort, "memo-filter-sort", "What it is about", Stream.of(ANY_SORT, "free", "project", "source", "code", "coding", "case", "person"));
        fill(author, "memo-filter-author", "Author", Stream.of(ANYBODY));
        workspace.study().stateProperty().subscribe(state -> {
            var names = Stream.concat(Stream.of(ANYBODY), state.coders().stream().map(Coder::name)).toList();
            if (!author.getItems().equals(names)) {
                author.getItems().setAll(names);
                author.setValue(ANYBODY);
            }
        });
        var choices = new HBox(6, kind, sort);
        HBox.setHgrow(kind, Priority.ALWAYS);
        HBox.setHgrow(sort, Priority.ALWAYS);
        var filters = new VBox(6, words, choices, author);
        filters.getStyleClass().add("memo-filters");
        return filters;
    }

    private void fill(ComboBox<String> box, String id, String said, Stream<String> values) {
        box.setId(id);
        box.setAccessibleText(said);
        box.getItems().setAll(values.toList());
        box.setValue(box.getItems().getFirst());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(100);
        box.valueProperty().subscribe(now -> box.setTooltip(now == null || now.equals(box.getItems().getFirst()) ? null : new Tooltip(now)));
        box.valueProperty().addListener((_, _, _) -> narrow());
    }

    private void narrow() {
        var who = workspace.study().now().coders().stream().filter(coder -> coder.name().equals(author.getValue())).map(Coder::id).findFirst();
        memos.narrow(new MemoFilter(Optional.ofNullable(kind.getValue()).flatMap(MemoKind::named),
                Optional.ofNullable(sort.getValue()).filter(one -> !one.equals(ANY_SORT)), who, words.getText()));
    }

    private ListView<MemoList.Line> list() {
        list.setId("memo-list");
        list.setAccessibleText("Memos");
        list.getStyleClass().addAll("plain-list", "memo-list");
        list.setItems(memos.lines());
        list.setCellFactory(_ -> new MemoCell());
        var none = new Label();
        none.textProperty().bind(Bindings.when(memos.totalProperty().isEqualTo(0)).then("No memos yet. M in the text writes one about a passage.")
                .otherwise("No memo passes the filter."));
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "memo-filters");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            boolean isAnother = line != null && memo.shownProperty().get().filter(shown -> shown.memo().id().equals(line.memo().id())).isEmpty();
            if (isAnother) {
                var _ = memo.open(line.memo().id());
            }
        });
        return list;
    }

    /// The list follows the memo in hand; who comes into the room sees one, as soon as there is one.
    private void mark() {
        if (wantsFirst && !list.getItems().isEmpty() && memo.shownProperty().get().isEmpty()) {
            wantsFirst = false;
            list.getSelectionModel().selectFirst();
            return;
        }
        memo.shownProperty().get().flatMap(shown -> memos.line(shown.memo().id())).ifPresentOrElse(line -> list.getSelectionModel().select(line),
                () -> list.getSelectionModel().clearSelection());
    }

    private void export() {
        ReportFile.ask(this, "Export memos", "Memos", file -> workspace.write(file, "Memos written to “%s”.",
                () -> Exporting.write(MemoList.table(workspace.project(), memos.filterProperty().get()), file)));
    }

    @Override
    public void close() {
        memo.close();
        memos.close();
    }
}
