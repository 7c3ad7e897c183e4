package org.heddle.ui.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.ui.codebook.CodePicker;
import org.heddle.ui.codebook.CodebookPane;
import org.heddle.ui.codebook.PassageInHand;
import org.heddle.ui.codebook.Surroundings;
import org.heddle.ui.coding.quotes.QuoteActs;
import org.heddle.ui.coding.quotes.QuotesModel;
import org.heddle.ui.keys.Act;
import org.heddle.ui.keys.Chord;
import org.heddle.ui.correction.CorrectionBox;
import org.heddle.ui.part.CodeDot;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Hint;
import org.heddle.ui.part.HintBar;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.progress.ReadText;
import org.heddle.ui.progress.ReadingBar;
import org.heddle.ui.progress.ReadingModel;
import org.heddle.ui.reading.CodesShown;
import org.heddle.ui.reading.Legend;
import org.heddle.ui.reading.Places;
import org.heddle.ui.reading.ReadingChoices;
import org.heddle.ui.reading.ReadingDesk;
import org.heddle.ui.shell.Room;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.source.SourcesPane;
import org.heddle.ui.transcript.Snap;
import org.heddle.ui.transcript.TranscriptDocument;
import org.heddle.ui.transcript.TranscriptView;

/// The room where sources are read and coded: sources and codebook left, the text in the middle, the inspector right.
public final class CodeRoom implements Room, CodeKeys.Acts {
    private final Workspace workspace;
    private final CodingModel model;
    private final TranscriptView text = new TranscriptView();
    private final HintBar hints = new HintBar();
    private final SourcesPane sources;
    private final CodebookPane codebook;
    private final Inspector inspector;
    private final CodePicker picker;
    private final FindBar find;
    private final ReadingChoices choices;
    private final ReadingDesk desk;
    private final Marks marks = new Marks();
    private final CodeKeys keys;
    private final ReadingModel reading;
    private final ReadingBar readingBar;
    private final SidePanes panes;
    private final StackPane room = new StackPane();

    /// `importFiles` opens the window's way of importing.
    public CodeRoom(Workspace workspace, Runnable importFiles) {
        this.workspace = workspace;
        model = new CodingModel(workspace);
        picker = new CodePicker(workspace, model.recent());
        find = new FindBar(text);
        choices = new ReadingChoices(workspace);
        desk = new ReadingDesk(text, choices, new Places(workspace.settings(), workspace.project().projectId()));
        keys = new CodeKeys(model, workspace.keys(), this);
        inspector = new Inspector(workspace, model, new FromList(), this::edit);
        inspector.codingCard().returnsTo(text);
        inspector.codingCard().recodesWith(this::recode);
        inspector.memos().returnsTo(text);
        sources = new SourcesPane(workspace, model::open, id -> model.open(id).thenRun(text::requestFocus), importFiles);
        codebook = new CodebookPane(workspace, model.recent(),
                new Surroundings(room, this::apply, this::passageInHand, text::requestFocus));
        var _ = new Drags(workspace, model, text, codebook);
        reading = new ReadingModel(workspace, model.sourceProperty().map(open -> open.map(one -> new ReadText(one.transcript(), one.codings()))));
        readingBar = new ReadingBar(reading, this::here, text::select, text::requestFocus);
        panes = build();
        room.setId("code-room");
        room.getChildren().setAll(panes);
        room.addEventFilter(KeyEvent.KEY_PRESSED, this::aroundPanes);
        panes.widthProperty().subscribe(width -> text.marginWidthProperty().set(width.doubleValue() < 1200 ? 256 : 264));
        hints.getChildren().addFirst(new SnapMenu(text.snapProperty(), workspace.settings()));
        follow();
        workspace.passagesAreShownBy(this::show);
        openFirst();
    }

