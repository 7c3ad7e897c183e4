package org.heddle.workbench.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdicts;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// The codings of a project with their words and speakers, by source, then place; one transcript in memory at a time.
public final class CodingList {
    private final OpenProject project;

    public CodingList(OpenProject project) {
        this.project = project;
    }

    /// Which codings are listed, all by name; what is empty is not asked for.
    public record Filter(Optional<String> source, Optional<String> code, Optional<String> coder, boolean isWithChildren,
                         boolean isStarredOnly) {}

    public Iterable<CodedPassage> of(Filter filter) {
        Wanted wanted = project.ask(reader -> Wanted.of(reader, filter));
        return () -> wanted.sources.stream().flatMap(source -> project.ask(reader -> in(reader, source, wanted)).stream()).iterator();
    }

    /// These codings, in the order given.
    public List<CodedPassage> of(Collection<Coding> codings) {
        return project.ask(reader -> {
            var bySource = codings.stream().collect(Collectors.groupingBy(Coding::source));
            Map<CodingId, CodedPassage> found = new HashMap<>();
            bySource.forEach((source, list) -> described(reader, source, list).forEach(one -> found.put(one.coding().id(), one)));
            return codings.stream().map(Coding::id).map(found::get).toList();
        });
    }

    private static List<CodedPassage> in(ProjectReader reader, SourceId source, Wanted wanted) {
        return described(reader, source, reader.codings().of(source).stream().filter(wanted::takes).toList());
    }

    private static List<CodedPassage> described(ProjectReader reader, SourceId source, List<Coding> codings) {
        Transcript transcript = reader.sources().transcript(source);
        var points = new CodePoints(transcript.text());
        var quoting = new Quoting(transcript, reader.cases().people(), AttributionTemplate.A0);
        Map<CodingId, Judgement> said = Verdicts.judgements(reader.checks().of(source), codings, transcript.text());
        return codings.stream().map(coding -> new CodedPassage(coding, transcript.source(), points.outside(coding.span().start()),
                points.outside(coding.span().end()), coding.span().of(transcript.text()), quoting.provenance(coding.span()),
                Optional.ofNullable(said.get(coding.id())))).toList();
    }

    private record Wanted(List<SourceId> sources, Optional<Set<CodeId>> codes, Optional<CoderId> coder,
                          Optional<Set<CodingId>> only) {

        static Wanted of(ProjectReader reader, Filter filter) {
            var finder = new Finder(reader);
            Optional<Set<CodeId>> codes = filter.code().map(finder::code).map(code -> family(reader, code, filter.isWithChildren()));
            Optional<CoderId> coder = filter.coder().map(name -> finder.coder(name).id());
            Optional<SourceId> one = filter.source().map(name -> finder.source(name).id());
            Set<SourceId> coded = codes.isPresent() ? sourcesWith(reader, codes.get()) : reader.codings().counts().keySet();
            Stream<SourceId> sources = reader.sources().all().stream().map(Source::id);
            return new Wanted(sources.filter(coded::contains).filter(id -> one.isEmpty() || one.get().equals(id)).toList(), codes, coder,
                    filter.isStarredOnly() ? Optional.of(reader.codings().starred()) : Optional.empty());
        }

        private static Set<CodeId> family(ProjectReader reader, Code code, boolean withChildren) {
            return withChildren ? Set.copyOf(reader.codes().codebook().withChildren(code.id())) : Set.of(code.id());
        }

        private static Set<SourceId> sourcesWith(ProjectReader reader, Set<CodeId> codes) {
            var sources = new HashSet<SourceId>();
            reader.codings().with(codes).forEach(coding -> sources.add(coding.source()));
            return sources;
        }

        boolean takes(Coding coding) {
            return (codes.isEmpty() || codes.get().contains(coding.code())) && (coder.isEmpty() || coder.get().equals(coding.coder()))
                    && (only.isEmpty() || only.get().contains(coding.id()));
        }
    }
}
