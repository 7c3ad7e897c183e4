package org.heddle.domain.merging.image;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.link.Link;
import org.heddle.domain.link.RegisterEntry;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.SeenCoding;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.published.Quote;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.team.CoderId;

/// Whose work must not show to the one who merges: that of the other coders of a sealed pass, in its sources. It comes along all the same.
public final class Veiling {
    private final CoderId viewer;
    private final List<Pass> sealed;

    private Veiling(CoderId viewer, List<Pass> sealed) {
        this.viewer = viewer;
        this.sealed = List.copyOf(sealed);
    }

    /// A pass that one copy has released is released.
    public static Veiling of(CoderId viewer, ProjectImage mine, ProjectImage theirs) {
        var released = new HashSet<UUID>();
        var passes = new HashSet<Pass>();
        for (ProjectImage image : List.of(mine, theirs)) {
            for (Pass pass : image.of(Part.PASSES).values()) {
                if (pass.isSealed()) {
                    passes.add(pass);
                } else {
                    released.add(pass.id().value());
                }
            }
        }
        return new Veiling(viewer, passes.stream().filter(pass -> !released.contains(pass.id().value())).toList());
    }

    public boolean hidesNothing() {
        return sealed.isEmpty();
    }

    /// True when what this coder did in this source must not show.
    public boolean hides(SourceId source, CoderId coder) {
        return !sealed.isEmpty() && !coder.equals(viewer) && sealed.stream().anyMatch(pass -> pass.seals(source, coder));
    }

    public boolean hides(Coding coding) {
        return hides(coding.source(), coding.coder());
    }

    /// A settlement tells of both coders' readings.
    public boolean hides(Settlement settlement) {
        var difference = settlement.difference();
        return hides(difference.source(), difference.pair().first()) || hides(difference.source(), difference.pair().second());
    }

    public boolean hides(Link link) {
        return hides(link.from().source(), link.maker()) || hides(link.to().source(), link.maker());
    }

    public boolean hides(RegisterEntry entry) {
        return entry.passages().stream().anyMatch(passage -> hides(passage.source(), entry.author()));
    }

    /// A memo is hidden with the sealed source, its case, the coding or passage that it is about or points to.
    public boolean hides(Memo memo, ProjectImage image) {
        if (memo.target() instanceof MemoTarget.OfCoding(var id)) {
            Coding coding = image.of(Part.CODINGS).get(id);
            if (coding != null && (hides(coding) || hides(coding.source(), memo.author()))) {
                return true;
            }
        }
        if (memo.target() instanceof MemoTarget.OfCase(var practice) && image.of(Part.PLACEMENTS).entrySet().stream()
                .anyMatch(placed -> practice.equals(placed.getValue()) && hides(placed.getKey(), memo.author()))) {
            return true;
        }
        return memo.target() instanceof MemoTarget.OfSource(var source) && hides(source, memo.author())
                || memo.links().stream().anyMatch(link -> link instanceof MemoLink.ToPassage(var source, _) && hides(source, memo.author()));
    }

    /// A quote is hidden with any of its codings, and while its maker's work in one of their sources is sealed.
    public boolean hides(Quote quote, ProjectImage image) {
        return quote.codings().stream().map(image.of(Part.CODINGS)::get).anyMatch(coding -> coding != null
                && (hides(coding) || hides(coding.source(), quote.maker())));
    }

    /// A cell is hidden with any coding that it rests on, and while its author's work in its row is sealed; the author sees it.
    public boolean hides(MatrixCell cell, ProjectImage image) {
        boolean isHeldBack = Stream.concat(cell.evidence().stream(), cell.seen().stream().map(SeenCoding::coding)).anyMatch(id -> hides(id, image));
        boolean quotesSealed = cell.quotations().stream().anyMatch(passage -> hides(passage.source(), cell.author()));
        return !cell.author().equals(viewer) && (isHeldBack || quotesSealed || hides(cell.place(), cell.author(), image));
    }

    public boolean hides(CellReview review, ProjectImage image) {
        MatrixCell cell = image.of(Part.CELLS).get(review.key().place());
        return cell != null && hides(cell, image) || hides(review.key().place(), review.key().reviewer(), image);
    }

    private boolean hides(CellPlace place, CoderId coder, ProjectImage image) {
        return image.of(Part.SOURCES).keySet().stream().filter(source -> hides(source, coder)).anyMatch(source -> isIn(place.row(), source, image));
    }

    private static boolean isIn(UUID row, SourceId source, ProjectImage image) {
        CaseId practice = image.of(Part.PLACEMENTS).get(source);
        return source.value().equals(row) || practice != null && practice.value().equals(row)
                || image.of(Part.SPEAKERS).values().stream().filter(speaker -> speaker.source().equals(source)).anyMatch(speaker ->
                        speaker.practice().filter(id -> id.value().equals(row)).isPresent() || speaker.person().filter(id -> id.value().equals(row)).isPresent());
    }

    /// A cell of an exhibit is hidden with any of its quotes.
    public boolean hides(ExhibitCell cell, ProjectImage image) {
        return cell.examples().stream().anyMatch(example -> hides(example.quote(), image));
    }

    /// A conclusion is hidden with a passage in a source in which its author's work is sealed.
    public boolean hides(Finding finding) {
        return finding.passages().stream().anyMatch(passage -> hides(passage.source(), finding.author()));
    }

    public boolean hides(CodingId id, ProjectImage image) {
        Coding coding = image.of(Part.CODINGS).get(id);
        return coding != null && hides(coding);
    }

    /// True when this act of the other copy's log may be told: not when it touched a source in which its coder's work is sealed, nor when it is about
    /// memos, coding notes, conclusions or the register, whose sources the log does not name.
    public boolean tells(CoderId coder, String kind, Set<SourceId> sources) {
        boolean isWriting = kind.startsWith("memo ") || kind.startsWith("note ") || kind.startsWith("quote ") || kind.startsWith("finding ")
                || kind.startsWith("matrix ") || kind.startsWith("register ");
        boolean isSealed = !coder.equals(viewer) && sealed.stream().anyMatch(pass -> pass.coders().contains(coder));
        return !(isSealed && isWriting) && sources.stream().noneMatch(source -> hides(source, coder));
    }
}
