package org.heddle.domain.merging.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heddle.domain.coding.CarriedCoding;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.memo.CodingNote;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.Statement;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.progress.Considered;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.quotes.published.PublishedPart;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.source.Fate;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextCorrection;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.Suggestion;

/// Takes everything of one copy that points into a text along to another text of the same source. What cannot be placed there is left out and told.
public final class Carrying {
    private final Map<SourceId, TextCorrection> corrections;
    private final List<Coding> unplaced = new ArrayList<>();
    private final Map<UUID, UUID> joined = new HashMap<>();

    public Carrying(Map<SourceId, TextCorrection> corrections) {
        this.corrections = Map.copyOf(corrections);
    }

    /// Codings of which no word is left in the other text.
    public List<Coding> unplaced() {
        return List.copyOf(unplaced);
    }

    public ProjectImage of(ProjectImage image) {
        if (corrections.isEmpty()) {
            return image;
        }
        var carried = image.copy();
        corrections.forEach((id, correction) -> carried.of(Part.SOURCES).computeIfPresent(id, (_, source) -> source.worded(correction.after())));
        codings(image, carried);
        carried.of(Part.EXAMPLES).values().removeIf(one -> place(one.source(), one.span()).isEmpty());
        carried.of(Part.EXAMPLES).replaceAll((_, one) -> place(one.source(), one.span()).map(one::over).orElse(one));
        var considered = List.copyOf(carried.of(Part.CONSIDERED).keySet());
        considered.forEach(one -> carry(one, carried));
        carried.of(Part.MEMOS).replaceAll((_, memo) -> linked(memo));
        carried.of(Part.NOTES).replaceAll((_, note) -> supported(note));
        carried.of(Part.QUOTES).replaceAll((_, quote) -> printed(quote));
        carried.of(Part.CELLS).replaceAll((_, cell) -> quoting(cell));
        carried.of(Part.LINKS).values().removeIf(link -> place(link.from()).isEmpty() || place(link.to()).isEmpty() || place(link.from()).equals(place(link.to())));
        carried.of(Part.LINKS).replaceAll((_, link) -> link.between(place(link.from()).orElseThrow(), place(link.to()).orElseThrow()));
        carried.of(Part.ENTRIES).replaceAll((_, entry) -> entry.showing(entry.passages().stream().flatMap(one -> place(one).stream()).toList()));
        carried.of(Part.ENTRIES).values().removeIf(RegisterEntry::isEmpty);
        carried.of(Part.SETTLEMENTS).replaceAll((_, one) -> settled(one));
        carried.of(Part.FINDINGS).replaceAll((_, one) -> concluded(one));
        carried.of(Part.CHECKS).replaceAll((_, check) -> suggested(check, image));
        carried.of(Part.REPLIES).replaceAll((_, reply) -> place(reply.before().source(), reply.before().span())
                .map(span -> reply.about(reply.before().over(span))).orElse(reply));
        var gone = unplaced.stream().map(Coding::id).toList();
        gone.forEach(id -> forget(id, carried));
        return new Translation(joined).of(carried);
    }

    private void codings(ProjectImage image, ProjectImage carried) {
        Map<SourceId, List<Coding>> bySource = new LinkedHashMap<>();
        image.of(Part.CODINGS).values().stream().filter(one -> corrections.containsKey(one.source()))
                .forEach(one -> bySource.computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(one));
        bySource.forEach((source, codings) -> {
            for (CarriedCoding one : CarriedCoding.of(codings, correction(source))) {
                Coding coding = one.coding();
                carried.of(Part.CODINGS).remove(coding.id());
                if (one.stays()) {
                    carried.of(Part.CODINGS).put(coding.id(), coding.over(one.fate().place().orElseThrow()));
                } else if (one.twin().isPresent()) {
                    joined.put(coding.id().value(), one.twin().get().value());
                } else {
                    unplaced.add(coding);
                }
            }
        });
    }

    private static void forget(CodingId gone, ProjectImage image) {
        image.of(Part.STARS).remove(gone);
        image.of(Part.CELLS).replaceAll((_, cell) -> cell.evidence().contains(gone)
                ? cell.restingOn(cell.evidence().stream().filter(one -> !one.equals(gone)).toList()) : cell);
        image.of(Part.RECHECKS).remove(gone);
        image.of(Part.CHECKS).values().removeIf(check -> check.coding().equals(gone));
    }

