package org.heddle.cli.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.report.Report;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.analysis.Analysing;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every counting command takes, and the three ways in which it answers: columns for people, JSON for programs, a file.
final class Counting {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--code", paramLabel = "CODE", description = "Only this code; may be given again. Without it: all that were used.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--with-children", description = "Sub-codes count for the codes above them.")
    private boolean withChildren;

    @Option(names = "--coder", paramLabel = "CODER", description = "Only this coder's work.")
    private Optional<String> coder = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Into a file: .csv, .xlsx, .docx, .html, .md, .tex or .json; where there is a picture also .png or .svg.")
    private Optional<Path> out = Optional.empty();

    Analysing.Wish wish() {
        return new Analysing.Wish(codes, withChildren, coder);
    }

    <T> int run(Desk desk, Function<Analysing, T> question, Function<T, Answer> answer) throws IOException {
        try (OpenProject project = reading.open(desk)) {
            var analysing = new Analysing(project);
            Answer said = answer.apply(question.apply(analysing));
            Codebook codebook = project.ask(reader -> reader.codes().codebook());
            new Answering(out, json).give(desk.out(), file -> Exporting.write(() -> said.drawn().apply(codebook), () -> said.report().apply(analysing), file),
                    () -> said.fields().apply(codebook), () -> Reports.print(said.report().apply(analysing), desk.out()));
        }
        return Exit.DONE;
    }

    /// What was found, for people and for programs, and as a drawing where it can be drawn.
    record Answer(Function<Analysing, Report> report, Function<Codebook, Fields> fields, Optional<Function<Codebook, Picture>> picture) {
        Answer(Function<Analysing, Report> report, Function<Codebook, Fields> fields) {
            this(report, fields, Optional.empty());
        }

        private Function<Codebook, Picture> drawn() {
            return picture.orElseThrow(() -> new WrongUsage("heddle: this answer has no picture; name a file of a table."));
        }
    }
}
