package org.heddle.workbench.memo;

import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoLink;
import org.heddle.domain.memo.MemoTarget;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.TextSpan;
import org.heddle.workbench.Finder;
import org.heddle.workbench.coding.Place;
import org.heddle.workbench.coding.Placing;

/// What a person or script means by the id of a memo, by what a memo is about, and by where it points. Used on the store's thread.
public record MemoFinder(ProjectReader reader) {
    private static final int FEWEST_LETTERS = 8;

    /// A memo by its id or by at least its first eight letters.
    public Memo memo(String letters) {
        String asked = letters.strip();
        if (asked.replace("-", "").length() < FEWEST_LETTERS) {
            throw new Refusal("A memo is named by its id, or by the first %d or more letters of it.".formatted(FEWEST_LETTERS));
        }
        List<Memo> found = reader.memos().idBegins(asked);
        if (found.size() != 1) {
            throw new Refusal(found.isEmpty() ? "There is no memo “%s” in the project.".formatted(asked)
                    : "“%s” begins the id of more than one memo. Give more letters.".formatted(asked));
        }
        return found.getFirst();
    }

    public MemoTarget target(NamedTarget named) {
        var finder = new Finder(reader);
        return switch (named.sort()) {
            case "project" -> MemoTarget.PROJECT;
            case "source" -> new MemoTarget.OfSource(finder.source(named.name()).id());
            case "code" -> new MemoTarget.OfCode(finder.code(named.name()).id());
            case "coding" -> new MemoTarget.OfCoding(finder.coding(named.name()).id());
            case "case" -> new MemoTarget.OfCase(reader.cases().people().labelled(named.name())
                    .orElseThrow(() -> new Refusal("There is no case “%s” in the project.".formatted(named.name().strip()))).id());
            case "person" -> new MemoTarget.OfPerson(reader.cases().people().named(named.name())
                    .orElseThrow(() -> new Refusal("There is no participant “%s” in the project.".formatted(named.name().strip()))).id());
            default -> MemoTarget.FREE;
        };
    }

    public MemoLink link(NamedLink named) {
        var finder = new Finder(reader);
        return switch (named) {
            case NamedLink.Code(var code) -> new MemoLink.ToCode(finder.code(code).id());
            case NamedLink.Passage(var name, var place) -> {
                Source source = finder.source(name);
                yield new MemoLink.ToPassage(source.id(), passage(source, place));
            }
        };
    }

    public TextSpan passage(Source source, Place place) {
        return new Placing(reader).span(source, place);
    }
}
