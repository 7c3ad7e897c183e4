package org.heddle.workbench.difference;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.DifferenceFinder;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Readings;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.difference.SettlementId;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.DefineCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.CodingChange.RemoveCoding;
import org.heddle.domain.project.DifferenceChange.Reopen;
import org.heddle.domain.project.DifferenceChange.Settle;
import org.heddle.domain.project.DifferenceChange.TakeOver;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.workbench.OpenProject;

/// Settles differences and keeps the agreed layer: codings of a coder of its own, made when it is first needed.
public final class Settling {
    private final OpenProject project;
    private final InstantSource clock;

    public Settling(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /// Settles a difference, or settles it anew.
    public CompletableFuture<Applied> settle(Findings.Item item, Decision decision) {
        CoderId by = project.coder();
        return project.read(reader -> settling(reader, item, decision, by)).thenCompose(project::run);
    }

    private Change settling(ProjectReader reader, Findings.Item item, Decision decision, CoderId by) {
        Difference difference = item.difference();
        var outcome = decision.way().outcome(difference, decision.fresh());
        var along = new ArrayList<Change>();
        var layer = new Layer(reader);
        along.addAll(layer.begun());
        item.settlement().ifPresent(before -> along.add(new Reopen(before.id(), layer.without(before, outcome))));
        along.addAll(layer.with(difference.source(), outcome));
        decision.push().ifPresent(push -> along.addAll(pushed(reader, decision)));
        return new Settle(new Settlement(SettlementId.fresh(), difference, decision.way(), outcome, decision.reason(), by, clock.instant(),
                decision.surgery(), decision.push()), along);
    }

    private static List<Change> pushed(ProjectReader reader, Decision decision) {
        if (decision.reason().words().isEmpty()) {
            throw new Refusal("A rule needs words: say the reason first. Nothing was settled.");
        }
        return decision.push().stream().flatMap(push -> {
            Code code = reader.codes().code(push.code());
            CodeRules rules = push.added(code.rules(), decision.reason().words());
            return rules.equals(code.rules()) ? Stream.<Change>of() : Stream.<Change>of(new DefineCode(push.code(), rules));
        }).toList();
    }

    /// Makes a settled difference an open one again, whether its originals changed or not. What it put into the agreed layer goes.
    public CompletableFuture<Applied> reopen(Settlement settlement) {
        return project.read(reader -> new Reopen(settlement.id(), new Layer(reader).without(settlement, List.of()))).thenCompose(project::run);
    }

    /// Takes over what both agree on; passages that stand in the agreed layer already are not taken twice.
    public CompletableFuture<Applied> takeOver(Findings findings) {
        return project.read(reader -> {
            var layer = new Layer(reader);
            var along = new ArrayList<Change>();
            for (Readings.Agreed agreed : findings.agreed()) {
                along.addAll(layer.with(agreed.source(), List.of(agreed.mark())));
            }
            if (!along.isEmpty()) {
                along.addAll(0, layer.begun());
            }
            return new TakeOver(along);
        }).thenCompose(project::run);
    }

    /// The agreed layer as it stands, and what has to happen to it.
    private final class Layer {
        private final ProjectReader reader;
        private final Optional<Coder> there;
        private final CoderId coder;

        Layer(ProjectReader reader) {
            this.reader = reader;
            there = reader.team().all().stream().filter(Consensus::is).findFirst();
            coder = there.map(Coder::id).orElse(Consensus.CODER.id());
        }

        List<Change> begun() {
            return there.isPresent() ? List.of() : List.of(new AddCoder(Consensus.CODER));
        }

        List<Change> with(SourceId source, List<Mark> marks) {
            return marks.stream().map(mark -> coding(source, mark)).filter(coding -> reader.codings().identical(coding).isEmpty())
                    .<Change>map(AddCoding::new).toList();
        }

        private Coding coding(SourceId source, Mark mark) {
            return Coding.of(source, mark.span(), mark.code(), coder, clock.instant());
        }

        /// Only what nothing else holds there: another settlement, or what both coders agree on.
        List<Change> without(Settlement gone, List<Mark> kept) {
            var source = gone.difference().source();
            var others = reader.differences().of(source).stream().filter(one -> !one.id().equals(gone.id())).flatMap(one -> one.outcome().stream()).toList();
            var pair = gone.difference().pair();
            var agreed = DifferenceFinder.of(pair, source, marks(source, pair.first()), marks(source, pair.second())).agreed().stream()
                    .map(Readings.Agreed::mark).toList();
            return gone.outcome().stream().filter(mark -> !kept.contains(mark) && !others.contains(mark) && !agreed.contains(mark))
                    .flatMap(mark -> reader.codings().identical(coding(source, mark)).stream()).<Change>map(coding -> new RemoveCoding(coding.id())).toList();
        }

        private List<Mark> marks(SourceId source, CoderId of) {
            return reader.codings().of(source).stream().filter(one -> one.coder().equals(of)).map(one -> new Mark(one.code(), one.span())).toList();
        }
    }
}
