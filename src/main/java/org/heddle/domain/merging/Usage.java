package org.heddle.domain.merging;

import java.util.Map;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.ProjectImage;
import org.heddle.domain.merging.image.Veiling;
import org.heddle.domain.source.SourceId;

/// What was used anew on either side since the copies parted: sources, codes and codings that work was added to.
record Usage(Used<SourceId> sources, Used<CodeId> codes, Used<CodingId> codings, Veiling veiling) {
    static Usage since(ThreeWay.Copies copies, Veiling veiling) {
        var usage = new Usage(Used.fresh(), Used.fresh(), Used.fresh(), veiling);
        usage.see(copies.mine(), copies.mineBase());
        usage.see(copies.theirs(), copies.theirsBase());
        return usage;
    }

    private void see(ProjectImage now, ProjectImage before) {
        Map<CodingId, Coding> codingsBefore = before.of(Part.CODINGS);
        now.of(Part.CODINGS).forEach((id, coding) -> {
            if (!coding.equals(codingsBefore.get(id))) {
                use(coding, veiling.hides(coding), now);
            }
        });
        now.of(Part.CHECKS).forEach((id, check) -> {
            if (!before.of(Part.CHECKS).containsKey(id)) {
                Coding coding = now.of(Part.CODINGS).get(check.coding());
                boolean isHidden = coding != null && (veiling.hides(coding) || veiling.hides(coding.source(), check.checker()));
                use(check.coding(), isHidden, now);
            }
        });
        now.of(Part.MEMOS).forEach((id, memo) -> {
            if (!memo.equals(before.of(Part.MEMOS).get(id))) {
                use(memo, veiling.hides(memo, now), now);
            }
        });
        now.of(Part.LINKS).forEach((id, link) -> {
            if (!link.equals(before.of(Part.LINKS).get(id))) {
                sources.add(link.from().source(), veiling.hides(link));
                sources.add(link.to().source(), veiling.hides(link));
            }
        });
        now.of(Part.TENSIONS).forEach((tension, _) -> {
            if (!before.of(Part.TENSIONS).containsKey(tension)) {
                use(tension.one(), false, now);
                use(tension.other(), false, now);
            }
        });
        now.of(Part.ENTRIES).forEach((id, entry) -> {
            if (!entry.equals(before.of(Part.ENTRIES).get(id))) {
                entry.passages().forEach(passage -> sources.add(passage.source(), veiling.hides(entry)));
            }
        });
        now.of(Part.QUOTES).forEach((id, quote) -> {
            if (!quote.equals(before.of(Part.QUOTES).get(id))) {
                quote.codings().forEach(coding -> use(coding, veiling.hides(quote, now), now));
                quote.theme().ifPresent(theme -> use(theme, veiling.hides(quote, now), now));
            }
        });
        now.of(Part.MATRICES).forEach((id, matrix) -> {
            if (!matrix.equals(before.of(Part.MATRICES).get(id))) {
                matrix.columns().forEach(column -> column.codes().forEach(code -> use(code, false, now)));
            }
        });
        now.of(Part.CELLS).forEach((place, cell) -> {
            if (!cell.equals(before.of(Part.CELLS).get(place))) {
                cell.evidence().forEach(coding -> use(coding, veiling.hides(cell, now), now));
            }
        });
        now.of(Part.NOTES).forEach((id, note) -> {
            if (!note.equals(before.of(Part.NOTES).get(id))) {
                boolean isHidden = veiling.hides(note.source(), note.coder());
                sources.add(note.source(), isHidden);
                use(note.heading(), isHidden, now);
            }
        });
        now.of(Part.EXAMPLES).forEach((id, example) -> {
            if (!before.of(Part.EXAMPLES).containsKey(id)) {
                sources.add(example.source(), false);
                use(example.code(), false, now);
            }
        });
        now.of(Part.CONSIDERED).keySet().stream().filter(one -> !before.of(Part.CONSIDERED).containsKey(one))
                .forEach(one -> sources.add(one.source(), veiling.hides(one.source(), one.coder())));
        now.of(Part.FINISHED).keySet().stream().filter(one -> !before.of(Part.FINISHED).containsKey(one))
                .forEach(one -> sources.add(one.source(), veiling.hides(one.source(), one.coder())));
        now.of(Part.CODES).forEach((id, code) -> {
            if (!before.of(Part.CODES).containsKey(id)) {
                code.parent().ifPresent(parent -> use(parent, false, now));
            }
        });
        now.of(Part.SOURCES).forEach((id, source) -> {
            var earlier = before.of(Part.SOURCES).get(id);
            if (earlier != null && !earlier.sha256().equals(source.sha256())) {
                sources.add(id, false);
            }
        });
    }

    private void use(Coding coding, boolean isHidden, ProjectImage image) {
        sources.add(coding.source(), isHidden);
        use(coding.code(), isHidden, image);
    }

    private void use(CodingId id, boolean isHidden, ProjectImage image) {
        codings.add(id, isHidden);
        Coding coding = image.of(Part.CODINGS).get(id);
        if (coding != null) {
            use(coding, isHidden, image);
        }
    }

    private void use(Memo memo, boolean isHidden, ProjectImage image) {
        switch (memo.target()) {
            case MemoTarget.OfSource(var id) -> sources.add(id, isHidden);
            case MemoTarget.OfCode(var id) -> use(id, isHidden, image);
            case MemoTarget.OfCoding(var id) -> use(id, isHidden, image);
            case MemoTarget.Free _, MemoTarget.Project _, MemoTarget.OfCase _, MemoTarget.OfPerson _ -> { }
        }
        memo.links().forEach(link -> {
            if (link instanceof MemoLink.ToPassage(var source, _)) {
                sources.add(source, isHidden);
            }
        });
    }

    /// A code with all codes above it.
    private void use(CodeId id, boolean isHidden, ProjectImage image) {
        codes.add(id, isHidden);
        Code code = image.of(Part.CODES).get(id);
        Optional<CodeId> parent = code == null ? Optional.empty() : code.parent();
        if (parent.isPresent() && !parent.get().equals(id)) {
            use(parent.get(), isHidden, image);
        }
    }
}
