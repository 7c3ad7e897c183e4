package org.heddle.domain.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdict;

/// Makes quotes from codings, one source after the other, so that only one transcript need be in memory.
public final class QuoteRows {
    private static final List<Judgement> WEIGHTIEST_FIRST = Stream.of(false, true)
            .flatMap(isStale -> Stream.of(Verdict.DISAGREE, Verdict.QUERY, Verdict.AGREE).map(verdict -> new Judgement(verdict, isStale))).toList();

    private final Codebook codebook;
    private final People people;
    private final AttributionTemplate template;
    private final List<Coder> coders;
    private final Map<CoderId, String> names = new HashMap<>();
    private final Map<CoderId, Integer> joined = new HashMap<>();
    private final Set<CodeId> chosen;

    /// `coders` in the order in which they joined the project.
    public QuoteRows(Codebook codebook, People people, List<Coder> coders, AttributionTemplate template) {
        this(codebook, people, coders, template, codebook.inOrder().stream().map(Code::id).collect(Collectors.toSet()));
    }

    private QuoteRows(Codebook codebook, People people, List<Coder> coders, AttributionTemplate template, Set<CodeId> chosen) {
        this.codebook = codebook;
        this.people = people;
        this.coders = List.copyOf(coders);
        this.template = template;
        this.chosen = chosen;
        for (Coder coder : coders) {
            names.put(coder.id(), coder.name());
            joined.put(coder.id(), joined.size());
        }
    }

    /// The same for one theme: this code and everything below it.
    public QuoteRows under(CodeId theme) {
        return new QuoteRows(codebook, people, coders, template, codebook.withChildren(theme));
    }

    /// What these rows are quoted by.
    public Quoting quoting(Transcript transcript) {
        return new Quoting(transcript, people, template);
    }

    private record Passage(CodeId code, TextSpan span) {}

    /// The rows of one source, in framework order. `said` tells what the checks of each coding come to.
    public List<QuoteRow> of(Transcript transcript, Collection<Coding> codings, Map<CodingId, Judgement> said) {
        return of(transcript, codings, said, Publications.NONE);
    }

    /// The same with what was made of codings for the paper. Each published form has a row of its own.
    public List<QuoteRow> of(Transcript transcript, Collection<Coding> codings, Map<CodingId, Judgement> said, Publications publications) {
        var quoting = quoting(transcript);
        var passages = new LinkedHashMap<Passage, List<Coding>>();
        for (Coding coding : codings) {
            CodeId theme = publications.theme(coding);
            if (chosen.contains(theme)) {
                passages.computeIfAbsent(new Passage(theme, coding.span()), _ -> new ArrayList<>(1)).add(coding);
            }
        }
        var rows = new ArrayList<QuoteRow>(passages.size());
        passages.forEach((passage, sameSpan) -> apart(sameSpan, publications)
                .forEach(together -> rows.add(row(passage, together, quoting, transcript, said, publications))));
        rows.sort(QuotePlace::inSource);
        return rows;
    }

    /// Codings that share a row: all of one passage, but for those that lead a second quote of it.
    private static List<List<Coding>> apart(List<Coding> sameSpan, Publications publications) {
        var leading = sameSpan.size() < 2 ? List.<Coding>of() : sameSpan.stream().filter(coding -> publications.of(coding).isPresent()).toList();
        if (leading.size() < 2) {
            return List.of(sameSpan);
        }
        var rows = new ArrayList<List<Coding>>();
        rows.add(new ArrayList<>(sameSpan.stream().filter(coding -> !leading.subList(1, leading.size()).contains(coding)).toList()));
        leading.subList(1, leading.size()).forEach(coding -> rows.add(new ArrayList<>(List.of(coding))));
        return rows;
    }

    private QuoteRow row(Passage passage, List<Coding> sameSpan, Quoting quoting, Transcript transcript, Map<CodingId, Judgement> said,
                         Publications publications) {
        sameSpan.sort(Comparator.comparingInt(coding -> joined.getOrDefault(coding.coder(), Integer.MAX_VALUE)));
        Optional<Quote> made = sameSpan.size() == 1 ? publications.of(sameSpan.getFirst())
                : sameSpan.stream().flatMap(coding -> publications.of(coding).stream()).findFirst();
        List<TextSpan> shown = made.map(quote -> quote.shown().stream()
                .filter(place -> place.source().equals(transcript.source().id())).map(place -> place.span()).toList()).orElse(List.of());
        var place = new QuotePlace(codebook.rank(passage.code), passage.code, transcript.source(), passage.span);
        return new QuoteRow(place, codebook.path(passage.code), publications.printed(made).orElseGet(() -> quoting.words(passage.span)),
                shown.isEmpty() ? quoting.provenance(passage.span) : quoting.provenance(shown),
                joinedWords(sameSpan, coding -> coding.stance().word()),
                joinedWords(sameSpan, coding -> names.getOrDefault(coding.coder(), "")),
                combined(sameSpan, said), sameSpan.stream().map(Coding::id).toList(), made, Surroundings.NONE);
    }

    private static String joinedWords(List<Coding> codings, Function<Coding, String> word) {
        return codings.size() == 1
                ? word.apply(codings.getFirst())
                : codings.stream().map(word).distinct().collect(Collectors.joining(Provenance.JOIN));
    }

    /// What stands outweighs what stood before a coding was changed.
    private static Optional<Judgement> combined(List<Coding> codings, Map<CodingId, Judgement> said) {
        return said.isEmpty() ? Optional.empty() : WEIGHTIEST_FIRST.stream().filter(one -> codings.stream().anyMatch(coding -> one.equals(said.get(coding.id())))).findFirst();
    }
}