    private SidePanes build() {
        text.setId("transcript");
        var header = new DocumentHeader(workspace, model, choices, new DocumentHeader.Acts(this::find, this::correct, readingBar::toggle));
        var empty = new EmptyState("Choose a source at the left, or drop files on the window.");
        var body = new StackPane(text, empty);
        model.sourceProperty().subscribe(open -> {
            text.setVisible(open.isPresent());
            empty.setVisible(open.isEmpty());
        });
        var middle = new BorderPane(body, new VBox(header, new Legend(workspace, choices), find, readingBar), null, hints, null);
        middle.addEventFilter(KeyEvent.KEY_PRESSED, find::again);
        middle.getStyleClass().add("page");
        var left = new SplitPane(sources, codebook);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.4);
        return new SidePanes(left, middle, inspector, text::requestFocus);
    }

    /// F6 goes round the panes.
    private void aroundPanes(KeyEvent key) {
        boolean back = workspace.keys().chords(Act.PANES).stream()
                .anyMatch(chord -> new Chord(chord.code(), chord.hasShortcut(), chord.hasAlt(), true).matches(key));
        if (!back && !workspace.keys().is(Act.PANES, key)) {
            return;
        }
        key.consume();
        List<Runnable> stops = List.of(sources::enter, codebook::enter, text::requestFocus, this::enterInspector);
        List<Node> order = List.of(sources, codebook, text, inspector);
        int at = Stream.iterate((Node) key.getTarget(), Objects::nonNull, Node::getParent).mapToInt(order::indexOf).max().orElse(-1);
        stops.get(Math.floorMod(at + (back ? -1 : 1), stops.size())).run();
    }

    private void enterInspector() {
        panes.open();
        inspector.enter();
    }

    private void follow() {
        text.themeProperty().bind(workspace.themeProperty());
        text.setOnCopy(words -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
        text.setOnEdges(model::moveTo);
        text.selectionProperty().subscribe(selection -> model.selectionProperty().set(selection));
        text.selectedMarkProperty().subscribe(mark -> model.chosenProperty().set(mark));
        model.chosenProperty().subscribe(chosen -> text.selectedMarkProperty().set(chosen));
        model.sourceProperty().addListener((_, before, now) -> showSource(before, now));
        model.codeInHandProperty().subscribe(code -> {
            codebook.mark(code);
            if (choices.now().shown().equals(CodesShown.IN_HAND)) {
                showMarks();
            }
        });
        choices.optionsProperty().addListener((_, before, now) -> {
            if (before.colourBy() != now.colourBy() || !before.shown().equals(now.shown())) {
                showMarks();
            }
        });
        workspace.study().stateProperty().addListener((_, before, now) -> {
            boolean sameNames = before.codebook().inOrder().equals(now.codebook().inOrder()) && before.coders().equals(now.coders());
            if (!sameNames) {
                showMarks();
                codebook.mark(model.codeInHandProperty().get());
            }
        });
        workspace.keys().changesProperty().subscribe(_ -> hint());
        model.selectionProperty().subscribe(_ -> hint());
        model.chosenProperty().subscribe(_ -> hint());
        model.sourceProperty().subscribe(_ -> hint());
        workspace.study().stateProperty().map(state -> state.sealed()).subscribe(_ -> hint());
    }

    private void openFirst() {
        var remembered = workspace.settings().get("source." + workspace.project().projectId()).map(id -> new SourceId(UUID.fromString(id)));
        var all = workspace.study().now().sources();
        remembered.filter(id -> workspace.study().now().source(id).isPresent())
                .or(() -> all.stream().findFirst().map(source -> source.id()))
                .ifPresent(model::open);
    }

    private void showSource(Optional<OpenSource> before, Optional<OpenSource> now) {
        boolean sameText = before.isPresent() && now.isPresent() && before.get().transcript().equals(now.get().transcript());
        if (!sameText) {
            desk.show(now.map(OpenSource::id), now.map(OpenSource::transcript).map(TranscriptDocument::of).orElse(TranscriptDocument.EMPTY));
            find.reset();
            sources.mark(now.map(OpenSource::id));
        }
        showMarks();
    }

    private void showMarks() {
        var state = workspace.study().now();
        var options = choices.now();
        model.sourceProperty().get().ifPresent(open -> text.setMarks(marks.of(open, state, options.colourBy(),
                options.shown().in(state.codebook(), model.codeInHandProperty().get()))));
    }

    /// Opens the source of a passage, selects the coding that lies exactly there, or else the words.
    private void show(SourceId source, TextSpan span) {
        var _ = model.open(source).thenRun(() -> {
            var coding = model.sourceProperty().get().flatMap(open -> open.codings().stream().filter(one -> one.span().equals(span)).findFirst());
            if (coding.isPresent()) {
                text.revealMark(coding.get().id());
            } else {
                text.select(span);
            }
            text.requestFocus();
        });
    }

    private CompletableFuture<Void> show(Coding coding) {
        return model.open(coding.source()).thenRun(() -> {
            text.revealMark(coding.id());
            text.requestFocus();
        });
    }

    /// What the list of quotes beside the text sets off.
    private final class FromList implements QuoteActs {
        @Override
        public void show(Coding coding) {
            var _ = CodeRoom.this.show(coding);
        }

        @Override
        public void recode(Coding coding) {
            Node list = inspector.lookup("#code-quotes");
            picker.show(list, list.localToScreen(list.getLayoutBounds()), "another code for this quote", model.recoding(coding));
        }

        @Override
        public void comment(Coding coding) {
            var _ = CodeRoom.this.show(coding).thenRun(CodeRoom.this::comment);
        }

        @Override
        public void toggleStar(Coding coding) {
            model.toggleStar(coding.id());
        }
    }

    private void apply(CodeId code) {
        model.code(code);
        text.requestFocus();
    }

    private void edit(CodeId code) {
        codebook.edit(code);
    }

    private Optional<PassageInHand> passageInHand() {
        return model.sourceProperty().get().flatMap(open -> model.chosenCoding().map(Coding::span).or(model::passage)
                .map(span -> new PassageInHand(open.id(), span)));
    }

    /// What is selected, or the letter behind the caret.
    private TextSpan here() {
        return text.selectionProperty().get().orElseGet(() -> new TextSpan(text.caret(), text.caret() + 1));
    }

    private void correct() {
        model.sourceProperty().get().ifPresent(open -> {
            var box = new CorrectionBox[1];
            box[0] = new CorrectionBox(workspace, open.transcript(), () -> {
                room.getChildren().remove(box[0]);
                text.requestFocus();
            });
            room.getChildren().add(box[0]);
            box[0].enter(text.caret());
        });
    }

    private void hint() {
        var open = model.sourceProperty().get();
        var map = workspace.keys();
        Optional<Coding> coding = model.chosenCoding();
        Optional<TextSpan> passage = model.passage();
        if (coding.isPresent()) {
            hintForCoding(coding.get());
        } else if (passage.isPresent()) {
            hints.setSubject(strong("Selection"), place(passage.get()));
            hints.show(List.of(map.hint("code", Act.PICK), Hint.of("favourites", "1–9"), map.hint("last code", Act.LAST_CODE),
                    map.hint("in vivo", Act.IN_VIVO), map.hint("widen", Act.SENTENCE)));
        } else {
            hints.setSubject();
            hints.show(open.isEmpty() ? List.of() : List.of(Hint.of("select", "Shift →"), map.hint("sentence, turn", Act.SENTENCE),
                    map.hint("next coding", Act.NEXT_CODING), map.hint("find here", Act.FIND), map.hint("next source", Act.NEXT_SOURCE)));
        }
        workspace.sayStatus(RoomName.CODE, open.map(this::facts).orElse(""));
    }

    private void hintForCoding(Coding coding) {
        var state = workspace.study().now();
        var map = workspace.keys();
        var colour = Optional.ofNullable(CodePalette.of(state.codebook()).get(coding.code())).orElse(CodePalette.SLOTS.getFirst());
        String name = state.codebook().find(coding.code()).map(code -> code.name()).orElse("");
        hints.setSubject(new CodeDot(colour, workspace.themeProperty(), 10), strong(name), place(coding.span()));
        int here = text.overlapsHere().size();
        var next = here > 1 ? List.of(map.hint("next of %d here".formatted(here), Act.OVERLAPS))
                : List.of(map.hint("next coding", Act.NEXT_CODING));
        hints.show(Stream.concat(next.stream(), List.of(map.hint("comment", Act.COMMENT), map.hint("memo", Act.MEMO),
                map.hint("edges", Act.END_BACK, Act.END_ON), map.hint("uncode", Act.UNCODE)).stream()).toList());
    }

    private static Label strong(String words) {
        var label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    private Label place(TextSpan span) {
        return new Label("turn %d · %s".formatted(turnOf(span), Counted.of(span.length(), "character")));
    }

    private int turnOf(TextSpan span) {
        return model.sourceProperty().get().flatMap(open -> open.transcript().turns().of(span)).map(Turn::number).orElse(0);
    }

    private String facts(OpenSource open) {
        String sealed = workspace.study().now().sealing(open.id()).map(_ -> "; others’ work is sealed").orElse("");
        return "%s, %s in this source%s".formatted(Counted.of(open.transcript().turns().all().size(), "turn"),
                Counted.of(open.codings().size(), "coding"), sealed);
    }

    @Override
    public void pick() {
        model.passage().ifPresentOrElse(span -> {
            Bounds inView = text.boundsOf(span).orElse(text.getLayoutBounds());
            picker.show(text, text.localToScreen(inView), "%s, turn %d".formatted(Counted.of(span.length(), "character"), turnOf(span)),
                    new CodePicker.Answer(model::code, model::codeWithNew));
        }, () -> workspace.messages().say("Select some words first, then press %s.".formatted(workspace.keys().caps(Act.PICK).getFirst())));
    }

    @Override
    public void recode() {
        model.chosenCoding().ifPresentOrElse(coding -> {
            Bounds inView = text.boundsOf(coding.span()).orElse(text.getLayoutBounds());
            picker.show(text, text.localToScreen(inView), "another code for this coding", model.recoding(coding));
        }, () -> workspace.messages().say("Click a coding first, then press %s to give it another code."
                .formatted(workspace.keys().caps(Act.RECODE).getFirst())));
    }

    @Override
    public void comment() {
        if (model.chosenCoding().isPresent()) {
            panes.open();
            inspector.comment();
        } else if (model.passage().isPresent()) {
            memo();
        } else {
            workspace.messages().say("Click a coding first, then press %s to comment on it; %s writes a memo about the source."
                    .formatted(workspace.keys().caps(Act.COMMENT).getFirst(), workspace.keys().caps(Act.MEMO).getFirst()));
        }
    }

    @Override
    public void memo() {
        panes.open();
        inspector.memo();
    }

    @Override
    public void find() {
        find.open();
    }

    @Override
    public void stepCoding(boolean forward) {
        text.stepMark(forward);
    }

    @Override
    public void cycleOverlaps() {
        text.cycleOverlaps();
    }

    @Override
    public void zoom(int by) {
        choices.zoom(by);
    }

    @Override
    public Snap snap() {
        return text.snapProperty().get();
    }

    @Override
    public void filterCodes() {
        codebook.focusFilter();
    }

    @Override
    public RoomName name() {
        return RoomName.CODE;
    }

    @Override
    public Parent view() {
        return room;
    }

    @Override
    public void entered() {
        text.requestFocus();
        hint();
    }

    /// Single letters work only while the text has the focus.
    @Override
    public boolean pressed(KeyEvent key) {
        boolean inText = text.isFocused() || key.isShortcutDown() || key.getCode().isFunctionKey();
        return inText && (readingBar.pressed(key) || keys.pressed(key));
    }

    ReadingChoices choices() {
        return choices;
    }

    public CodingModel model() {
        return model;
    }

    public QuotesModel quotes() {
        return inspector.quotes();
    }

    @Override
    public void close() {
        desk.leave();
        codebook.close();
        inspector.close();
        reading.close();
        model.close();
    }
}
