package org.heddle.workbench.coding.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.CheckState;
import org.heddle.workbench.OpenProject;

/// All codings of a code and those of them that are shown, in order. Knows no words: these are read for what is in sight.
/// After an act only what the act touched is asked for again.
public final class QuoteListing {
    private static final int PORTION = 100;
    private static final int FIRST = 40;
    private static final Comparator<CodingLine> PLACE = Comparator.comparingInt((CodingLine line) -> line.span().start())
            .thenComparing(Comparator.comparingInt((CodingLine line) -> line.span().end()).reversed())
            .thenComparing((CodingLine line) -> line.id().value(), UUID::compareTo);

    private final QuoteQuestion question;
    private final Facts facts;
    private final List<CodingLine> all;
    private final List<CodingLine> shown;

    /// Who speaks and what checks say, as far as the question asks for it.
    private record Facts(Map<CodingId, String> speakers, Map<CodingId, CheckState> checks) {
        String speaker(CodingLine line) {
            return speakers.getOrDefault(line.id(), "");
        }
    }

    private QuoteListing(QuoteQuestion question, Facts facts, List<CodingLine> all, List<CodingLine> shown) {
        this.question = question;
        this.facts = facts;
        this.all = all;
        this.shown = shown;
    }

    /// Asks the store in portions; for the work thread.
    public static QuoteListing read(OpenProject project, QuoteQuestion question) {
        var all = new ArrayList<CodingLine>();
        for (CodeId code : question.codes()) {
            all.addAll(project.ask(reader -> reader.codes().codebook().find(code).isEmpty() ? List.of() : reader.codings().lines(List.of(code))));
        }
        Map<CodingId, String> speakers = new HashMap<>();
        if (question.asksWhoSpeaks()) {
            var sources = List.copyOf(all.stream().map(CodingLine::source).distinct().toList());
            for (int from = 0; from < sources.size(); from += PORTION) {
                var portion = sources.subList(from, Math.min(sources.size(), from + PORTION));
                speakers.putAll(project.ask(reader -> reader.codings().speakers(known(reader, question), portion)));
            }
        }
        Map<CodingId, CheckState> checks = question.sieve().checked().isPresent() ? CheckStates.of(project, all) : Map.of();
        return sorted(question, new Facts(speakers, checks), all);
    }

    /// The first lines and how many there are in all, for the screen while the whole list is read. Empty when only the whole list can tell.
    public static Optional<Head> head(ProjectReader reader, QuoteQuestion question) {
        if (question.order() != QuoteOrder.SOURCE || !question.sieve().isOpen()) {
            return Optional.empty();
        }
        var around = question.surroundings();
        var codes = new HashSet<>(known(reader, question));
        Map<SourceId, Integer> counts = reader.codings().counts(codes);
        var starred = reader.codings().starred();
        var lines = new ArrayList<CodingLine>();
        var sources = counts.keySet().stream().sorted(Comparator.comparingInt(around::rank)).iterator();
        while (sources.hasNext() && lines.size() < FIRST) {
            reader.codings().of(sources.next()).stream().filter(coding -> codes.contains(coding.code()))
                    .map(one -> new CodingLine(one.id(), one.source(), one.span(), one.code(), one.coder(), one.at(), starred.contains(one.id())))
                    .sorted(PLACE).forEach(lines::add);
        }
        return Optional.of(new Head(lines, counts.values().stream().mapToInt(Integer::intValue).sum(), counts.size(), cases(counts.keySet(), question)));
    }

    /// The beginning of a list, and figures of all of it.
    public record Head(List<CodingLine> lines, int total, int sources, int cases) {
        public Head {
            lines = List.copyOf(lines);
        }
    }

    private static int cases(Set<SourceId> sources, QuoteQuestion question) {
        return (int) sources.stream().map(question.surroundings().placements()::get).filter(Objects::nonNull).distinct().count();
    }

    /// A code may have been deleted since the question was made.
    private static Collection<CodeId> known(ProjectReader reader, QuoteQuestion question) {
        var codebook = reader.codes().codebook();
        return question.codes().stream().filter(code -> codebook.find(code).isPresent()).toList();
    }

