package org.heddle.ui.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.codebook.CodePicker;
import org.heddle.ui.codebook.CodebookPane;
import org.heddle.ui.codebook.PassageInHand;
import org.heddle.ui.codebook.Surroundings;
import org.heddle.ui.coding.PaneRound.Stop;
import org.heddle.ui.coding.quotes.QuoteActs;
import org.heddle.ui.coding.quotes.QuotesModel;
import org.heddle.ui.correction.CorrectionBox;
import org.heddle.ui.keys.Act;
import org.heddle.ui.part.Behind;
import org.heddle.ui.part.HintBar;
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
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.transcript.text.TranscriptDocument;

/// The room where sources are read and coded: sources and codebook left, the text in the middle, the inspector right.
public final class CodeRoom implements Room, CodeKeys.Acts {
    private final Workspace workspace;
    private final CodingModel model;
    private final TranscriptView text = new TranscriptView();
    private final HintBar bar = new HintBar();
    private final CodingHints hints;
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
    private final LinkDesk links;
    private final StackPane room = new StackPane();

    /// `importFiles` opens the window's way of importing.
    public CodeRoom(Workspace workspace, Runnable importFiles) {
        this.workspace = workspace;
        model = new CodingModel(workspace);
        picker = new CodePicker(workspace, model.recent());
        hints = new CodingHints(bar, workspace, model, text);
        find = new FindBar(text);
        choices = new ReadingChoices(workspace);
        desk = new ReadingDesk(text, choices, new Places(workspace.settings(), workspace.project().projectId()));
        keys = new CodeKeys(model, workspace.keys(), this);
        links = new LinkDesk(workspace, model, text, room);
        inspector = new Inspector(workspace, model, new FromList(), new Inspector.Ways(this::edit, links));
        inspector.codingCard().returnsTo(text);
        inspector.codingCard().recodesWith(this::recode);
        inspector.memos().returnsTo(text);
        inspector.memos().widensOver(room);
        sources = new SourcesPane(workspace, new SourceDeeds(model, text, this, new SourceDeeds.Around(this::correct, importFiles, room)));
        codebook = new CodebookPane(workspace, model.recent(),
                new Surroundings(room, this::apply, this::passageInHand, text::requestFocus));
        var _ = new Drags(workspace, model, text, codebook);
        reading = new ReadingModel(workspace, model.sourceProperty().map(open -> open.map(one -> new ReadText(one.transcript(), one.codings()))));
        readingBar = new ReadingBar(reading, this::here, text::select, text::requestFocus);
        panes = build();
        room.setId("code-room");
        room.getChildren().setAll(panes);
        room.addEventFilter(KeyEvent.KEY_PRESSED, new PaneRound(workspace.keys(), List.of(new Stop(sources, sources::enter),
                new Stop(codebook, codebook::enter), new Stop(text, text::requestFocus), new Stop(inspector, this::enterInspector))));
        panes.widthProperty().subscribe(width -> text.marginWidthProperty().set(width.doubleValue() < 1200 ? 256 : 264));
        bar.getChildren().addFirst(new SnapMenu(text.snapProperty(), workspace.settings()));
        follow();
        workspace.passagesAreShownBy(this::show);
        workspace.destinations().codesAreShownBy(this::edit);
        openFirst();
    }

    private SidePanes build() {
        text.setId("transcript");
        var header = new DocumentHeader(workspace, model, choices, new DocumentHeader.Acts(this::find, this::correct, this::lineByLine, () -> stepUncoded(true), this::link));
        var empty = NothingOpen.in(workspace);
        var body = new StackPane(text, empty);
        model.sourceProperty().subscribe(open -> {
            text.setVisible(open.isPresent());
            empty.setVisible(open.isEmpty());
        });
        var middle = new BorderPane(body, new VBox(header, new Legend(workspace, choices), find, readingBar), null, bar, null);
        middle.getStyleClass().add("page");
        var left = new SplitPane(sources, codebook);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.4);
        return new SidePanes(new SidePanes.Columns(left, middle, inspector), workspace.textSizeProperty(), text::requestFocus);
    }

    private void enterInspector() {
        panes.open();
        inspector.enter();
    }

    private void follow() {
        text.themeProperty().bind(workspace.themeProperty());
        text.setOnCopy(words -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
        text.setOnEdges(model::moveTo);
        text.selectionProperty().subscribe(selection -> model.selectionProperty().set(selection));
        text.selectedMarkProperty().subscribe(mark -> model.chosenProperty().set(mark));
        model.chosenProperty().subscribe(chosen -> text.selectedMarkProperty().set(chosen));
        model.sourceProperty().addListener((_, before, now) -> showSource(before, now));
        model.starredProperty().addListener((_, _, _) -> showMarks());
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
        hints.follow();
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
        model.sourceProperty().get().ifPresent(open -> text.setMarks(marks.of(open, state, new Marks.Choice(options.colourBy(),
                options.shown().in(state.codebook(), model.codeInHandProperty().get()), model.starredProperty().get()))));
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
        model.passage().ifPresentOrElse(span -> {
            text.requestFocus();
            model.code(code, span);
        }, () -> model.codeInHandProperty().set(Optional.of(code)));
    }

    private void edit(CodeId code) {
        codebook.mark(Optional.of(code));
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
            var behind = Behind.all(room);
            var box = new CorrectionBox[1];
            box[0] = new CorrectionBox(workspace, open.transcript(), () -> {
                room.getChildren().remove(box[0]);
                behind.goOn();
                text.requestFocus();
            });
            room.getChildren().add(box[0]);
            box[0].enter(text.caret());
        });
    }

    @Override
    public void pick() {
        model.toCode().ifPresentOrElse(span -> {
            Bounds inView = text.boundsOf(span).orElse(text.getLayoutBounds());
            picker.show(text, text.localToScreen(inView), "%s, turn %d".formatted(Counted.of(span.length(), "character"), model.turnOf(span)),
                    new CodePicker.Answer(model::code, model::codeWithNew));
        }, () -> workspace.messages().say("Select some words first, then press %s.".formatted(workspace.keys().caps(Act.PICK).getFirst())));
    }

    @Override
    public void recode() {
        model.takeInHand().ifPresentOrElse(coding -> {
            Bounds inView = text.boundsOf(coding.span()).orElse(text.getLayoutBounds());
            picker.show(text, text.localToScreen(inView), "another code for this coding", model.recoding(coding));
        }, () -> workspace.messages().say("Click a coding first, then press %s to give it another code."
                .formatted(workspace.keys().caps(Act.RECODE).getFirst())));
    }

    @Override
    public void comment() {
        if (model.takeInHand().isPresent()) {
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
    public void link() {
        links.link();
    }

    @Override
    public void find() {
        find.open();
    }

    @Override
    public void stepHit(boolean forward) {
        find.again(forward);
    }

    @Override
    public void stepUncoded(boolean forward) {
        readingBar.step(forward);
    }

    @Override
    public void lineByLine() {
        readingBar.lineByLine();
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
        hints.show();
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
        room.getChildren().clear();   // a sheet that is open stops looking at the project
        sources.close();
        codebook.close();
        inspector.close();
        links.close();
        reading.close();
        model.close();
    }
}
