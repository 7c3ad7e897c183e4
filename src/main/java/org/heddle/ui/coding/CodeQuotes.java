package org.heddle.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Verdict;

/// The first quotes of a code in the order of sources and places, and how many there are in all.
public record CodeQuotes(List<Line> lines, int total, int sources, int cases) {
    public static final CodeQuotes NONE = new CodeQuotes(List.of(), 0, 0, 0);

    /// One quote as it stands in the list.
    public record Line(Coding coding, String words, String attribution, String sourceName, int turn, Optional<Verdict> verdict) {}

    public CodeQuotes {
        lines = List.copyOf(lines);
    }

    /// Reads at most `most` quotes; figures are of all.
    public static CodeQuotes read(ProjectReader reader, CodeId code, boolean withChildren, int most) {
        var codes = withChildren ? List.copyOf(reader.codes().codebook().withChildren(code)) : List.of(code);
        Map<SourceId, Integer> counts = reader.codings().counts(codes);
        var placements = reader.cases().placements();
        long cases = counts.keySet().stream().map(placements::get).filter(Objects::nonNull).distinct().count();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new CodeQuotes(lines(reader, first(reader, Set.copyOf(codes), counts, most)), total, counts.size(), (int) cases);
    }

    /// Source by source, no more of them than are needed.
    private static List<Coding> first(ProjectReader reader, Set<CodeId> codes, Map<SourceId, Integer> counts, int most) {
        var first = new ArrayList<Coding>();
        for (Source source : reader.sources().all()) {
            if (first.size() < most && counts.containsKey(source.id())) {
                reader.codings().of(source.id()).stream().filter(coding -> codes.contains(coding.code())).forEach(first::add);
            }
        }
        return first.subList(0, Math.min(most, first.size()));
    }

    private static List<Line> lines(ProjectReader reader, List<Coding> codings) {
        var people = reader.cases().people();
        Map<CodingId, Verdict> verdicts = reader.checks().verdicts(codings.stream().map(Coding::id).toList());
        var lines = new ArrayList<Line>();
        SourceId open = null;
        Quoting quoting = null;
        String name = "";
        for (Coding coding : codings) {
            if (quoting == null || !coding.source().equals(open)) {
                var transcript = reader.sources().transcript(coding.source());
                quoting = new Quoting(transcript, people, AttributionTemplate.A0);
                open = coding.source();
                name = transcript.source().name();
            }
            var provenance = quoting.provenance(coding.span());
            String who = provenance.attribution().isEmpty() ? provenance.speaker() : provenance.attribution();
            lines.add(new Line(coding, quoting.words(coding.span()), who, name, provenance.turn().orElse(0),
                    Optional.ofNullable(verdicts.get(coding.id()))));
        }
        return lines;
    }
}
