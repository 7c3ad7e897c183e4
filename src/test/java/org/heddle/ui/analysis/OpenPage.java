package org.heddle.ui.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.heddle.ui.OpenWindow;
import org.heddle.ui.SampleCopy;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.sample.Sample;
import org.kordamp.ikonli.feather.Feather;

/// One page of the Analyse room, in a window of its own.
public record OpenPage<P extends AnalysisPage>(OpenProject project, OpenWindow window, P page) {

    /// On a copy of the sample study.
    public static <P extends AnalysisPage> OpenPage<P> in(Path folder, Function<Workspace, P> make) throws Exception {
        return on(SampleCopy.in(folder, Sample.FIRST_CODER), folder, make);
    }

    public static <P extends AnalysisPage> OpenPage<P> on(OpenProject project, Path folder, Function<Workspace, P> make) throws Exception {
        var made = new AtomicReference<P>();
        OpenWindow window = OpenWindow.of(project, folder, RoomName.ANALYSE, workspace -> new AnalyseRoom(workspace,
                List.of(new AnalysisDoor("page", "Page", Feather.FILE, its -> {
                    made.set(make.apply(its));
                    return made.get();
                }))));
        return new OpenPage<>(project, window, Objects.requireNonNull(made.get()));
    }

    public void close() throws Exception {
        window.close();
        project.close();
    }
}
