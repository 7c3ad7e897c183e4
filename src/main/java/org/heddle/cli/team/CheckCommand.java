package org.heddle.cli.team;

import java.io.IOException;
import java.util.Optional;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.project.Applied;
import org.heddle.domain.verification.Verdict;
import org.heddle.domain.verification.note.NoteVerdict;
import org.heddle.workbench.verification.Verifying;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Judges somebody else's coding, or a heading of somebody else's coding note.
@Command(description = "Judges somebody else's coding, or a heading of a coding note.")
public final class CheckCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "CODING", description = "Its id, or eight or more first letters of it; with --heading: a source.")
    private String coding = "";

    @Option(names = "--verdict", required = true, paramLabel = "VERDICT",
            description = "agree, disagree or query; with --heading: agrees, does-not-agree or incomplete.")
    private String verdict = "";

    @Option(names = "--comment", paramLabel = "TEXT", description = "Why.")
    private String comment = "";

    @Option(names = "--heading", paramLabel = "CODE", description = "Judges what stands under this heading of the source's coding note.")
    private Optional<String> heading = Optional.empty();

    @Option(names = "--coder", paramLabel = "CODER", description = "With --heading: whose note.")
    private Optional<String> coder = Optional.empty();

    @ArgGroup
    private @Nullable Instead instead;

    /// What would fit better; one at most.
    static final class Instead {
        @Option(names = "--suggest", paramLabel = "CODE", description = "The code that would fit better.")
        private Optional<String> code = Optional.empty();

        @Option(names = "--edges", paramLabel = "START:END", description = "The passage that would fit better, in code points from 0, END left out.")
        private Optional<String> edges = Optional.empty();

        @Option(names = "--drop", description = "The passage should not have this code.")
        private boolean drop;

        private Optional<Verifying.Advice> advice() {
            return code.<Verifying.Advice>map(Verifying.Advice.Code::new).or(() -> edges.map(Named::span).map(Verifying.Advice.Edges::new))
                    .or(() -> drop ? Optional.of(new Verifying.Advice.Drop()) : Optional.empty());
        }
    }

    @Override
    public int run(Desk desk) throws IOException {
        desk.out().done(heading.isPresent() ? note(desk, heading.get()) : coding(desk));
        return Exit.DONE;
    }

    private Applied coding(Desk desk) throws IOException {
        Verdict said = Named.verdict(verdict);
        Optional<Verifying.Advice> advice = Optional.ofNullable(instead).flatMap(Instead::advice);
        return writing.act(desk, project -> new Verifying(project, desk.projects().clock()).check(coding, said, comment, advice));
    }

    private Applied note(Desk desk, String code) throws IOException {
        NoteVerdict said = NoteVerdict.named(verdict).orElseThrow(() ->
                new WrongUsage("That was not understood: a verdict on a heading is agrees, does-not-agree or incomplete."));
        var which = new Verifying.Heading(coding, code, coder);
        return writing.act(desk, project -> new Verifying(project, desk.projects().clock()).check(which, said, comment));
    }
}