    private static QuoteListing sorted(QuoteQuestion question, Facts facts, List<CodingLine> all) {
        var shown = new ArrayList<CodingLine>(all.size());
        Predicate<CodingLine> fits = fits(question, facts);
        all.stream().filter(fits).forEach(shown::add);
        shown.sort(order(question, facts));
        return new QuoteListing(question, facts, all, shown);
    }

    /// The same question after an act that touched these codings.
    public QuoteListing after(ProjectReader reader, Set<CodingId> touched) {
        var codes = new HashSet<>(question.codes());
        var now = touched.stream().map(reader.codings()::line).flatMap(Optional::stream).filter(line -> codes.contains(line.code())).toList();
        var after = new Facts(new HashMap<>(facts.speakers()), new HashMap<>(facts.checks()));
        after.checks().keySet().removeAll(touched);
        if (question.sieve().checked().isPresent()) {
            after.checks().putAll(CheckStates.of(reader, now));
        }
        if (question.asksWhoSpeaks()) {
            var places = now.stream().map(CodingLine::source).distinct().toList();
            after.speakers().putAll(reader.codings().speakers(now.stream().map(CodingLine::code).distinct().toList(), places));
        }
        var every = without(all, touched);
        every.addAll(now);
        var left = without(shown, touched);
        now.stream().filter(fits(question, after)).forEach(line -> insert(left, line, order(question, after)));
        return new QuoteListing(question, after, every, left);
    }

    private static List<CodingLine> without(List<CodingLine> lines, Set<CodingId> gone) {
        var left = new ArrayList<CodingLine>(lines.size() + gone.size());
        lines.stream().filter(line -> !gone.contains(line.id())).forEach(left::add);
        return left;
    }

    private static void insert(List<CodingLine> sorted, CodingLine line, Comparator<CodingLine> order) {
        int at = Collections.binarySearch(sorted, line, order);
        sorted.add(at < 0 ? -at - 1 : at, line);
    }

    private static Predicate<CodingLine> fits(QuoteQuestion question, Facts facts) {
        QuoteSieve sieve = question.sieve();
        var around = question.surroundings();
        return line -> (!sieve.isStarredOnly() || line.isStarred())
                && sieve.coder().filter(coder -> !coder.equals(line.coder())).isEmpty()
                && sieve.checked().filter(asked -> !facts.checks().getOrDefault(line.id(), CheckState.UNCHECKED).isFoundAs(asked)).isEmpty()
                && sieve.practice().filter(place -> !around.practice(line.source(), facts.speaker(line)).equals(Optional.of(place))).isEmpty()
                && sieve.role().filter(role -> !around.speaker(line.source(), facts.speaker(line)).flatMap(one -> one.role()).equals(Optional.of(role)))
                .isEmpty();
    }

    private static Comparator<CodingLine> order(QuoteQuestion question, Facts facts) {
        Comparator<CodingLine> place = Comparator.comparingInt((CodingLine line) -> question.surroundings().rank(line.source())).thenComparing(PLACE);
        return switch (question.order()) {
            case SOURCE -> place;
            case NEWEST -> Comparator.comparing(CodingLine::at).reversed().thenComparing(place);
            case LONGEST -> Comparator.comparingInt((CodingLine line) -> -line.span().length()).thenComparing(place);
            case SPEAKER -> Comparator.comparing(facts::speaker).thenComparing(place);
        };
    }

    public QuoteQuestion question() {
        return question;
    }

    /// What the sieve lets through, in order; do not write to it.
    public List<CodingLine> shown() {
        return Collections.unmodifiableList(shown);
    }

    public int total() {
        return all.size();
    }

    public int sources() {
        return places().size();
    }

    public int cases() {
        return cases(places(), question);
    }

    private Set<SourceId> places() {
        var places = new HashSet<SourceId>();
        all.forEach(line -> places.add(line.source()));
        return places;
    }
}
