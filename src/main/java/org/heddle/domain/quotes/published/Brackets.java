package org.heddle.domain.quotes.published;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.heddle.domain.quotes.published.Gap.Ends;
import org.heddle.domain.quotes.published.Gap.Mark;
import org.heddle.domain.quotes.published.Material.Utterance;
import org.heddle.domain.quotes.published.Material.Word;
import org.heddle.domain.quotes.published.PublishedPart.Anonymised;
import org.heddle.domain.quotes.published.PublishedPart.EmphasisNote;
import org.heddle.domain.quotes.published.PublishedPart.Insertion;
import org.heddle.domain.quotes.published.PublishedPart.NonVerbal;
import org.heddle.domain.quotes.published.PublishedPart.Replacement;
import org.heddle.domain.quotes.published.PublishedPart.Splice;
import org.heddle.domain.source.Folding;
import org.heddle.domain.source.TextSpan;

/// Tells what words in brackets are: what the transcript notes, a note on emphasis, a splice, a label, a replacement, or an insertion.
final class Brackets {
    /// At the ends of a quote nobody can know what a bracket stands for, unless little is left.
    private static final int MOST_AT_EDGE = 6;
    private static final Pattern NOTE = Pattern.compile(".*\\b(?:emphas[ie]s|emphasi[sz]ed|italics?)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile(
            ".*\\b(?:name|place|town|city|village|street|area|practice|hospital|school|clinic|person|project|organisation|outgoing|incoming)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Material material;
    private final Set<String> labels;

    Brackets(Material material, Set<String> labels) {
        this.material = material;
        this.labels = labels;
    }

    /// `noted`: how many words of the source the bracket itself prints.
    record Settled(PublishedPart part, int noted) {}

    Settled settled(Mark mark, Ends ends, boolean mayReplace) {
        String words = mark.typed().text();
        Optional<NonVerbal> noted = nonVerbal(words, ends, mark.isSpaced());
        if (noted.isPresent()) {
            return new Settled(noted.get(), count(noted.get().passage(), ends));
        }
        if (NOTE.matcher(words).matches()) {
            return new Settled(new EmphasisNote(words, mark.isSpaced()), 0);
        }
        boolean isInner = ends.last() >= 0 && ends.next() < material.words().size();
        if (isInner && word(ends.last()).utterance() != word(ends.next()).utterance()) {
            return new Settled(new Splice(words, mark.isSpaced()), 0);
        }
        return new Settled(settled(words, ends, isInner, mayReplace, mark.isSpaced()), 0);
    }

    /// Beside a mark of omission, or at an edge, a bracket stands for words of the source only where it prints them otherwise, or where little is left.
    private PublishedPart settled(String words, Ends ends, boolean isInner, boolean mayReplace, boolean isSpaced) {
        Optional<Passage> kept = mayReplace && isInner ? Optional.empty() : kept(words, ends);
        if (kept.isPresent()) {
            return new Replacement(words, kept.get(), isSpaced);
        }
        Optional<Passage> instead = mayReplace ? instead(ends, isInner) : Optional.empty();
        return instead.map(passage -> replaced(words, passage, isSpaced)).orElseGet(() -> new Insertion(words, isSpaced));
    }

    private PublishedPart replaced(String words, Passage passage, boolean isSpaced) {
        boolean isLabel = labels.contains(words) || isNamed(words, passage) && !said(passage).equalsIgnoreCase(Folding.plain(words));
        return isLabel ? new Anonymised(words, passage, isSpaced) : new Replacement(words, passage, isSpaced);
    }

    private String said(Passage passage) {
        return Folding.plain(passage.span().of(material.text(passage.source())));
    }

    /// A name begins with a large letter where no sentence begins, or anywhere when the label sounds like one.
    private boolean isNamed(String label, Passage passage) {
        String text = material.text(passage.source());
        return material.words().stream().filter(word -> material.utterance(word).source().equals(passage.source()))
                .filter(word -> word.start() >= passage.span().start() && word.end() <= passage.span().end())
                .filter(word -> Character.isUpperCase(text.codePointAt(word.start())) && !word.plain().matches("I(?:'.*)?"))
                .anyMatch(word -> LABEL.matcher(label).matches() || !beginsSentence(text, word.start()));
    }

    private static boolean beginsSentence(String text, int at) {
        String before = text.substring(Math.max(0, at - 3), at).strip();
        return before.isEmpty() || ".!?:…\"“‘'".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /// The words of a bracket that only prints the source's in other letters, such as `[You]` for “you”: right before the next word, or right after the
    /// last one.
    private Optional<Passage> kept(String words, Ends ends) {
        List<String> said = WordBounds.words(words);
        int before = ends.next() - said.size();
        return IntStream.of(before, ends.last() + 1).filter(first -> first > ends.last() && isSaid(said, first, ends)).mapToObj(first -> passage(first, first + said.size() - 1))
                .findFirst();
    }

    private boolean isSaid(List<String> said, int first, Ends ends) {
        return !said.isEmpty() && first + said.size() <= Math.min(ends.next(), material.words().size()) && word(first).utterance() == word(first + said.size() - 1).utterance()
                && IntStream.range(0, said.size()).allMatch(each -> word(first + each).plain().equalsIgnoreCase(said.get(each)));
    }

    private Passage passage(int first, int last) {
        return new Passage(material.utterance(word(first)).source(), new TextSpan(word(first).start(), word(last).end()));
    }

    private Optional<Passage> instead(Ends ends, boolean isInner) {
        int first = ends.last() + 1;
        int last = ends.next() - 1;
        if (!isInner) {
            int beside = ends.last() >= 0 ? ends.last() : ends.next();
            if (beside >= material.words().size()) {
                return Optional.empty();
            }
            int utterance = word(beside).utterance();
            int[] near = IntStream.rangeClosed(first, last).filter(each -> word(each).utterance() == utterance).toArray();
            if (near.length == 0 || near.length > MOST_AT_EDGE) {
                return Optional.empty();
            }
            first = near[0];
            last = near[near.length - 1];
        }
        return first > last ? Optional.empty() : Optional.of(passage(first, last));
    }

    private Optional<NonVerbal> nonVerbal(String words, Ends ends, boolean isSpaced) {
        String wanted = Folding.plain(words).toLowerCase(Locale.ROOT);
        Stretch stretch = stretch(ends);
        String text = material.text(stretch.source.source()).substring(stretch.start, stretch.end);
        for (List<String> pair : List.of(List.of("[", "]"), List.of("(", ")"), List.of("<", ">"))) {
            int at = -1;
            while ((at = text.indexOf(pair.getFirst(), at + 1)) >= 0) {
                int end = text.indexOf(pair.getLast(), at);
                if (end > at && Folding.plain(text.substring(at + 1, end).strip()).toLowerCase(Locale.ROOT).equals(wanted)) {
                    return Optional.of(new NonVerbal(new Passage(stretch.source.source(), new TextSpan(stretch.start + at, stretch.start + end + 1)), isSpaced));
                }
            }
        }
        return Optional.empty();
    }

    private record Stretch(Utterance source, int start, int end) {}

    /// From the word before to the word after, as far as both stand in one utterance.
    private Stretch stretch(Ends ends) {
        if (material.words().isEmpty()) {
            return new Stretch(new Utterance(material.passages().getFirst().source(), material.passages().getFirst().span(), "", ""), 0, 0);
        }
        boolean hasLast = ends.last() >= 0;
        boolean hasNext = ends.next() < material.words().size();
        Word beside = hasLast ? word(ends.last()) : hasNext ? word(ends.next()) : word(0);
        Utterance utterance = material.utterance(beside);
        int start = hasLast ? beside.end() : utterance.span().start();
        boolean isSame = hasNext && word(ends.next()).utterance() == beside.utterance();
        return new Stretch(utterance, start, isSame ? word(ends.next()).start() : utterance.span().end());
    }

    /// The letters without words directly beside.
    String beside(Ends ends) {
        Stretch stretch = stretch(ends);
        String text = material.text(stretch.source.source()).substring(stretch.start, stretch.end);
        if (ends.last() >= 0) {
            int at = 0;
            while (at < text.length() && !WordBounds.begins(text, at)) {
                at++;
            }
            return text.substring(0, at);
        }
        int at = text.length();
        while (at > 0 && !WordBounds.begins(text, at - 1)) {
            at--;
        }
        return text.substring(at);
    }

    private int count(Passage passage, Ends ends) {
        return (int) IntStream.range(ends.last() + 1, Math.min(ends.next(), material.words().size())).mapToObj(this::word)
                .filter(word -> word.start() >= passage.span().start() && word.end() <= passage.span().end()).count();
    }

    private Word word(int at) {
        return material.words().get(at);
    }
}
