package org.heddle.domain.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heddle.domain.manuscript.Auditor.Read;
import org.heddle.domain.manuscript.Finding.Where;
import org.heddle.domain.manuscript.matching.Aligned;
import org.heddle.domain.manuscript.matching.Piece;
import org.heddle.domain.manuscript.matching.Piece.Kind;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.source.Negation;

/// Comes to a verdict about one quotation from the place that it is most like, and from the places of its pieces.
final class Judging {
    private static final double ENOUGH = 0.6;
    private static final double CLEARLY = 0.8;
    private static final int SHORT = 6;
    private static final Pattern NUMBER = Pattern.compile("(?iU)\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty"
            + "|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|half|twice|dozens?)\\b");

    private final Quotation quotation;
    private final Read read;
    private final List<Read> pieces;
    private final Speaking speaking;

    Judging(Quotation quotation, Read read, List<Read> pieces, Speaking speaking) {
        this.quotation = quotation;
        this.read = read;
        this.pieces = pieces;
        this.speaking = speaking;
    }

    Finding finding() {
        Aligned aligned = read.match().aligned();
        Provenance spoken = speaking.of(read.match().source(), aligned);
        boolean isSeveral = spoken.voices().size() > 1 && attribution(spoken) != AttributionVerdict.MATCHES;
        if (aligned.isClean() && !isSeveral) {
            return of(isShortened(aligned.pieces()) ? QuoteVerdict.SHORTENED : QuoteVerdict.EXACT, aligned.pieces(), hidden(aligned.pieces()), spoken);
        }
        if (!aligned.isClean() && read.printed().hasGap() && areWhole()) {
            return inPieces(spoken);
        }
        return isTheseWords(aligned) ? altered(aligned, spoken, isSeveral) : Finding.notFound(quotation);
    }

    private Finding of(QuoteVerdict verdict, List<Piece> shown, Set<Fault> faults, Provenance spoken) {
        var where = read.match().aligned().span().map(span -> new Where(speaking.source(read.match().source()), span, spoken.turn()));
        var said = new Quotation(quotation.number(), read.printed().text(), List.of(), quotation.place(), quotation.attribution(), quotation.before(),
                quotation.after(), quotation.isMarked());
        return new Finding(said, verdict, where, shown, List.copyOf(faults), attribution(spoken), spoken.attribution());
    }

    private AttributionVerdict attribution(Provenance spoken) {
        return speaking.known().compare(quotation.attribution(), spoken);
    }

    private static boolean isShortened(List<Piece> shown) {
        return shown.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
    }

    /// Every piece between marks of omission stands somewhere, word for word.
    private boolean areWhole() {
        return pieces.size() == read.printed().pieces().size() && pieces.stream().allMatch(piece -> piece.match().aligned().isClean());
    }

    private static Set<Fault> hidden(List<Piece> pieces) {
        boolean isHidden = pieces.stream().anyMatch(Piece::hidesNegation);
        return isHidden ? Set.of(Fault.NEGATION_OMITTED) : Set.of();
    }

    private Finding inPieces(Provenance first) {
        boolean isOneSource = pieces.stream().map(piece -> piece.match().source()).distinct().count() == 1;
        var voices = pieces.stream().map(piece -> speaking.of(piece.match().source(), piece.match().aligned())).toList();
        boolean isOneSpeaker = voices.stream().allMatch(voice -> voice.isSameSpeaker(voices.getFirst()));
        List<Integer> starts = pieces.stream().map(piece -> piece.match().aligned().span().orElseThrow().start()).toList();
        boolean isInOrder = starts.equals(starts.stream().sorted(Comparator.naturalOrder()).toList());
        var shown = new ArrayList<Piece>();
        for (Read piece : pieces) {
            List<Piece> next = piece.match().aligned().pieces();
            if (!shown.isEmpty() && shown.getLast().kind() != Kind.OMITTED && next.getFirst().kind() != Kind.OMITTED) {
                shown.add(new Piece(Kind.OMITTED, "", "[…]"));
            }
            shown.addAll(next);
        }
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!isOneSpeaker || !isOneSource) {
            faults.add(Fault.TWO_SPEAKERS);
        } else if (!isInOrder) {
            faults.add(Fault.ORDER);
        }
        return of(faults.isEmpty() ? QuoteVerdict.SHORTENED : QuoteVerdict.ALTERED, shown, faults, isOneSource ? voices.getFirst() : first);
    }

    /// Enough of the words stand there, or the rest stands elsewhere; a short one without a name beside it must be clearly like.
    private boolean isTheseWords(Aligned aligned) {
        int elsewhere = pieces.stream().filter(piece -> piece.match().aligned().isClean()).mapToInt(piece -> piece.printed().words()).sum();
        boolean isTogether = aligned.same() > 2 && aligned.similarity() + (double) elsewhere / Math.max(1, aligned.words()) >= ENOUGH;
        boolean isUnclear = aligned.words() <= SHORT && quotation.attribution().isEmpty() && aligned.similarity() < CLEARLY;
        return (aligned.isFound() || isTogether) && (!isUnclear || elsewhere > 0);
    }

    private Finding altered(Aligned aligned, Provenance spoken, boolean isSeveral) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        List<Read> moved = read.printed().hasGap() ? List.of() : pieces.stream().filter(piece -> piece.match().aligned().isClean()).toList();
        for (Read piece : moved) {
            Provenance other = speaking.of(piece.match().source(), piece.match().aligned());
            boolean isSame = piece.match().source().equals(read.match().source()) && other.isSameSpeaker(spoken);
            faults.add(isSame ? Fault.ORDER : Fault.TWO_SPEAKERS);
        }
        aligned.pieces().stream().filter(piece -> !isMoved(piece, moved)).forEach(piece -> add(faults, piece));
        faults.addAll(hidden(aligned.pieces()));
        if (isSeveral) {
            faults.add(Fault.TWO_SPEAKERS);
        }
        return of(QuoteVerdict.ALTERED, aligned.pieces().stream().map(piece -> isMoved(piece, moved) ? new Piece(Kind.ADDED, "", piece.printed()) : piece).toList(),
                faults, spoken);
    }

    /// Words from elsewhere stand for none of the words here.
    private static boolean isMoved(Piece piece, List<Read> moved) {
        return moved.stream().anyMatch(one -> one.printed().text().equals(piece.printed()));
    }

    private static void add(Set<Fault> faults, Piece piece) {
        Optional<Fault> plain = switch (piece.kind()) {
            case CHANGED -> Optional.of(Fault.WORDS_CHANGED);
            case LEFT_OUT -> Optional.of(Fault.WORDS_LEFT_OUT);
            case ADDED -> Optional.of(Fault.WORDS_ADDED);
            case PUNCTUATION -> Optional.of(Fault.PUNCTUATION);
            case CAPITALS -> Optional.of(Fault.CAPITALS);
            case SAME, OMITTED, BRACKETED, NOTE -> Optional.empty();
        };
        plain.ifPresent(faults::add);
        if (plain.isPresent() && Negation.isIn(piece.source()) != Negation.isIn(piece.printed())) {
            faults.add(Fault.NEGATION);
        }
        if (piece.kind() == Kind.CHANGED && NUMBER.matcher(piece.source()).find() && NUMBER.matcher(piece.printed()).find()) {
            faults.add(Fault.NUMBER);
        }
    }
}
