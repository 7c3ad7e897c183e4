package org.heddle.workbench.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.analysis.Grounds;
import org.heddle.domain.analysis.tension.Drift;
import org.heddle.domain.analysis.tension.HeldBoth;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.LinkReport;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.link.RegisterReport;
import org.heddle.domain.link.Shown;
import org.heddle.domain.link.Tension;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.talk.GroupTalk;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Consensus;
import org.heddle.workbench.OpenProject;

/// Reads links and the register to be looked at, and proposes what may belong there. It proposes only: nothing is linked until somebody says so.
public final class Linking {
    /// How many turns later the talk may have drifted, when nobody says otherwise.
    public static final int USUAL_TURNS = 3;

    private final OpenProject project;

    public Linking(OpenProject project) {
        this.project = project;
    }

    public CompletableFuture<LinkReport> links(Predicate<Link> wanted) {
        return project.compute(() -> {
            List<Link> links = project.ask(reader -> reader.links().all()).stream().filter(wanted).toList();
            Map<Passage, Shown> shown = new Showing(project).of(links.stream().flatMap(link -> Stream.of(link.from(), link.to())).toList());
            Map<Object, String> names = names();
            return new LinkReport(links.stream().filter(link -> shown.containsKey(link.from()) && shown.containsKey(link.to()))
                    .map(link -> new LinkReport.Line(link, Objects.requireNonNull(shown.get(link.from())), Objects.requireNonNull(shown.get(link.to())),
                            names.getOrDefault(link.maker(), ""))).toList());
        });
    }

    public CompletableFuture<RegisterReport> register() {
        return project.compute(() -> {
            List<RegisterEntry> entries = project.ask(reader -> reader.links().entries());
            Map<Passage, Shown> shown = new Showing(project).of(entries.stream().flatMap(entry -> entry.passages().stream()).toList());
            Map<Object, String> names = names();
            return new RegisterReport(entries.stream().map(entry -> new RegisterReport.Line(entry,
                    entry.passages().stream().flatMap(one -> Optional.ofNullable(shown.get(one)).stream()).toList(),
                    names.getOrDefault(entry.author(), ""))).toList());
        });
    }

    private Map<Object, String> names() {
        return project.ask(reader -> reader.team().all()).stream().collect(Collectors.toMap(Coder::id, Coder::name));
    }

    /// Passages to be read, such as those of a proposal.
    public CompletableFuture<Map<Passage, Shown>> shown(Collection<Passage> passages) {
        return project.compute(() -> new Showing(project).of(passages));
    }

    /// Who has passages on both sides of these pairs, and where a group's talk is on the other side at most so many turns later.
    public record Proposals(List<HeldBoth> held, List<Drift> drifts) {
        public Proposals {
            held = List.copyOf(held);
            drifts = List.copyOf(drifts);
        }

        public boolean isNothing() {
            return held.isEmpty() && drifts.isEmpty();
        }
    }

    /// From the codings of these pairs alone, in columns; `consensus` is left out, because it repeats what others coded.
    public CompletableFuture<Proposals> proposals(List<Tension> tensions, int turns) {
        if (tensions.isEmpty()) {
            return CompletableFuture.completedFuture(new Proposals(List.of(), List.of()));
        }
        return project.compute(() -> {
            Grounds grounds = project.ask(reader -> grounds(reader, tensions));
            Set<SourceId> talks = grounds.speakers().stream().collect(Collectors.groupingBy(one -> one.source())).entrySet().stream()
                    .filter(one -> GroupTalk.isOne(one.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
            return new Proposals(HeldBoth.find(tensions, grounds), Drift.find(tensions, turns, talks, grounds));
        });
    }

    private Grounds grounds(ProjectReader reader, List<Tension> tensions) {
        var codebook = reader.codes().codebook();
        var codes = new ArrayList<CodeId>();
        tensions.stream().flatMap(one -> Stream.of(one.one(), one.other())).forEach(code -> codes.addAll(codebook.withChildren(code)));
        CodingColumns codings = reader.codings().columns(codes.stream().distinct().toList(), Optional.empty()).of(Consensus.counted(reader.team().all()));
        return new Grounds(codebook, codings, reader.sources().all(), reader.cases().placements(), reader.cases().people(), reader.cases().speakers(),
                reader.team().all(), source -> project.ask(again -> again.sources().turns(source)), source -> project.ask(again -> again.sources().text(source)));
    }
}
