package org.heddle.domain.manuscript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.manuscript.matching.Piece;
import org.heddle.domain.manuscript.matching.Piece.Kind;
import org.heddle.domain.manuscript.matching.Printed;
import org.heddle.domain.manuscript.matching.Search;
import org.heddle.domain.manuscript.matching.Search.Expected;
import org.heddle.domain.manuscript.matching.Search.Match;
import org.heddle.domain.source.SourceId;

/// Holds the quotations of a paper against the sources. What does not stand in one place as printed is looked for a second time in pieces,
/// so that a changed order and words of two people are told from words that nobody said.
public final class Auditor {
    private static final int FEWEST_OF_A_PIECE = 3;

    private final People people;
    private final KnownVoices known;
    private final Corpus corpus;

    public Auditor(People people, Collection<Speaker> speakers, Corpus corpus) {
        this.people = people;
        this.corpus = corpus;
        known = new KnownVoices(people, speakers);
    }

    /// One way to read a quotation, or a piece of it that is looked for in one source first.
    private record Needle(int quotation, Printed printed, Optional<SourceId> near) {}

    public Audit audit(Manuscript paper) {
        List<Quotation> quotations = new QuotationFinder(known).in(paper);
        Map<Integer, Read> reads = wholes(quotations);
        Map<Integer, List<Read>> pieces = pieces(reads);
        var speaking = new Speaking(people, known, corpus);
        var findings = new ArrayList<Finding>();
        var setAside = new ArrayList<SetAside>();
        for (Quotation quotation : quotations) {
            Optional<Read> read = Optional.ofNullable(reads.get(quotation.number()));
            Finding finding = read.map(one -> new Judging(quotation, one, pieces.getOrDefault(quotation.number(), List.of()), speaking).finding())
                    .orElseGet(() -> Finding.notFound(quotation));
            Optional<SetAside.Reason> reason = NoQuotation.reason(finding);
            if (reason.isPresent()) {
                setAside.add(new SetAside(quotation, reason.get()));
            } else if (quotation.isMarked() || finding.verdict() != QuoteVerdict.NOT_FOUND) {
                findings.add(finding);
            }
        }
        return new Audit(paper.name(), findings, setAside, paper.remarks());
    }

    /// A reading of a quotation or of its piece, and where it stands best.
    record Read(Printed printed, Match match) {
        boolean isBetterThan(Read other) {
            boolean isClean = match.aligned().isClean();
            if (isClean != other.match.aligned().isClean()) {
                return isClean;
            }
            return isClean ? printed.words() > other.printed.words() : match.aligned().similarity() > other.match.aligned().similarity();
        }
    }

    private Map<Integer, Read> wholes(List<Quotation> quotations) {
        var needles = new ArrayList<Needle>();
        for (Quotation quotation : quotations) {
            needles.add(new Needle(quotation.number(), new Printed(quotation.text()), Optional.empty()));
            quotation.readings().forEach(reading -> needles.add(new Needle(quotation.number(), new Printed(reading), Optional.empty())));
        }
        Map<Integer, Read> best = new HashMap<>();
        search(needles, (needle, transcript, offset) -> isExpected(quotations.get(needles.get(needle).quotation() - 1), transcript, offset))
                .forEach((needle, match) -> best.merge(needles.get(needle).quotation(), new Read(needles.get(needle).printed(), match),
                        (one, other) -> other.isBetterThan(one) ? other : one));
        return best;
    }

    private boolean isExpected(Quotation quotation, Transcript transcript, int offset) {
        return !quotation.attribution().isEmpty()
                && known.compare(quotation.attribution(), Speaking.at(transcript, people, offset)) == AttributionVerdict.MATCHES;
    }

    /// Between marks of omission, or what was left over of the best place.
    private Map<Integer, List<Read>> pieces(Map<Integer, Read> wholes) {
        var needles = new ArrayList<Needle>();
        wholes.forEach((quotation, read) -> {
            if (!read.match().aligned().isClean()) {
                parts(read).stream().map(Printed::new).filter(piece -> piece.words() >= FEWEST_OF_A_PIECE)
                        .forEach(piece -> needles.add(new Needle(quotation, piece, Optional.of(read.match().source()))));
            }
        });
        Map<Integer, List<Read>> found = new HashMap<>();
        search(needles, (needle, transcript, _) -> transcript.source().id().equals(needles.get(needle).near().orElse(null)))
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> found.computeIfAbsent(needles.get(entry.getKey()).quotation(), _ -> new ArrayList<>())
                        .add(new Read(needles.get(entry.getKey()).printed(), entry.getValue())));
        return found;
    }

    private static List<String> parts(Read read) {
        return read.printed().hasGap() ? read.printed().pieces()
                : read.match().aligned().pieces().stream().filter(piece -> piece.kind() == Kind.ADDED || piece.kind() == Kind.CHANGED)
                .map(Piece::printed).toList();
    }

    private Map<Integer, Match> search(List<Needle> needles, Expected expected) {
        Map<Integer, Match> best = new HashMap<>();
        if (!needles.isEmpty()) {
            var search = new Search(needles.stream().map(Needle::printed).toList(), expected);
            corpus.sources().forEach(source -> search.walk(corpus.transcript(source)));
            for (SourceId source : search.worthAnother()) {
                search.compare(corpus.transcript(source), best);
            }
        }
        return best;
    }
}
