package org.heddle.bench;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.CodeRoom;
import org.heddle.ui.coding.Marks;
import org.heddle.ui.coding.OpenSource;
import org.heddle.ui.part.palette.Theme;
import org.heddle.ui.shell.Looks;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.ui.transcript.text.TranscriptDocument;
import org.heddle.workbench.Folders;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.searching.Searching;

/// The Code room in a window of 1440 by 900. Every method may be called from any thread; times are in nanoseconds.
/// "Painted" means that a picture of the whole window was taken, which draws all of it and so takes longer than what a screen needs;
/// "a frame" is what the screen is given: only what changed, at most sixty times a second.
final class CodingWindow implements AutoCloseable {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    /// The room coded here may be grown to whole words.
    private static final int A_WORD = 40;

    private final Searching searching;
    private final Workspace workspace;
    private final CodeRoom room;
    private final Stage stage;
    private final Scene scene;
    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private final Frames frames;
    private int coded;

    private CodingWindow(OpenProject project, Folders folders) {
        searching = Searching.of(project, folders);
        workspace = new Workspace(project, searching, new Settings(folders.settings()), InstantSource.system());
        room = new CodeRoom(workspace, () -> { });
        scene = new Scene(room.view(), WIDTH, HEIGHT);
        frames = new Frames(scene);
        Looks.dress(scene, Theme.LIGHT);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    static CodingWindow on(OpenProject project, Folders folders) throws Exception {
        var window = Screen.ask(() -> {
            Looks.loadFonts();
            Looks.use(Theme.LIGHT);
            return new CodingWindow(project, folders);
        });
        Screen.settle();
        return window;
    }

    private TranscriptView view() {
        return (TranscriptView) room.view().lookup("#transcript");
    }

    private void paint() {
        scene.snapshot(picture);
    }

    /// Opens a source; from the click until it is painted.
    long open(SourceId source) throws Exception {
        var done = new CompletableFuture<Long>();
        long begun = System.nanoTime();
        Screen.ask(() -> room.model().open(source).thenRun(() -> {
            paint();
            done.complete(System.nanoTime() - begun);
        }));
        long took = done.get(60, TimeUnit.SECONDS);
        Screen.settle();
        return took;
    }

    /// Shows the open source in a second view with all its codings, without painting.
    long layOut() throws Exception {
        return Screen.ask(() -> {
            OpenSource open = room.model().sourceProperty().get().orElseThrow();
            TranscriptDocument document = view().document();
            var other = new TranscriptView();
            var _ = new Scene(other, 872, 740);
            long begun = System.nanoTime();
            other.show(document);
            other.setMarks(Marks.of(open, workspace.study().now()));
            other.applyCss();
            other.layout();
            return System.nanoTime() - begun;
        });
    }

    /// One tick of the wheel downwards, and from the end back to the beginning.
    long scroll(boolean painted) throws Exception {
        return Screen.ask(() -> {
            var view = view();
            if (view.shownOffsetsProperty().get().map(TextSpan::end).orElse(0) >= view.document().end()) {
                view.scrollTo(0);
            }
            long begun = System.nanoTime();
            Event.fireEvent(view, wheel(view));
            if (painted) {
                paint();
            } else {
                view.layout();
            }
            return System.nanoTime() - begun;
        });
    }

    private static ScrollEvent wheel(TranscriptView view) {
        return new ScrollEvent(ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false, 0, -120, 0, -120,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(view, 300, 300));
    }

    /// Gives a passage in view a code; from the key until the coding is on disk and counted, and its frame is painted.
    Frames.Shown code() throws Exception {
        var done = new CompletableFuture<Frames.Shown>();
        var waiting = new int[] {2};
        Screen.ask(() -> {
            CodeId code = selectForNew();
            Frames.Begun begun = Frames.begin();
            Runnable step = () -> {
                if (--waiting[0] == 0) {
                    frames.next(() -> done.complete(begun.until()));
                }
            };
            once(workspace.study().stateProperty(), step);
            once(room.model().sourceProperty(), step);
            room.model().code(code);
            return begun;
        });
        return Frames.shown(done);
    }

    /// One tick of the wheel; until its frame is painted.
    Frames.Shown scrollToFrame() throws Exception {
        var done = new CompletableFuture<Frames.Shown>();
        Screen.ask(() -> {
            var view = view();
            if (view.shownOffsetsProperty().get().map(TextSpan::end).orElse(0) >= view.document().end()) {
                view.scrollTo(0);
            }
            return frames.toItsFrame(() -> Event.fireEvent(view, wheel(view)), done);
        });
        return Frames.shown(done);
    }

    /// One more letter of a code's name in the filter, and after its last letter none; until the frame with the codes that fit is painted.
    Frames.Shown filter() throws Exception {
        var done = new CompletableFuture<Frames.Shown>();
        Screen.ask(() -> {
            var filter = (TextField) room.view().lookup("#code-filter");
            String name = BenchStudy.codeName(7);
            int letters = filter.getLength() < name.length() ? filter.getLength() + 1 : 0;
            return frames.toItsFrame(() -> filter.setText(name.substring(0, letters)), done);
        });
        return Frames.shown(done);
    }

    /// A code that nobody gave to words in or beside this span: the window would join the passages, or have nothing to do.
    private Optional<CodeId> newTo(TextSpan span) {
        OpenSource open = room.model().sourceProperty().get().orElseThrow();
        var there = open.codings().stream().filter(coding -> coding.span().start() <= span.end() + A_WORD && coding.span().end() + A_WORD >= span.start())
                .map(Coding::code).collect(Collectors.toSet());
        var codes = workspace.study().now().codebook().inOrder();
        return IntStream.range(0, Corpus.CODES).mapToObj(at -> codes.get((coded + at) % Corpus.CODES).id())
                .filter(code -> !there.contains(code)).findFirst();
    }

    /// Selects a passage in view; where all codes are used up, the reader goes on.
    private CodeId selectForNew() {
        Optional<CodeId> code = newTo(selectSome());
        while (code.isEmpty()) {
            view().scrollBy(HEIGHT / 4.0);
            view().layout();
            code = newTo(selectSome());
        }
        return code.get();
    }

    private TextSpan selectSome() {
        var view = view();
        var shown = view.shownOffsetsProperty().get().orElseThrow();
        int start = shown.start() + coded++ % Math.max(1, shown.length() - 300);
        var span = new TextSpan(start, start + 60 + coded % 200);
        view.select(span);
        return span;
    }

    /// Runs `step` at the next change only.
    private static <T> void once(ObservableValue<T> value, Runnable step) {
        value.addListener(new ChangeListener<T>() {
            @Override
            public void changed(ObservableValue<? extends T> observed, T before, T now) {
                observed.removeListener(this);
                step.run();
            }
        });
    }

    @Override
    public void close() {
        try {
            Screen.ask(() -> {
                stage.close();
                room.close();
                workspace.close();
                return stage;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        searching.close();
    }
}
