package org.heddle.cli.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.heddle.cli.frame.Answering;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.report.Report;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.analysis.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads one source through all its codes, or one code through all sources; as a list or as a picture.
@Command(description = "Reads one source through all its codes, or one code across all sources.")
public final class PortraitCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--source", paramLabel = "SOURCE", description = "Within this source.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "Across all sources.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--with-children", description = "Sub-codes count for the code above them.")
    private boolean withChildren;

    @Option(names = "--coder", paramLabel = "CODER", description = "Only this coder's work.")
    private Optional<String> coder = Optional.empty();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Into a file: .csv, .xlsx, .docx, .html, .md, .tex or .json; as a picture .png or .svg.")
    private Optional<Path> out = Optional.empty();

    @Override
    public int run(Desk desk) throws IOException {
        if (source.isPresent() == code.isPresent()) {
            throw new WrongUsage("heddle portrait: give either --source or --code.");
        }
        try (OpenProject project = reading.open(desk)) {
            var readings = Readings.whole(project);
            Optional<CoderId> who = coder.map(name -> project.ask(reader -> new Finder(reader).coder(name)).id());
            Readings.Reading found = source.isPresent()
                    ? readings.within(project.ask(reader -> new Finder(reader).source(source.get())).id(), who).join()
                    : readings.across(project.ask(reader -> new Finder(reader).code(code.orElseThrow())).id(), withChildren, who).join();
            Codebook codebook = project.ask(reader -> reader.codes().codebook());
            Map<CoderId, String> coders = readings.coders();
            Supplier<Report> report = () -> found.report(codebook, coders);
            new Answering(out, json).give(desk.out(), file -> Exporting.write(found::picture, report, file), () -> fields(found, codebook, coders),
                    () -> Reports.print(report.get(), desk.out()));
        }
        return Exit.DONE;
    }

    private static Fields fields(Readings.Reading found, Codebook codebook, Map<CoderId, String> coders) {
        List<Fields> passages = found.passages().stream().map(one -> new Fields().put("source", one.name()).put("start", one.start()).put("end", one.end())
                .put("place", one.place()).put("text", one.words())
                .put("codes", Readings.codes(one, codebook).stream().map(id -> codebook.path(id).toString()).toList())
                .put("coders", one.codings().stream().map(coding -> coders.getOrDefault(coding.coder(), "")).distinct().toList())).toList();
        return new Fields().put("title", found.title()).put("codings", found.all()).put("passages", passages);
    }
}
