package org.heddle.workbench.pass;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.Refusal;
import org.heddle.domain.pass.Draw;
import org.heddle.domain.pass.Drawing;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.PassChange.OpenPass;
import org.heddle.domain.project.PassChange.ReleasePass;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// Opens and releases rounds of blind double coding.
public final class PassActs {
    private final OpenProject project;
    private final InstantSource clock;

    public PassActs(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /// Which sources: those that are named, or a sample.
    public sealed interface Choice {
        /// By name or id; none: all.
        record ByHand(List<String> sources) implements Choice {
            public ByHand {
                sources = List.copyOf(sources);
            }
        }

        /// So many sources, or so many in a hundred, drawn with this seed from these strata, among all or among those that are named.
        record Drawn(int number, boolean isPercent, long seed, List<String> strata, List<String> among) implements Choice {
            public Drawn {
                strata = List.copyOf(strata);
                among = List.copyOf(among);
            }

            /// How many that is of so many; a share is rounded up, so that it is never less than was promised.
            public int of(int candidates) {
                return isPercent ? (int) Math.ceilDiv((long) candidates * number, 100) : number;
            }
        }
    }

    /// Opens a pass; coders that are not there join with it.
    public CompletableFuture<Applied> open(String name, List<String> coders, Choice choice) {
        return project.read(reader -> opening(reader, name, coders, choice)).thenCompose(project::run);
    }

    private Change opening(ProjectReader reader, String name, List<String> names, Choice choice) {
        var joining = new ArrayList<Change>();
        List<CoderId> coders = names.stream().map(coder -> coder(reader, coder, joining)).distinct().toList();
        var strata = new Strata(reader);
        List<SourceId> sources = sources(reader, choice, strata);
        if (sources.isEmpty()) {
            throw new Refusal("A pass needs at least one source that stands in no other sealed pass. Nothing was opened.");
        }
        Optional<Drawing> drawing = choice instanceof Choice.Drawn drawn
                ? Optional.of(new Drawing(drawn.seed(), drawn.strata(), strata.population())) : Optional.empty();
        var opening = new OpenPass(new Pass(PassId.fresh(), name, sources, coders, strata.population(), drawing, clock.instant(), Optional.empty()));
        if (joining.isEmpty()) {
            return opening;
        }
        joining.add(opening);
        return new Change.Together("Opened the blind pass “%s”".formatted(opening.pass().name()), joining);
    }

    /// The sources that such a draw would take now, so that they can be looked at first.
    public CompletableFuture<List<Source>> preview(Choice choice) {
        return project.read(reader -> {
            var chosen = Set.copyOf(sources(reader, choice, new Strata(reader)));
            return reader.sources().all().stream().filter(source -> chosen.contains(source.id())).toList();
        });
    }

    private static List<SourceId> sources(ProjectReader reader, Choice choice, Strata strata) {
        return switch (choice) {
            case Choice.ByHand(var named) when named.isEmpty() -> strata.candidates(List.of()).stream().map(Draw.Candidate::source).toList();
            case Choice.ByHand(var named) -> named(reader, named);
            case Choice.Drawn drawn -> {
                var among = Set.copyOf(named(reader, drawn.among()));
                var candidates = strata.candidates(drawn.strata()).stream().filter(one -> among.isEmpty() || among.contains(one.source())).toList();
                yield Draw.of(candidates, drawn.of(candidates.size()), drawn.seed());
            }
        };
    }

    private static List<SourceId> named(ProjectReader reader, List<String> names) {
        return names.stream().map(words -> new Finder(reader).source(words).id()).distinct().toList();
    }

    private static CoderId coder(ProjectReader reader, String name, List<Change> joining) {
        return reader.team().named(name).map(Coder::id).orElseGet(() -> {
            var fresh = new Coder(CoderId.fresh(), name.strip());
            joining.add(new AddCoder(fresh));
            return fresh.id();
        });
    }

    /// Shows the work of the pass to everybody.
    public CompletableFuture<Applied> release(String name) {
        return project.read(reader -> new ReleasePass(reader.passes().named(name).map(Pass::id)
                .orElseThrow(() -> new Refusal("There is no pass “%s” in the project.".formatted(name.strip()))), clock.instant()))
                .thenCompose(project::run);
    }
}
