package org.heddle.cli.difference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Reading;
import org.heddle.cli.frame.Reports;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.difference.DifferenceKind;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.difference.Differing;
import org.heddle.workbench.difference.Ledgers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists where two coders differ and how that was settled.
@Command(description = "Lists where two coders differ and how that was settled.")
public final class DifferencesCommand implements Verb {
    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--coders", paramLabel = "A,B", description = "Whose readings to compare.")
    private String coders = "";

    @Option(names = "--coder", paramLabel = "CODER", description = "One of the two; given twice.")
    private List<String> each = new ArrayList<>();

    @Option(names = "--code", paramLabel = "CODE", description = "Only these; may be repeated.")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--with-children", description = "The codes below them too.")
    private boolean withChildren;

    @Option(names = "--source", paramLabel = "SOURCE", description = "Only in these; may be repeated.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "missed, boundary or other-code.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--open", description = "Only what is not settled.")
    private boolean open;

    @Option(names = "--settled", description = "Only what is settled.")
    private boolean settled;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the ledger as .csv, .xlsx, .docx, .html, .md or .json.")
    private Optional<Path> out = Optional.empty();

    @Override
    public int run(Desk desk) {
        var names = each.isEmpty() ? Named.list(coders) : each;
        if (names.size() != 2 || open && settled) {
            throw new WrongUsage("heddle differences: name two coders with --coders A,B; --open or --settled, not both.");
        }
        Optional<DifferenceKind> wanted = kind.map(word -> DifferenceKind.named(word)
                .orElseThrow(() -> new WrongUsage("That was not understood: a kind is missed, boundary or other-code.")));
        try (OpenProject project = reading.open(desk)) {
            Findings findings = sifted(project, found(project, names), wanted);
            findings.leftOut().forEach(one -> desk.out().remark("Left out: %s. %s".formatted(one.source().name(), one.reason())));
            var ledgers = new Ledgers(project);
            if (out.isPresent()) {
                ledgers.write(findings, out.get()).join();
            }
            if (json) {
                desk.out().json(new DifferenceFields(ledgers.words()).all(findings));
            } else if (out.isPresent()) {
                desk.out().line("Saved the ledger as %s.".formatted(out.get().getFileName()));
            } else {
                Reports.print(ledgers.of(findings).join().report(), desk.out());
            }
        }
        return Exit.DONE;
    }

    private Findings found(OpenProject project, List<String> names) {
        List<Coder> two = project.ask(reader -> names.stream().map(new Finder(reader)::coder).toList());
        Optional<List<Source>> chosen = sources.isEmpty() ? Optional.empty()
                : Optional.of(project.ask(reader -> sources.stream().map(new Finder(reader)::source).distinct().toList()));
        return new Differing(project).find(two.getFirst(), two.getLast(), chosen).join();
    }

    private Findings sifted(OpenProject project, Findings all, Optional<DifferenceKind> wanted) {
        Set<CodeId> about = project.ask(reader -> {
            var chosen = new HashSet<CodeId>();
            codes.stream().map(words -> new Finder(reader).code(words).id())
                    .forEach(id -> chosen.addAll(withChildren ? reader.codes().codebook().withChildren(id) : Set.of(id)));
            return chosen;
        });
        Findings sifted = about.isEmpty() ? all : all.about(about);
        Findings ofKind = wanted.map(one -> sifted.only(item -> item.difference().kind() == one).withStale(stale -> stale.difference().kind() == one)).orElse(sifted);
        Findings ofState = open ? ofKind.only(Findings.Item::isOpen).withStale(_ -> false) : ofKind;
        return settled ? ofState.only(item -> !item.isOpen()) : ofState;
    }
}
