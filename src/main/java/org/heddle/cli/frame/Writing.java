package org.heddle.cli.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.OpenProject;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every writing command takes: the project and who acts. Holds the project's lock while it works.
public final class Writing {
    @Parameters(index = "0", paramLabel = "FILE", description = "The project.")
    private Path file = Path.of("");

    @Option(names = "--as", paramLabel = "CODER", description = "Who acts; without it the project's first coder. A new name joins the project.")
    private Optional<String> coder = Optional.empty();

    public Path file() {
        return file;
    }

    /// To look at the project without an act, with the same eyes.
    public OpenProject look(Desk desk) {
        return Reading.open(desk, file, coder);
    }

    /// Who was named to act.
    public Optional<String> coder() {
        return coder;
    }

    /// One act: opens the project, does it, waits for it, and lets the project go.
    public <T> T act(Desk desk, Function<OpenProject, CompletableFuture<T>> act) throws IOException {
        try (OpenProject project = open(desk)) {
            return finish(desk, project, act);
        }
    }

    public OpenProject open(Desk desk) throws IOException {
        return desk.projects().open(file, Optional.empty());
    }

    /// The same in a project that stays open.
    public <T> T finish(Desk desk, OpenProject project, Function<OpenProject, CompletableFuture<T>> act) {
        Optional<Coder> known = coder.flatMap(name -> project.ask(reader -> reader.team().named(name)));
        known.map(Coder::id).ifPresent(project::actAs);
        Optional<Coder> stranger = coder.filter(_ -> known.isEmpty()).map(name -> new Coder(CoderId.fresh(), name));
        stranger.ifPresent(project::actAs);
        T done = act.apply(project).join();
        stranger.filter(one -> project.ask(reader -> reader.team().find(one.id())).isPresent())
                .ifPresent(one -> desk.out().remark("%s is new here and has joined the project as a coder.".formatted(one.name())));
        return done;
    }
}
