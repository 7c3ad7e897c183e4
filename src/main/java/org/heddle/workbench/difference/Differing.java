package org.heddle.workbench.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.Refusal;
import org.heddle.domain.agreement.Admission;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.difference.DifferenceFinder;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Consensus;
import org.heddle.workbench.KeptCodings;
import org.heddle.workbench.OpenProject;

/// Finds where two coders differ: codings in columns from the store, compared on the work thread.
public final class Differing {
    private static final int FEWEST_LETTERS = 8;

    private final OpenProject project;

    public Differing(OpenProject project) {
        this.project = project;
    }

    /// In these sources; none named: in all.
    public CompletableFuture<Findings> find(Coder first, Coder second, Optional<List<Source>> sources) {
        return project.compute(() -> {
            Asked asked = project.ask(reader -> Asked.of(reader, KeptCodings.of(project, reader), List.of(first, second), sources));
            return asked.findings();
        });
    }

    /// Everything that is read for one question, in one go.
    private record Asked(Findings.Scope scope, CodingColumns codings, List<Settlement> settlements) {
        static Asked of(ProjectReader reader, CodingColumns codings, List<Coder> two, Optional<List<Source>> sources) {
            Admission admission = Admission.of(two, sources.orElseGet(() -> reader.sources().all()), sealed(reader, two), codings, reader.checks().finished());
            return new Asked(new Findings.Scope(two.getFirst(), two.getLast(), admission.in(), admission.out()), codings, reader.differences().all());
        }

        private static Map<SourceId, String> sealed(ProjectReader reader, List<Coder> two) {
            Map<SourceId, String> sealed = new HashMap<>();
            for (Pass pass : reader.passes().all()) {
                pass.sources().stream().filter(source -> two.stream().anyMatch(coder -> pass.seals(source, coder.id())))
                        .forEach(source -> sealed.put(source, pass.name()));
            }
            return sealed;
        }

        Findings findings() {
            var readings = DifferenceFinder.of(scope.pair(), scope.sources().stream().map(Source::id).toList(), codings);
            return Findings.of(scope, readings, settlements);
        }
    }

    /// The difference whose id begins so, with the findings that it stands in: of these two, or of any two people of the team.
    public record Named(Findings findings, Findings.Item item) {}

    public CompletableFuture<Named> named(String letters, List<Coder> coders) {
        String asked = letters.strip().toLowerCase(Locale.ROOT);
        if (asked.replace("-", "").length() < FEWEST_LETTERS) {
            throw new Refusal("A difference is named by its id, or by the first %d or more letters of it.".formatted(FEWEST_LETTERS));
        }
        return project.compute(() -> {
            List<Coder> people = coders.isEmpty()
                    ? project.ask(reader -> reader.team().all()).stream().filter(coder -> !Consensus.is(coder)).toList() : coders;
            for (int one = 0; one < people.size(); one++) {
                for (int other = one + 1; other < people.size(); other++) {
                    var two = List.of(people.get(one), people.get(other));
                    Findings findings = project.ask(reader -> Asked.of(reader, KeptCodings.of(project, reader), two, Optional.empty())).findings();
                    var found = findings.items().stream().filter(item -> item.id().value().toString().startsWith(asked)).toList();
                    if (found.size() > 1) {
                        throw new Refusal("“%s” begins the id of several differences. Give more letters.".formatted(asked));
                    }
                    if (!found.isEmpty()) {
                        return new Named(findings, found.getFirst());
                    }
                }
            }
            throw new Refusal("There is no difference “%s” any more; perhaps one of the readings changed. heddle differences lists them.".formatted(asked));
        });
    }
}
