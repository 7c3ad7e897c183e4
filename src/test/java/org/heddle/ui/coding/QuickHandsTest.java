package org.heddle.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.progress.ToRead;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.coding.quotes.QuotesModel;
import org.heddle.ui.progress.ReadText;
import org.heddle.ui.progress.ReadingBar;
import org.heddle.ui.progress.ReadingModel;
import org.heddle.ui.shell.Workspace;
import org.heddle.ui.transcript.Snap;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hand that is faster than the disk.
final class QuickHandsTest {
    @TempDir
    Path folder;

    private final SlowDisk disk = new SlowDisk();
    private OpenProject project;
    private Workspace workspace;
    private CodingModel model;

    /// A store's thread that stands still while it is told to.
    private static final class SlowDisk implements Executor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean isStill;

        @Override
        public void execute(Runnable work) {
            if (isStill) {
                waiting.add(work);
            } else {
                work.run();
            }
        }

        void goOn() {
            isStill = false;
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }
    }

    @BeforeEach
    void openTheSample() throws Exception {
        SampleCopy.in(folder, Sample.FIRST_CODER).close();
        var threads = new Threads(Runnable::run, disk, Runnable::run, Runnable::run);
        project = new Projects(threads, InstantSource.system()).open(folder.resolve(Sample.FILE), Optional.of(Sample.FIRST_CODER));
        workspace = new Workspace(project, Searching.inMemory(project), Settings.forgetful(), InstantSource.system());
        model = new CodingModel(workspace);
        model.open(workspace.study().now().sources().getFirst().id()).join();
    }

    @AfterEach
    void close() {
        model.close();
        workspace.close();
        project.close();
    }

    private List<Coding> onDisk() {
        var source = model.sourceProperty().get().orElseThrow().id();
        return project.ask(reader -> reader.codings().of(source));
    }

    @Test
    void theFirstStepThroughWhatIsUncodedWaitsForTheDisk() throws Exception {
        var shown = new ArrayList<TextSpan>();
        var reading = new ReadingModel(workspace, model.sourceProperty().map(open -> open.map(one -> new ReadText(one.transcript(), one.codings()))));
        var bar = Screen.ask(() -> new ReadingBar(reading, () -> new TextSpan(0, 1), shown::add, () -> { }));
        disk.isStill = true;
        bar.step(true);
        assertEquals(List.of(), shown);
        disk.goOn();
        var open = model.sourceProperty().get().orElseThrow();
        assertEquals(List.of(new ToRead(open.transcript(), false).without(open.codings().stream().map(Coding::span).toList()).get(1)), shown);
        reading.close();
    }

    @Test
    void theLastCodeIsTheLastOneThatStillIsThereAndAnEmptyKeySaysSo() {
        var codes = workspace.study().now().codebook().inOrder();
        model.recent().used(codes.getFirst().id());
        model.recent().used(new CodeId(UUID.randomUUID()));
        model.codeLast();
        assertEquals(Optional.of(codes.getFirst().id()), model.codeInHandProperty().get());
        model.codeFavourite(9);
        assertEquals("No code in use lies under 9. The menu of a code in the codebook puts one there; so does the next new code you use.",
                workspace.messages().newestProperty().get().sentence());
    }

    @Test
    void anInVivoCodeBeginsWithAWordAndEndsWithOne() {
        String text = model.sourceProperty().get().orElseThrow().transcript().text();
        int comma = text.indexOf(". That's");
        model.selectionProperty().set(Optional.of(new TextSpan(comma, comma + 90)));
        model.inVivo();
        assertEquals("“That's the old carpet works over there. When I came here in…”", workspace.study().now().codebook().inOrder().getLast().name());
    }

    @Test
    void aQuoteThatIsAskedForWhileOthersAreBeingReadIsReadToo() throws Exception {
        var quotes = Screen.ask(() -> new QuotesModel(workspace, Optional::empty));
        Screen.ask(() -> {
            quotes.codeProperty().set(Optional.of(model.sourceProperty().get().orElseThrow().codings().getFirst().code()));
            return quotes;
        });
        assertEquals(quotes.lines().getFirst().id(), Screen.ask(() -> quotes.quote(quotes.lines().getFirst()).orElseThrow().coding().id()), "those in view come at once");
        var last = quotes.lines().getLast();
        disk.isStill = true;
        assertEquals(Optional.empty(), Screen.ask(() -> quotes.quote(quotes.lines().get(quotes.lines().size() - 2))));
        Screen.settle();
        assertEquals(Optional.empty(), Screen.ask(() -> quotes.quote(last)));
        Screen.ask(() -> {
            disk.goOn();
            return quotes;
        });
        Screen.settle();
        assertEquals(last.id(), Screen.ask(() -> quotes.quote(last).orElseThrow().coding().id()));
        Screen.ask(() -> {
            quotes.close();
            return quotes;
        });
    }

    @Test
    void twoQuickStepsOfAnEdgeAreTwoSteps() {
        String text = model.sourceProperty().get().orElseThrow().transcript().text();
        Coding coding = model.sourceProperty().get().orElseThrow().codings().getFirst();
        model.chosenProperty().set(Optional.of(coding.id()));
        TextSpan once = Edge.END.moved(coding.span(), text, false).orElseThrow();
        TextSpan twice = Edge.END.moved(once, text, false).orElseThrow();
        disk.isStill = true;
        model.move(Edge.END, false, Snap.WORD);
        model.move(Edge.END, false, Snap.WORD);
        disk.goOn();
        assertEquals(twice, model.coding(coding.id()).orElseThrow().span());
        assertEquals(onDisk(), model.sourceProperty().get().orElseThrow().codings());
    }

    @Test
    void severalCodesLandOnOneKeptSelection() {
        var codes = workspace.study().now().codebook().inOrder().subList(0, 3);
        model.selectionProperty().set(Optional.of(new TextSpan(20, 60)));
        int before = onDisk().size();
        disk.isStill = true;
        codes.forEach(code -> model.code(code.id()));
        disk.goOn();
        assertEquals(before + 3, onDisk().size());
        assertEquals(Optional.of(new TextSpan(20, 60)), model.selectionProperty().get());
        assertEquals(onDisk(), model.sourceProperty().get().orElseThrow().codings());
    }

    @Test
    void aCodeThatIsDeletedWhileItIsAppliedIsASentence() {
        var code = workspace.study().now().codebook().inOrder().getLast();
        model.selectionProperty().set(Optional.of(new TextSpan(20, 60)));
        disk.isStill = true;
        var deleted = workspace.run(new DeleteCode(code.id()));
        model.code(code.id());
        disk.goOn();
        assertFalse(deleted.join().isNothing());
        assertEquals("That code is no longer in the codebook.", workspace.messages().newestProperty().get().sentence());
        assertEquals(onDisk(), model.sourceProperty().get().orElseThrow().codings());
    }
}
