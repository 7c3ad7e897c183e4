package org.heddle.ui.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.Screen;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.transcript.TranscriptView;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;

/// The Code room on a copy of the sample, with its first coder at work. Its methods are called off the JavaFX thread.
public final class SampleRoom implements AutoCloseable {
    public final OpenProject project;
    public final OpenWindow window;
    public final CodeRoom room;
    public final TranscriptView text;

    private SampleRoom(OpenProject project, OpenWindow window) throws Exception {
        this.project = project;
        this.window = window;
        room = (CodeRoom) Screen.ask(() -> window.room(RoomName.CODE));
        text = window.find("transcript", TranscriptView.class);
    }

    public static SampleRoom in(Path folder) throws Exception {
        OpenProject project = SampleCopy.in(folder, Sample.FIRST_CODER);
        var window = OpenWindow.of(project, folder, RoomName.CODE, workspace -> new CodeRoom(workspace, () -> { }));
        return new SampleRoom(project, window);
    }

    public OpenSource shown() throws Exception {
        return Screen.ask(() -> room.model().sourceProperty().get().orElseThrow());
    }

    /// Clicks a coding.
    public void choose(Coding coding) throws Exception {
        does(() -> {
            text.revealMark(coding.id());
            return coding;
        });
    }

    public void select(TextSpan span) throws Exception {
        does(() -> {
            text.select(span);
            text.requestFocus();
            return span;
        });
    }

    public void inText() throws Exception {
        does(() -> {
            text.requestFocus();
            return text;
        });
    }

    /// The id of what has the focus.
    public String focused() throws Exception {
        return Screen.ask(() -> Optional.ofNullable(text.getScene().getFocusOwner()).map(Node::getId).orElse(""));
    }

    public boolean inSight(String id) throws Exception {
        return Screen.ask(() -> Optional.ofNullable(text.getScene().lookup("#" + id)).filter(Node::isVisible).isPresent());
    }

    private static void does(Callable<?> step) throws Exception {
        Screen.ask(step);
        Screen.settle();
    }

    @Override
    public void close() throws IOException {
        try {
            window.close();
        } catch (Exception failure) {
            throw new IOException(failure);
        }
        project.close();
    }
}
