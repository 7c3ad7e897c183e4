package org.heddle.workbench.coding;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodingChange;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// Gives codes to passages that are named from outside, and takes them away again.
public final class CodingActs {
    private final OpenProject project;
    private final InstantSource clock;

    public CodingActs(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /// Codes one passage for the coder who acts.
    public CompletableFuture<Coding> code(Passage passage) {
        return project.read(reader -> new Placing(reader, project.coder(), clock.instant()).place(passage))
                .thenCompose(coding -> project.run(new CodingChange.AddCoding(coding)).thenApply(_ -> coding));
    }

    /// Codes all rows of a table as one act, or none of them; a refusal names the line.
    public CompletableFuture<List<Coding>> codeFrom(Path table) {
        List<PassageRow> rows = PassageRow.in(table);
        return project.read(reader -> new Placing(reader, project.coder(), clock.instant()).placeAll(rows))
                .thenCompose(codings -> project.run(together(codings, table)).thenApply(_ -> codings));
    }

    private static Change together(List<Coding> codings, Path table) {
        var parts = new ArrayList<Change>();
        codings.forEach(coding -> parts.add(new CodingChange.AddCoding(coding)));
        return new Change.Together("Coded %s from “%s”".formatted(codings.size() == 1 ? "1 passage" : codings.size() + " passages",
                table.getFileName()), parts);
    }

    /// Takes a coding away; named by id or its first letters.
    public CompletableFuture<Applied> uncode(String coding) {
        return project.read(reader -> new CodingChange.RemoveCoding(new Finder(reader).coding(coding).id())).thenCompose(project::run);
    }

    /// What a coding is to become; what is empty stays.
    public record Wish(Optional<String> code, Optional<String> comment, Optional<Stance> stance, Optional<Place.Offsets> span,
                       Optional<Boolean> isStarred) {
        public boolean isNothing() {
            return code.isEmpty() && comment.isEmpty() && stance.isEmpty() && span.isEmpty() && isStarred.isEmpty();
        }
    }

    /// Changes a coding as it is told, in one act; passages are not joined.
    public CompletableFuture<Applied> alter(String coding, Wish wish) {
        return project.runMade(reader -> {
            var finder = new Finder(reader);
            Coding known = finder.coding(coding);
            var parts = new ArrayList<Change>();
            wish.code().ifPresent(code -> parts.add(new CodingChange.Recode(known.id(), finder.code(code).id())));
            wish.span().ifPresent(place -> parts.add(
                    new CodingChange.MoveEdges(known.id(), new Placing(reader, project.coder(), clock.instant()).span(known.source(), place))));
            wish.comment().ifPresent(words -> parts.add(new CodingChange.CommentCoding(known.id(), words.strip())));
            wish.stance().ifPresent(stance -> parts.add(new CodingChange.SetStance(known.id(), stance)));
            wish.isStarred().ifPresent(star -> parts.add(new CodingChange.StarCoding(known.id(), star)));
            return parts.size() == 1 ? parts.getFirst()
                    : new Change.Together("Changed a coding of “%s”".formatted(reader.codes().codebook().code(known.code()).name()), parts);
        });
    }
}
