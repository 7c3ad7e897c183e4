package org.heddle.cli.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.Comparison;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.Codebook;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.agreement.Agreeing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says how far coders agree.
@Command(description = "Says how far coders agree.")
public final class AgreementCommand implements Verb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The project; none with --ratings or --spans.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--as", paramLabel = "CODER", description = "Who asks.")
    private Optional<String> asking = Optional.empty();

    @Mixin
    private OutsideAgreement outside = new OutsideAgreement();

    @Option(names = "--coders", paramLabel = "A,B", description = "Whom to compare.")
    private String coders = "";

    @Option(names = "--unit", paramLabel = "UNIT", description = "turn (the usual one), character, token, sentence or source.")
    private String unit = Unit.TURN.word();

    @Option(names = "--codes", paramLabel = "CODE,…", description = "Only these; may be given again.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--sources", paramLabel = "SOURCE,…", description = "Only these; may be given again.")
    private List<String> sources = new ArrayList<>();

    @Mixin
    private AgreementDetail detail = new AgreementDetail();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        if (outside.isAsked()) {
            return outside.run(desk, Named.list(coders), json);
        }
        if (file.isEmpty() || coders.isBlank()) {
            throw new WrongUsage("Name the project and whom to compare with --coders; or a table with --ratings or --spans.");
        }
        try (OpenProject project = Reading.of(file.get(), asking).open(desk)) {
            var wish = new Agreeing.Wish(Named.list(coders), Named.unit(unit), named(codes, words -> isCode(project, words)),
                    named(sources, words -> isSource(project, words)), detail.counting());
            var agreeing = new Agreeing(project);
            Comparison comparison = agreeing.comparison(wish).join();
            AgreementReport report = detail.withIntervals(comparison, agreeing);
            if (json) {
                desk.out().json(new AgreementFields(report, detail.measures(), detail.spans(comparison)).fields());
            } else {
                Reports.print(report.report(detail.shown()), desk.out());
            }
            detail.writeUnits(comparison, agreeing, desk.out());
        }
        return Exit.DONE;
    }

    /// Names may hold commas themselves: what is a name as it stands is not cut.
    private static List<String> named(List<String> written, Predicate<String> isName) {
        return written.stream().flatMap(words -> isName.test(words) ? Stream.of(words) : Named.list(words).stream()).toList();
    }

    private static boolean isCode(OpenProject project, String words) {
        return project.ask(reader -> {
            Codebook codebook = reader.codes().codebook();
            return codebook.inOrder().stream()
                    .anyMatch(code -> code.name().equals(words.strip()) || codebook.path(code.id()).toString().equals(words.strip()));
        });
    }

    private static boolean isSource(OpenProject project, String words) {
        return project.ask(reader -> reader.sources().named(words)).isPresent();
    }
}
