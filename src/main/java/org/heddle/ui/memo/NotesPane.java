package org.heddle.ui.memo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.Role;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.memo.NoteHeadings;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.memo.NoteFilter;
import org.heddle.workbench.memo.NoteLine;
import org.heddle.workbench.memo.NoteList;
import org.kordamp.ikonli.feather.Feather;

/// The coding notes: transcripts and headings at the left; the form of one transcript, or one heading across all of them, at the right.
final class NotesPane extends SplitPane implements AutoCloseable {
    private static final String ANY_ARM = "Any arm";
    private static final String ANY_ROLE = "Any role";

    private final Workspace workspace;
    private final NotesViewModel model;
    private final NoteDesk desk;
    private final ListView<Source> sources = new ListView<>();
    private final ListView<Code> headings = new ListView<>();
    private final VBox form = new VBox(12);
    private final VBox head = new VBox(6);
    private final ComboBox<String> arm = new ComboBox<>();
    private final ComboBox<String> role = new ComboBox<>();
    private final EmptyState none = new EmptyState("Choose a transcript to fill its note, or a heading to read it across all transcripts.");
    private final List<HeadingCard> cards = new ArrayList<>();

    private Optional<SourceId> wanted = Optional.empty();

    NotesPane(Workspace workspace) {
        this.workspace = workspace;
        model = new NotesViewModel(workspace);
        desk = new NoteDesk(workspace, model);
        var left = new VBox(title("Transcripts", export()), list(sources, "note-sources", "Transcripts with the headings filled"),
                title("Read across", choose()), list(headings, "note-headings", "Headings to read across all transcripts"));
        left.getStyleClass().add("side-pane");
        left.setMinWidth(220);
        left.setMaxWidth(420);
        VBox.setVgrow(sources, Priority.ALWAYS);
        headings.setPrefHeight(170);
        headings.setMinHeight(120);
        sources.setCellFactory(_ -> new NoteCells.OfSource(model));
        headings.setCellFactory(_ -> new NoteCells.OfHeading());
        form.getStyleClass().add("note-form");
        form.setId("note-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("memo-page", "page");
        var right = new StackPane(none, scroll);
        right.getStyleClass().add("page");
        none.setMouseTransparent(true);
        getItems().setAll(left, right);
        SplitPane.setResizableWithParent(left, false);
        setDividerPositions(0.26);
        head.getStyleClass().add("note-head");
        filterBox(arm, "note-arm", "Arm", ANY_ARM);
        filterBox(role, "note-role", "Role", ANY_ROLE);
        sources.getSelectionModel().selectedItemProperty().addListener((_, _, source) -> ofSource(Optional.ofNullable(source)));
        headings.getSelectionModel().selectedItemProperty().addListener((_, _, heading) -> across(Optional.ofNullable(heading)));
        model.shownProperty().subscribe(this::show);
    }

    NotesViewModel model() {
        return model;
    }

    /// The notes of one transcript, as soon as it is listed.
    void show(SourceId source) {
        wanted = Optional.of(source);
        showWanted();
    }

    private void showWanted() {
        wanted.flatMap(id -> sources.getItems().stream().filter(one -> one.id().equals(id)).findFirst()).ifPresent(source -> {
            wanted = Optional.empty();
            sources.getSelectionModel().select(source);
            sources.scrollTo(source);
        });
    }

    void enter() {
        sources.requestFocus();
        if (sources.getSelectionModel().isEmpty() && headings.getSelectionModel().isEmpty() && !sources.getItems().isEmpty()) {
            sources.getSelectionModel().selectFirst();
        }
    }

    private static HBox title(String words, Node more) {
        var label = new Label(words);
        label.getStyleClass().add("pane-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(label, gap, more);
        head.getStyleClass().add("pane-header");
        return head;
    }

    private static <T> ListView<T> list(ListView<T> list, String id, String said) {
        list.setId(id);
        list.setAccessibleText(said);
        list.getStyleClass().addAll("plain-list", "note-list");
        return list;
    }

    private void filterBox(ComboBox<String> box, String id, String said, String any) {
        box.setId(id);
        box.setAccessibleText(said);
        box.getItems().setAll(any);
        box.setValue(any);
        box.valueProperty().addListener((_, _, _) -> across(Optional.ofNullable(headings.getSelectionModel().getSelectedItem())));
    }

    private void ofSource(Optional<Source> source) {
        source.ifPresent(one -> {
            headings.getSelectionModel().clearSelection();
            model.rest();
            model.filterProperty().set(new NoteFilter(Optional.of(one.id()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        });
    }

    private void across(Optional<Code> heading) {
        heading.ifPresent(one -> {
            sources.getSelectionModel().clearSelection();
            model.rest();
            model.filterProperty().set(new NoteFilter(Optional.empty(), Optional.of(one.id()), Optional.empty(),
                    Optional.ofNullable(arm.getValue()).filter(value -> !value.equals(ANY_ARM)),
                    Optional.ofNullable(role.getValue()).filter(value -> !value.equals(ANY_ROLE))));
        });
    }

    private void show(NotesViewModel.Shown shown) {
        if (!sources.getItems().equals(shown.sources())) {
            sources.getItems().setAll(shown.sources());
        }
        sources.refresh();
        showWanted();
        if (!headings.getItems().equals(shown.headings())) {
            headings.getItems().setAll(shown.headings());
        }
        none.setVisible(shown.lines().isEmpty());
        if (shown.filter().source().isPresent()) {
            showForm(shown);
        } else {
            cards.clear();
            form.getChildren().setAll(Stream.concat(shown.lines().isEmpty() ? Stream.empty() : Stream.of(acrossHead(shown)),
                    shown.lines().stream().map(line -> NoteCells.across(line, shown, workspace, () -> sources.getSelectionModel().select(line.source())))).toList());
        }
    }

    private void showForm(NotesViewModel.Shown shown) {
        CoderId coder = workspace.coderProperty().get();
        List<NoteLine> own = own(shown.lines(), coder);
        boolean isSame = cards.size() == own.size() && Stream.iterate(0, at -> at + 1).limit(own.size()).allMatch(at -> cards.get(at).isOf(own.get(at)));
        if (isSame && !cards.isEmpty()) {
            for (int at = 0; at < own.size(); at++) {
                cards.get(at).show(own.get(at));
            }
        } else {
            cards.clear();
            own.forEach(line -> cards.add(new HeadingCard(desk, line)));
        }
        formHead(shown);
        List<Node> parts = new ArrayList<>(List.of(head));
        for (int at = 0; at < own.size(); at++) {
            parts.add(cards.get(at));
            CodeId heading = own.get(at).heading().id();
            shown.lines().stream().filter(line -> line.heading().id().equals(heading) && line.note().filter(note -> !note.coder().equals(coder)).isPresent())
                    .forEach(line -> parts.add(NoteCells.ofOther(line, shown, workspace)));
        }
        if (!form.getChildren().equals(parts)) {
            form.getChildren().setAll(parts);
        }
    }

    /// One line a heading: what this coder wrote, or that it is open.
    private static List<NoteLine> own(List<NoteLine> lines, CoderId coder) {
        var own = new ArrayList<NoteLine>();
        Set<CodeId> seen = new HashSet<>();
        for (NoteLine line : lines) {
            boolean isMine = line.note().filter(note -> note.coder().equals(coder)).isPresent();
            boolean isTaken = lines.stream().anyMatch(other -> other.heading().equals(line.heading()) && other.note().filter(note -> note.coder().equals(coder)).isPresent());
            if (isMine || (!isTaken && seen.add(line.heading().id()) && !line.isParked())) {
                own.add(isMine ? line : new NoteLine(line.source(), line.practice(), line.arm(), line.heading(), line.isParked(), Optional.empty(), Optional.empty()));
            }
        }
        return own;
    }

    private void formHead(NotesViewModel.Shown shown) {
        shown.lines().stream().findFirst().map(NoteLine::source).ifPresent(source -> {
            var name = new Label(source.name());
            name.getStyleClass().add("heading");
            int filled = shown.filled(source.id());
            int all = shown.headings().size();
            var progress = new Label(filled == all ? "All %d headings are filled.".formatted(all) : "%d of %d headings are filled. Say “Nothing found” where there is nothing.".formatted(filled, all));
            progress.setId("note-progress");
            progress.setWrapText(true);
            progress.getStyleClass().addAll(filled == all ? "ok" : "muted", "small");
            head.getChildren().setAll(name, progress);
        });
    }

    private VBox acrossHead(NotesViewModel.Shown shown) {
        var people = workspace.study().now().people();
        refill(arm, ANY_ARM, people.cases().stream().map(one -> one.attributes().getOrDefault(Case.ARM, "")).filter(value -> !value.isEmpty()).distinct());
        refill(role, ANY_ROLE, people.roles().stream().map(Role::code));
        var name = new Label(shown.lines().getFirst().heading().name());
        name.getStyleClass().add("heading");
        long open = shown.lines().stream().filter(line -> line.state().equals(NoteLine.OPEN)).count();
        var facts = new Label(open == 0 ? "Every transcript has an answer." : open + " still open.");
        facts.getStyleClass().addAll("small", open == 0 ? "ok" : "muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, name, gap, arm, role);
        row.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(6, row, facts);
        box.getStyleClass().add("note-head");
        return box;
    }

    private static void refill(ComboBox<String> box, String any, Stream<String> values) {
        List<String> all = Stream.concat(Stream.of(any), values).toList();
        if (!box.getItems().equals(all)) {
            String before = box.getValue();
            box.getItems().setAll(all);
            box.setValue(all.contains(before) ? before : any);
        }
    }

    private MenuButton choose() {
        var menu = new MenuButton(null, Icons.of(Feather.SLIDERS, Icons.NORMAL));
        menu.setId("note-choose");
        menu.getStyleClass().addAll("flat", "no-arrow", "menu-icon");
        menu.setAccessibleText("Choose the headings of all notes");
        menu.setTooltip(new Tooltip("Choose the headings of all notes"));
        menu.setOnShowing(_ -> {
            var codebook = workspace.study().now().codebook();
            var chosen = new HashSet<>(model.shownProperty().get().headings().stream().map(Code::id).toList());
            var top = new MenuItem("The top codes of the framework");
            top.setOnAction(_ -> model.choose(Set.of()));
            menu.getItems().setAll(top, new SeparatorMenuItem());
            codebook.inOrder().stream().filter(code -> !code.isRetired()).forEach(code -> {
                var item = new CheckMenuItem("   ".repeat(codebook.path(code.id()).names().size() - 1) + code.name());
                item.setMnemonicParsing(false);
                item.setSelected(chosen.contains(code.id()));
                item.setOnAction(_ -> {
                    if (!chosen.remove(code.id())) {
                        chosen.add(code.id());
                    }
                    boolean isTop = NoteHeadings.of(codebook, Set.of()).stream().map(Code::id).toList().equals(
                            NoteHeadings.of(codebook, chosen).stream().map(Code::id).toList());
                    model.choose(isTop ? Set.of() : chosen);
                });
                menu.getItems().add(item);
            });
        });
        menu.getItems().setAll(new MenuItem("The top codes of the framework"));
        return menu;
    }

    private Node export() {
        return Icons.button("note-export", Feather.DOWNLOAD, "Export the coding notes in sight, or all…", () -> ReportFile.ask(this, "Export coding notes",
                "Coding notes", file -> {
                    NoteFilter wanted = model.filterProperty().get();
                    var _ = workspace.write(file, "Coding notes written to “%s”.", () -> Exporting.write(NoteList.report(workspace.project(), wanted), file));
                }));
    }

    @Override
    public void close() {
        model.close();
    }
}
