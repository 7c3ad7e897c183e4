package org.heddle.ui.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        var codings = new ArrayList<>(reader.codings().with(codes));
        var order = new HashMap<SourceId, Integer>();
        reader.sources().all().stream().map(Source::id).forEach(id -> order.put(id, order.size()));
        codings.sort(Comparator.comparingInt((Coding coding) -> order.getOrDefault(coding.source(), Integer.MAX_VALUE))
                .thenComparingInt(coding -> coding.span().start()));
        var first = codings.subList(0, Math.min(most, codings.size()));
        var lines = lines(reader, first);
        long sources = codings.stream().map(Coding::source).distinct().count();
        var placements = reader.cases().placements();
        long cases = codings.stream().map(Coding::source).distinct().map(placements::get).filter(Objects::nonNull).distinct().count();
        return new CodeQuotes(lines, codings.size(), (int) sources, (int) cases);
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
