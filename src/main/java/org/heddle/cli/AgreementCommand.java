package org.heddle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heddle.domain.agreement.AgreementReport;
import org.heddle.domain.agreement.unit.Unit;
import org.heddle.domain.codebook.Codebook;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.agreement.Agreeing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says how far two coders agree.
@Command(description = "Says how far two coders agree.")
final class AgreementCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--coders", required = true, paramLabel = "A,B", description = "Whom to compare.")
    private String coders = "";

    @Option(names = "--unit", paramLabel = "UNIT", description = "turn (the usual one) or character.")
    private String unit = Unit.TURN.word();

    @Option(names = "--codes", paramLabel = "CODE,…", description = "Only these; may be given again.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--sources", paramLabel = "SOURCE,…", description = "Only these; may be given again.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public int run(Desk desk) {
        Unit counted = Named.unit(unit);
        try (OpenProject project = reading.open(desk)) {
            var wish = new Agreeing.Wish(Named.list(coders), counted, named(codes, words -> isCode(project, words)),
                    named(sources, words -> isSource(project, words)));
            AgreementReport report = new Agreeing(project).report(wish).join();
            if (json) {
                desk.out().json(AgreementFields.of(report));
            } else {
                Reports.print(report.report(), desk.out());
            }
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
