package org.heddle.workbench.coding.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Quoting;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdicts;

/// A quote as it is read beside the text: its words, what stands around them, who says them and what was said about it.
public record ReadQuote(Coding coding, boolean isStarred, String words, Context context, String attribution, String sourceName, int turn,
                        Optional<Judgement> said) {
    private static final int MOST = 400;

    /// The words before and after, from the turn before to the turn after.
    public record Context(String before, String after) {}

    /// Reads these quotes; `known` gives transcripts that are in memory already, the others are read once each.
    public static List<ReadQuote> of(ProjectReader reader, Collection<CodingId> codings, Function<SourceId, Optional<Transcript>> known) {
        var people = reader.cases().people();
        var starred = reader.codings().starred();
        Set<CodingId> checked = reader.checks().verdicts(codings).keySet();
        var open = new HashMap<SourceId, Transcript>();
        var quotes = new ArrayList<ReadQuote>();
        for (CodingId one : codings) {
            reader.codings().find(one).ifPresent(coding -> {
                var transcript = open.computeIfAbsent(coding.source(), id -> known.apply(id).orElseGet(() -> reader.sources().transcript(id)));
                quotes.add(read(coding, transcript, people, starred, said(reader, coding, transcript, checked)));
            });
        }
        return quotes;
    }

    private static Optional<Judgement> said(ProjectReader reader, Coding coding, Transcript transcript, Set<CodingId> checked) {
        return checked.contains(coding.id()) ? Verdicts.judgement(reader.checks().of(coding.id()), coding, transcript.text()) : Optional.empty();
    }

    private static ReadQuote read(Coding coding, Transcript transcript, People people, Set<CodingId> starred, Optional<Judgement> said) {
        var quoting = new Quoting(transcript, people, AttributionTemplate.A0);
        var provenance = quoting.provenance(coding.span());
        String who = provenance.attribution().isEmpty() ? provenance.speaker() : provenance.attribution();
        return new ReadQuote(coding, starred.contains(coding.id()), quoting.words(coding.span()), context(coding.span(), transcript), who,
                transcript.source().name(), provenance.turn().orElse(0), said);
    }

    private static Context context(TextSpan span, Transcript transcript) {
        var turns = transcript.turns().all();
        String text = transcript.text();
        var here = transcript.turns().touching(span);
        if (here.isEmpty()) {
            return new Context(cut(text, span.start() - MOST, span.start()), cut(text, span.end(), span.end() + MOST));
        }
        int from = turns.get(Math.max(0, turns.indexOf(here.getFirst()) - 1)).start();
        int to = turns.get(Math.min(turns.size() - 1, turns.indexOf(here.getLast()) + 1)).end();
        return new Context(cut(text, Math.max(from, span.start() - MOST), span.start()), cut(text, span.end(), Math.min(to, span.end() + MOST)));
    }

    /// Whole code points only.
    private static String cut(String text, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, start, text.length());
        start = SourceText.cutsCodePoint(text, start) ? start + 1 : start;
        end = SourceText.cutsCodePoint(text, end) ? end - 1 : end;
        return start < end ? text.substring(start, end).strip() : "";
    }
}