    /// Of a reading whose words are all gone nothing is kept, unless nothing would be left of the difference.
    private Settlement settled(Settlement one) {
        Difference before = one.difference();
        List<Mark> first = placed(before.source(), before.first());
        List<Mark> second = placed(before.source(), before.second());
        return first.isEmpty() && second.isEmpty() ? one : one.of(new Difference(before.pair(), before.source(), before.kind(), first, second),
                placed(before.source(), one.outcome()));
    }

    private List<Mark> placed(SourceId source, List<Mark> marks) {
        return marks.stream().flatMap(mark -> place(source, mark.span()).map(span -> new Mark(mark.code(), span)).stream()).toList();
    }

    /// Edges that are nowhere any more are suggested no longer; the verdict stays.
    private Check suggested(Check check, ProjectImage image) {
        Coding coding = image.of(Part.CODINGS).get(check.coding());
        return coding != null && check.suggestion().orElse(null) instanceof Suggestion.OtherEdges(var span)
                ? check.suggesting(place(coding.source(), span).map(Suggestion.OtherEdges::new)) : check;
    }

    private TextCorrection correction(SourceId source) {
        TextCorrection correction = corrections.get(source);
        if (correction == null) {
            throw new IllegalStateException("no correction of that source");
        }
        return correction;
    }

    private Optional<TextSpan> place(SourceId source, TextSpan span) {
        TextCorrection correction = corrections.get(source);
        return correction == null ? Optional.of(span) : correction.fate(span).place();
    }

    private Optional<Passage> place(Passage passage) {
        return place(passage.source(), passage.span()).map(span -> new Passage(passage.source(), span));
    }

    /// Only the very same words were read.
    private void carry(Considered one, ProjectImage carried) {
        TextCorrection correction = corrections.get(one.source());
        if (correction == null) {
            return;
        }
        carried.of(Part.CONSIDERED).remove(one);
        Fate fate = correction.fate(one.span());
        if (fate instanceof Fate.Kept || fate instanceof Fate.Moved) {
            var now = new Considered(one.source(), one.coder(), fate.place().orElseThrow());
            carried.of(Part.CONSIDERED).put(now, now);
        }
    }

    private Memo linked(Memo memo) {
        if (memo.links().stream().noneMatch(link -> link instanceof MemoLink.ToPassage(var source, _) && corrections.containsKey(source))) {
            return memo;
        }
        List<MemoLink> links = memo.links().stream().<MemoLink>mapMulti((link, next) -> {
            if (link instanceof MemoLink.ToPassage(var source, var span)) {
                place(source, span).ifPresent(now -> next.accept(new MemoLink.ToPassage(source, now)));
            } else {
                next.accept(link);
            }
        }).distinct().toList();
        return new Memo(memo.id(), memo.target(), memo.kind(), memo.title(), memo.text(), memo.author(), memo.made(), memo.changed(), links);
    }

    /// Where the printed words themselves changed, the quote waits for a second look.
    private Quote printed(Quote quote) {
        if (corrections.keySet().stream().noneMatch(quote::pointsTo)) {
            return quote;
        }
        var parts = new ArrayList<PublishedPart>();
        boolean isStale = quote.isStale();
        for (PublishedPart part : quote.parts()) {
            Optional<Passage> here = part.place().filter(place -> corrections.containsKey(place.source()));
            if (here.isEmpty()) {
                parts.add(part);
            } else {
                Fate fate = correction(here.get().source()).fate(here.get().span());
                fate.place().ifPresent(span -> parts.add(part.at(new Passage(here.get().source(), span))));
                isStale |= fate instanceof Fate.Altered || fate instanceof Fate.Lost;
            }
        }
        List<PublishedPart> left = parts.stream().noneMatch(part -> part.shown().isPresent()) ? List.of() : parts;
        return isStale ? quote.stale(quote.codings(), left) : quote.printed(quote.codings(), left);
    }

    private MatrixCell quoting(MatrixCell cell) {
        return cell.quotations().stream().noneMatch(one -> corrections.containsKey(one.source())) ? cell
                : cell.quoting(cell.quotations().stream().flatMap(one -> place(one.source(), one.span())
                        .map(span -> new Passage(one.source(), span)).stream()).distinct().toList());
    }

    private Finding concluded(Finding finding) {
        Finding carried = finding;
        for (SourceId source : corrections.keySet()) {
            carried = carried.carried(source, passage -> place(source, passage.span()).map(span -> new Passage(source, span)));
        }
        return carried;
    }

    private CodingNote supported(CodingNote note) {
        return corrections.containsKey(note.source()) ? note.saying(note.statements().stream().map(one -> new Statement(one.text(),
                one.passages().stream().flatMap(span -> place(note.source(), span).stream()).toList())).toList(), note.at()) : note;
    }
}
