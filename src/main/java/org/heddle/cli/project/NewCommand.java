package org.heddle.cli.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Verb;
import org.heddle.domain.report.Counted;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.codebook.CodebookTransfer;
import org.heddle.workbench.codebook.CodebookTransfer.Framework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a project with its framework and its first coder.
@Command(description = "Makes a new project.")
public final class NewCommand implements Verb {
    @Parameters(index = "0", paramLabel = "FILE", description = "The project to make; nothing is overwritten.")
    private Path file = Path.of("");

    @Option(names = "--framework", paramLabel = "NAME|FILE", description = "fantasy-paradigms (the usual one), none, or a codebook as .json or .csv.")
    private String framework = "fantasy-paradigms";

    @Option(names = "--coder", paramLabel = "NAME", description = "Its first coder; otherwise the user of this computer.")
    private Optional<String> coder = Optional.empty();

    @Override
    public int run(Desk desk) throws IOException {
        Framework codes = Framework.named(framework);
        String first = coder.orElseGet(() -> System.getProperty("user.name", "Coder"));
        try (OpenProject project = desk.projects().create(file, first, made -> new CodebookTransfer(made).take(codes))) {
            int count = project.ask(reader -> reader.codes().codebook().inOrder().size());
            desk.out().line("Made %s with %s; its coder is %s.".formatted(file, Counted.of(count, "code"),
                    project.ask(reader -> reader.team().all()).getFirst().name()));
        }
        return Exit.DONE;
    }
}
