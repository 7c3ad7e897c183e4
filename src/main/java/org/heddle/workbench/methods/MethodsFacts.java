package org.heddle.workbench.methods;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.contribution.Contributions;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.finding.Question;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.methods.Facts;
import org.heddle.domain.methods.Sample;
import org.heddle.domain.project.reading.LogFilter;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Consensus;
import org.heddle.domain.verification.Finished;
import org.heddle.domain.verification.note.NoteTally;
import org.heddle.domain.verification.report.Figure;
import org.heddle.domain.verification.report.VerificationReport;
import org.heddle.workbench.KeptCodings;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.audit.AuditTrail;
import org.heddle.workbench.casestudy.CaseStudies;
import org.heddle.workbench.finding.FindingFinder;
import org.heddle.workbench.verification.Verifying;

/// Gathers the facts of a methods section as the coder who asks may see them.
public final class MethodsFacts {
    /// Acts that shaped the study as a whole; single codings and memos are left to the whole trail.
    private static final List<String> SHAPING = List.of("version *", "pass *", "surgery *", "copy taken in", "text corrected", "codes merged", "codes removed",
            "code removed", "finished", "re-check asked", "codebook *");
    private static final int MOST_ACTS = 200;

    private final OpenProject project;

    public MethodsFacts(OpenProject project) {
        this.project = project;
    }

    /// The program with its version, which only a packaged one knows.
    private static String program() {
        String version = MethodsFacts.class.getPackage().getImplementationVersion();
        return version == null ? "Heddle" : "Heddle " + version;
    }

    public CompletableFuture<Facts> read() {
        return new Verifying(project, InstantSource.system()).report().thenCompose(verification -> new AuditTrail(project).contributions()
                .thenCompose(contributions -> project.read(reader -> facts(reader, verification, contributions))));
    }

    private Facts facts(ProjectReader reader, VerificationReport verification, Contributions contributions) {
        List<Source> sources = reader.sources().all();
        Map<String, String> people = reader.team().all().stream().collect(Collectors.toMap(one -> one.id().value().toString(), Coder::name));
        CodingColumns codings = KeptCodings.of(project, reader).of(Consensus.counted(reader.team().all()));
        var memos = new EnumMap<MemoKind, Integer>(MemoKind.class);
        reader.memos().all().stream().map(Memo::kind).forEach(kind -> memos.merge(kind, 1, Integer::sum));
        List<Settlement> settled = reader.differences().all();
        Optional<Saturation> saturation = codings.size() == 0 ? Optional.empty()
                : Optional.of(Saturation.of(sources.stream().map(Source::id).toList(), Saturation.Method.USUAL, codings));
        return new Facts(project.name(), program(), Sample.of(sources, reader.cases().speakers(), reader.cases().placements(), reader.cases().people()),
                reader.memos().all().stream().filter(memo -> memo.kind() == MemoKind.SAMPLING_RATIONALE).map(memo -> memo.text().strip()).filter(text -> !text.isEmpty())
                        .findFirst(), new FindingFinder(reader).findings().questions().stream().map(Question::words).toList(),
                reader.codes().codebook(), reader.versions().all(), reader.surgeries().all(), people, coding(reader, sources, codings),
                checking(reader, sources, verification), notes(reader, sources, verification), rounds(reader),
                new Facts.Settling(settled.size(), (int) settled.stream().filter(one -> one.surgery().isPresent()).count()), memos,
                charting(reader), new Facts.Saturating(saturation), quoting(reader), reader.log().count(kinds("text corrected")), reader.log().count(kinds("copy taken in")),
                contributions, acts(reader), contributions.hidden());
    }

