package org.heddle.ui.analysis.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heddle.domain.project.SourceChange.RemoveSource;
import org.heddle.domain.source.Source;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Settings;
import org.heddle.workbench.sample.Sample;
import org.heddle.workbench.searching.Searching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read when nobody has chosen, or what was chosen is gone.
final class ReadingModelTest {
    @TempDir
    Path folder;

    private OpenProject project;
    private ReadingModel model;
    private final List<Integer> inHand = new ArrayList<>();

    @BeforeEach
    void openTheSample() throws Exception {
        project = SampleCopy.in(folder, Sample.FIRST_CODER);
        model = new ReadingModel(new Workspace(project, Searching.inMemory(project), Settings.forgetful(), InstantSource.system()));
        model.inHandProperty().subscribe((_, now) -> inHand.add(now.intValue()));
    }

    @AfterEach
    void close() {
        model.close();
        project.close();
    }

    private static Optional<Way> within(Source source) {
        return Optional.of(new Way.Within(source.id()));
    }

    @Test
    void withoutAChoiceTheFirstSourceIsReadAndOnlyOnce() {
        model.setInSight(true);
        assertEquals(within(model.sources().getFirst()), model.wayProperty().get());
        assertEquals(List.of(0), inHand, "the first passage was taken in hand once");
    }

    @Test
    void whenTheSourceGoesTheFirstThatIsLeftIsReadOnce() {
        Source gone = model.sources().getLast();
        model.within(gone.id());
        model.setInSight(true);
        inHand.clear();
        project.run(new RemoveSource(gone.id())).join();
        assertEquals(within(model.sources().getFirst()), model.wayProperty().get());
        assertEquals(List.of(ReadingModel.NONE, 0), inHand);
    }
}
