package org.heddle.workbench.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Finding;
import org.heddle.domain.quotes.published.FormPrinter;
import org.heddle.domain.quotes.published.FormReader;
import org.heddle.domain.quotes.published.Material;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.quotes.published.ReadForm;
import org.heddle.domain.quotes.published.SpeechMarks;
import org.heddle.domain.source.SourceId;
import org.heddle.workbench.OpenProject;

/// Holds every quote on its way into the paper against its sources.
public final class CheckingQuotes {
    private final OpenProject project;

    public CheckingQuotes(OpenProject project) {
        this.project = project;
    }

    /// A finding with the place to look at and the words as printed; `turn` is 0 before the first one.
    public record Checked(Finding finding, Coding coding, String source, int turn, String theme, String printed) {}

    /// All quotes with a published form, and all that are chosen, in the order in which they were made.
    public CompletableFuture<List<Checked>> all() {
        return project.read(reader -> check(reader).stream()
                .filter(one -> !one.finding().quote().parts().isEmpty() || one.finding().quote().status().isChosen()).toList());
    }

    /// Every quote of which anything was made. On the store's thread.
    public static List<Checked> check(ProjectReader reader) {
        var checking = new Reading(reader, new HashMap<>(), new Repeats(reader), reader.quotes().labels());
        return reader.quotes().all().stream().flatMap(quote -> checking.checked(quote).stream()).toList();
    }

    /// How many of these codings lead a quote that is not as its source has it. On the store's thread.
    public static long unfaithful(ProjectReader reader, Set<CodingId> leading) {
        return leading.isEmpty() ? 0 : check(reader).stream().map(Checked::finding).filter(one -> !one.isFaithful() && leading.contains(one.quote().leading())).count();
    }

    /// The same as a sentence behind another one; empty where all are faithful.
    public static String said(long unfaithful) {
        return unfaithful == 0 ? "" : unfaithful == 1 ? " One quote in it is not as its source has it." : " %d quotes in it are not as their sources have them.".formatted(unfaithful);
    }

    /// One check: each transcript is read once.
    private record Reading(ProjectReader reader, Map<SourceId, Transcript> transcripts, Repeats repeats, Set<String> labels) {

        Optional<Checked> checked(Quote quote) {
            return reader.codings().find(quote.leading()).map(coding -> {
                Transcript transcript = transcript(coding.source());
                int turn = transcript.turns().of(coding.span()).map(one -> one.number()).orElse(0);
                var theme = reader.codes().codebook().path(quote.theme().orElse(coding.code())).toString();
                String typed = typed(quote, coding);
                Finding finding = Finding.of(quote, form(quote, typed), quote.status().isChosen() && !repeats.of(quote).isEmpty());
                return new Checked(finding, coding, transcript.source().name(), turn, theme, printed(quote, typed));
            });
        }

        private Transcript transcript(SourceId source) {
            return transcripts.computeIfAbsent(source, reader.sources()::transcript);
        }

        private FormPrinter printer() {
            return new FormPrinter(source -> transcript(source).text(), SpeechMarks.DOUBLE);
        }

        private String typed(Quote quote, Coding coding) {
            return quote.parts().isEmpty() ? FormPrinter.escaped(new Material().with(transcript(coding.source()), coding.span()).words(" "))
                    : printer().typed(quote.parts());
        }

        private ReadForm form(Quote quote, String typed) {
            var material = new Material();
            quote.codings().stream().flatMap(id -> reader.codings().find(id).stream())
                    .forEach(coding -> material.with(transcript(coding.source()), coding.span()));
            return new FormReader(material, labels).read(typed);
        }

        private String printed(Quote quote, String typed) {
            return quote.parts().isEmpty() ? typed : printer().printed(quote.parts());
        }
    }
}