    private static LogFilter kinds(String... kinds) {
        return new LogFilter(Optional.empty(), List.of(kinds), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    private static Facts.Coding coding(ProjectReader reader, List<Source> sources, CodingColumns codings) {
        var made = new int[codings.coders().size()];
        var where = new ArrayList<Set<Integer>>();
        codings.coders().forEach(_ -> where.add(new HashSet<>()));
        for (int at = 0; at < codings.size(); at++) {
            made[codings.coder()[at]]++;
            where.get(codings.coder()[at]).add(codings.source()[at]);
        }
        var coders = new ArrayList<Facts.Coding.Coder>();
        for (int at = 0; at < made.length; at++) {
            if (made[at] > 0) {
                coders.add(new Facts.Coding.Coder(reader.team().find(codings.coders().get(at)).map(Coder::name).orElse(""), where.get(at).size(), made[at]));
            }
        }
        coders.sort(Comparator.comparingInt(Facts.Coding.Coder::codings).reversed());
        Map<SourceId, Set<CoderId>> begun = reader.codings().coders();
        Set<SourceId> finished = reader.checks().finished().stream().filter(one -> begun.getOrDefault(one.source(), Set.of()).contains(one.coder()))
                .map(Finished::source).collect(Collectors.toSet());
        Map<CoderId, Integer> countering = reader.codings().countsByCoder(Stance.COUNTERS);
        int counters = countering.keySet().stream().filter(Consensus.counted(reader.team().all())).mapToInt(countering::get).sum();
        return new Facts.Coding(coders, sources.size(), (int) sources.stream().filter(source -> finished.contains(source.id())).count(), codings.size(), counters);
    }

    private static Facts.Checking checking(ProjectReader reader, List<Source> sources, VerificationReport verification) {
        Set<SourceId> declared = reader.checks().finished().stream().filter(Finished::hasReadUnmarked).map(Finished::source).collect(Collectors.toSet());
        List<String> checkers = reader.checks().checkers().stream().flatMap(who -> reader.team().find(who).stream()).map(Coder::name).toList();
        var tally = verification.all();
        return new Facts.Checking(checkers, tally.codings(), tally.checked(), tally.of(Figure.FIRST_SIGHT), tally.of(Figure.CHANGED), tally.of(Figure.DROPPED),
                tally.of(Figure.ADDED), tally.of(Figure.STALE), (int) sources.stream().filter(source -> declared.contains(source.id())).count(), sources.size());
    }

    private static Facts.Notes notes(ProjectReader reader, List<Source> sources, VerificationReport verification) {
        Set<CodeId> chosen = reader.notes().headings();
        Set<CodeId> headings = chosen.isEmpty() ? reader.codes().codebook().roots().stream().map(one -> one.id()).collect(Collectors.toSet()) : chosen;
        Map<SourceId, Map<CoderId, Set<CodeId>>> written = reader.notes().all().stream().filter(note -> headings.contains(note.heading()))
                .collect(Collectors.groupingBy(CodingNote::source, Collectors.groupingBy(CodingNote::coder, Collectors.mapping(CodingNote::heading, Collectors.toSet()))));
        int complete = (int) sources.stream().filter(source -> written.getOrDefault(source.id(), Map.of()).values().stream()
                .anyMatch(done -> done.containsAll(headings))).count();
        NoteTally tally = verification.allNotes();
        return new Facts.Notes(written.size(), complete, headings.size(), tally.headings(), tally.checked(), tally.agrees());
    }

    private static List<Facts.Round> rounds(ProjectReader reader) {
        return reader.passes().all().stream().map(pass -> new Facts.Round(pass, pass.coders().stream().flatMap(who -> reader.team().find(who).stream())
                .map(Coder::name).toList())).toList();
    }

    private static Facts.Charting charting(ProjectReader reader) {
        List<Facts.Charting.Matrix> matrices = reader.matrices().all().stream().map(matrix -> new Facts.Charting.Matrix(matrix.name(), matrix.rows().word(),
                matrix.columns().size(), (int) reader.matrices().cells(matrix.id()).stream().filter(cell -> !cell.summary().isEmpty()).count()))
                .filter(matrix -> matrix.written() > 0).toList();
        return new Facts.Charting(matrices, CaseStudies.written(reader).size(), reader.cases().people().cases().size());
    }

    private static Facts.Quoting quoting(ProjectReader reader) {
        List<Quote> chosen = reader.quotes().all().stream().filter(quote -> quote.status() != QuoteStatus.CANDIDATE).toList();
        Map<SourceId, List<Coding>> bySource = chosen.stream().flatMap(quote -> reader.codings().find(quote.leading()).stream())
                .collect(Collectors.groupingBy(Coding::source));
        var quoted = new HashSet<>();
        bySource.forEach((source, codings) -> {
            Transcript transcript = reader.sources().transcript(source);
            codings.forEach(coding -> transcript.turns().of(coding.span()).ifPresent(turn -> quoted.add(transcript.speaker(turn).flatMap(Speaker::person)
                    .<Object>map(id -> id).orElse(List.of(source, turn.speaker())))));
        });
        return new Facts.Quoting(chosen.size(), quoted.size());
    }

    private static List<Facts.Act> acts(ProjectReader reader) {
        return reader.log().page(kinds(SHAPING.toArray(String[]::new)), Long.MAX_VALUE, MOST_ACTS).reversed().stream().map(line -> new Facts.Act(
                line.entry().at().atZone(ZoneOffset.UTC).toLocalDate(), line.entry().who(), line.entry().sentence())).toList();
    }
}
