package org.heddle.ui.analysis.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.CodeChange.DeleteCode;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.analysis.Behind;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures while the work is done elsewhere: here piece by piece, whenever the test says so.
final class FiguresViewModelTest {
    private static final int CODINGS = 3;

    @TempDir
    Path folder;

    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private final List<Question> askedOnTheScreen = new ArrayList<>();
    private boolean isAtWork;
    private boolean isWatching;
    private OpenProject project;
    private Workspace workspace;
    private FiguresViewModel model;

    @BeforeEach
    void openTheSample() throws Exception {
        SampleCopy.in(folder, Sample.FIRST_CODER).close();
        Executor screen = task -> {
            boolean before = isAtWork;
            isAtWork = false;
            task.run();
            isAtWork = before;
        };
        Executor store = task -> {
            if (isWatching && !isAtWork) {
                askedOnTheScreen.add(model.questionProperty().get());
            }
            task.run();
        };
        project = new Projects(new Threads(screen, store, Runnable::run, work::add), InstantSource.system())
                .open(folder.resolve(Sample.FILE), Optional.of(Sample.FIRST_CODER));
        workspace = new Workspace(project, Searching.inMemory(project), Settings.forgetful(), InstantSource.system());
        model = new FiguresViewModel(workspace);
    }

    @AfterEach
    void close() {
        model.close();
        project.close();
    }

    /// The next piece of work; its answer arrives on the screen at once.
    private void workOn() {
        Runnable next = work.remove();
        isAtWork = true;
        next.run();
        isAtWork = false;
    }

    private void workAll() {
        while (!work.isEmpty()) {
            workOn();
        }
    }

    private Answer answer() {
        return model.answerProperty().get().orElseThrow();
    }

    @Test
    void noAnswerIsWaitedForOnTheScreensThread() {
        isWatching = true;
        model.setInSight(true);
        for (Question question : Question.values()) {
            model.questionProperty().set(question);
            workAll();
            assertFalse(answer().sheet().rows().isEmpty(), question.words());
        }
        assertEquals(List.of(), askedOnTheScreen);
    }

    @Test
    void aPictureIsDrawnOnlyForWhoeverLooksAtIt() {
        for (Question question : List.of(Question.TOGETHER, Question.SATURATION)) {
            model.asPictureProperty().set(false);
            model.questionProperty().set(question);
            model.setInSight(true);
            workAll();
            assertEquals(Optional.empty(), answer().picture(), question.words());
            model.asPictureProperty().set(true);
            workAll();
            assertFalse(answer().picture().orElseThrow().shapes().isEmpty(), question.words());
            model.withChildrenProperty().set(!model.withChildrenProperty().get());
            workAll();
            assertTrue(answer().picture().isPresent(), "the next answer comes drawn");
        }
    }

    @Test
    void aPictureIsExportedAlsoWhileTheTableIsShown() {
        model.questionProperty().set(Question.TOGETHER);
        model.setInSight(true);
        workAll();
        model.export(folder.resolve("network.svg"));
        workAll();
        assertTrue(Files.exists(folder.resolve("network.svg")));
        assertEquals("Saved the table as “network.svg”.", said());
        model.questionProperty().set(Question.COUNTS);
        workAll();
        model.export(folder.resolve("counts.svg"));
        workAll();
        assertFalse(Files.exists(folder.resolve("counts.svg")));
        assertEquals("This answer has no picture; choose a table’s file.", said());
    }

    private String said() {
        return workspace.messages().newestProperty().get().sentence();
    }

    @Test
    void passagesThatWereAskedForBeforeAChangeAreNotShownAfterIt() {
        CodeId theme = project.ask(reader -> reader.codes().codebook().roots()).getFirst().id();
        model.themeProperty().set(Optional.of(theme));
        model.setInSight(true);
        workAll();
        int last = answer().sheet().rows().size() - 1;
        model.open(last, CODINGS);
        project.run(new DeleteCode(theme)).join();
        workOn();
        assertEquals("", said(), "that the code went is no failure of whoever deleted it");
        assertEquals(List.of(), model.passagesProperty().get());
        workAll();
        assertFalse(answer().sheet().rows().getFirst().code().equals(Optional.of(theme)));
    }

    @Test
    void theFigureInHandIsReadAnewAfterAChange() {
        model.setInSight(true);
        workAll();
        HeatRow row = answer().sheet().rows().getFirst();
        model.open(0, CODINGS);
        workAll();
        List<Behind> before = model.passagesProperty().get();
        assertEquals(row.cell(CODINGS), String.valueOf(before.size()));
        CodeId other = answer().sheet().rows().get(1).code().orElseThrow();
        project.run(new DeleteCode(other)).join();
        workAll();
        assertEquals(before, model.passagesProperty().get());
    }
}
