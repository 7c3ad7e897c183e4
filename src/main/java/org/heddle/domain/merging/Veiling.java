package org.heddle.domain.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.finding.Finding;
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
    static Veiling of(CoderId viewer, ProjectImage mine, ProjectImage theirs) {
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

    boolean hidesNothing() {
        return sealed.isEmpty();
    }

    /// True when what this coder did in this source must not show.
    boolean hides(SourceId source, CoderId coder) {
        return !coder.equals(viewer) && sealed.stream().anyMatch(pass -> pass.seals(source, coder));
    }

    boolean hides(Coding coding) {
        return hides(coding.source(), coding.coder());
    }

    /// A settlement tells of both coders' readings.
    boolean hides(Settlement settlement) {
        var difference = settlement.difference();
        return hides(difference.source(), difference.pair().first()) || hides(difference.source(), difference.pair().second());
    }

    /// A memo is hidden with the sealed source, coding or passage that it is about or points to.
    boolean hides(Memo memo, ProjectImage image) {
        if (memo.target() instanceof MemoTarget.OfCoding(var id)) {
            Coding coding = image.of(Part.CODINGS).get(id);
            if (coding != null && (hides(coding) || hides(coding.source(), memo.author()))) {
                return true;
            }
        }
        return memo.target() instanceof MemoTarget.OfSource(var source) && hides(source, memo.author())
                || memo.links().stream().anyMatch(link -> link instanceof MemoLink.ToPassage(var source, _) && hides(source, memo.author()));
    }

    /// A quote is hidden with any of its codings, and while its maker's work in one of their sources is sealed.
    boolean hides(Quote quote, ProjectImage image) {
        return quote.codings().stream().map(image.of(Part.CODINGS)::get).anyMatch(coding -> coding != null
                && (hides(coding) || hides(coding.source(), quote.maker())));
    }

    /// A cell of an exhibit is hidden with any of its quotes.
    boolean hides(ExhibitCell cell, ProjectImage image) {
        return cell.examples().stream().anyMatch(example -> hides(example.quote(), image));
    }

    /// A conclusion is hidden with a passage in a source in which its author's work is sealed.
    boolean hides(Finding finding) {
        return finding.passages().stream().anyMatch(passage -> hides(passage.source(), finding.author()));
    }

    boolean hides(CodingId id, ProjectImage image) {
        Coding coding = image.of(Part.CODINGS).get(id);
        return coding != null && hides(coding);
    }

    /// True when this act of the other copy's log may be told: not when it touched a source in which its coder's work is sealed, nor when it is about
    /// memos, coding notes or conclusions, whose sources the log does not name.
    public boolean tells(CoderId coder, String kind, Set<SourceId> sources) {
        boolean isWriting = kind.startsWith("memo ") || kind.startsWith("note ") || kind.startsWith("quote ") || kind.startsWith("finding ");
        boolean isSealed = !coder.equals(viewer) && sealed.stream().anyMatch(pass -> pass.coders().contains(coder));
        return !(isSealed && isWriting) && sources.stream().noneMatch(source -> hides(source, coder));
    }
}
