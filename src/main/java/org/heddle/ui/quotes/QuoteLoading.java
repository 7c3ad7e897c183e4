package org.heddle.ui.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.Publications;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.QuoteRows;
import org.heddle.domain.quotes.Voice;
import org.heddle.domain.quotes.published.Finding;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.QuoteId;
import org.heddle.domain.quotes.published.SpeechMarks;
import org.heddle.domain.source.Source;
import org.heddle.domain.verification.Verdicts;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.shell.StudyState;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.quotes.CheckingQuotes;

/// Reads a project's quotes source by source, in portions that grow: the first fills a screen. Used on the working thread.
final class QuoteLoading {
    private static final int FIRST_SCREEN = 40;
    private static final int MOST_WORDS = 400;
    private static final long FIRST_BUDGET_NANOS = 60_000_000;
    private static final long LARGEST_BUDGET_NANOS = 500_000_000;

    private final OpenProject project;
    private final QuoteRows rows;
    private final Iterator<Source> sources;
    private final int of;
    private final Map<CodeId, List<QuoteLine>> lines = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<QuoteId, Finding> findings = new HashMap<>();
    private Set<CodingId> starred = Set.of();
    private boolean hasBegun;
    private final Map<List<Voice>, List<Voice>> voices = new HashMap<>();
    private long budget;
    private int done;

    QuoteLoading(OpenProject project, StudyState state) {
        this.project = project;
        rows = new QuoteRows(state.codebook(), state.people(), state.coders(), AttributionTemplate.A0);
        var coded = state.sources().stream().filter(source -> state.codingCounts().getOrDefault(source.id(), 0) > 0).toList();
        sources = coded.iterator();
        of = coded.size();
    }

    boolean hasMore() {
        return sources.hasNext();
    }

    double share() {
        return of == 0 ? 1 : (double) done / of;
    }

    /// Everything read so far: each code's quotes, in order of sources and places.
    Map<CodeId, List<QuoteLine>> lines() {
        return lines;
    }

    /// Reads on; answers the words of what was read first, so that the first screen need not ask for them.
    Map<QuoteLine, String> portion() {
        begin();
        var first = new LinkedHashMap<QuoteLine, String>();
        long begun = System.nanoTime();
        int read = 0;
        while (sources.hasNext() && (budget == 0 ? read < FIRST_SCREEN : System.nanoTime() - begun < budget)) {
            for (QuoteRow row : next()) {
                QuoteLine line = shared(row);
                lines.computeIfAbsent(row.place().code(), _ -> new ArrayList<>()).add(line);
                if (budget == 0 && first.size() < MOST_WORDS) {
                    first.put(line, row.quote());
                }
                read++;
            }
            done++;
        }
        budget = Math.clamp(budget * 2, FIRST_BUDGET_NANOS, LARGEST_BUDGET_NANOS);
        return first;
    }

    /// What was made of quotes is little, and read before the first of them.
    private void begin() {
        if (!hasBegun) {
            hasBegun = true;
            project.ask(reader -> {
                CheckingQuotes.check(reader).forEach(one -> findings.put(one.finding().quote().id(), one.finding()));
                starred = reader.codings().starred();
                return starred;
            });
        }
    }

    private List<QuoteRow> next() {
        Source source = sources.next();
        return project.ask(reader -> rows(reader, source));
    }

    private List<QuoteRow> rows(ProjectReader reader, Source source) {
        List<Coding> codings = reader.codings().of(source.id());
        if (codings.isEmpty()) {
            return List.of();
        }
        var transcript = reader.sources().transcript(source.id());
        return rows.of(transcript, codings, Verdicts.judgements(reader.checks().of(source.id()), codings, transcript.text()),
                Publications.forPage(findings.values().stream().map(Finding::quote).toList(), reader.sources()::text, SpeechMarks.DOUBLE));
    }

    /// A project has few different speakers, stances and coders, and each row comes with fresh ones: equal ones are kept once.
    private QuoteLine shared(QuoteRow row) {
        List<Voice> said = voices.computeIfAbsent(row.provenance().voices(), all -> all);
        return new QuoteLine(row.place(), new Provenance(said, row.provenance().turn()), words.computeIfAbsent(row.stance(), word -> word),
                words.computeIfAbsent(row.coder(), word -> word), row.check(),
                !starred.isEmpty() && row.codings().stream().anyMatch(starred::contains), row.made().map(Quote::id).map(findings::get));
    }
}
