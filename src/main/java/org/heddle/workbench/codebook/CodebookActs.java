package org.heddle.workbench.codebook;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange;
import org.heddle.workbench.OpenProject;

/// Changes to the codebook with codes named as people and scripts name them: by path, last name or id.
public final class CodebookActs {
    private final OpenProject project;

    public CodebookActs(OpenProject project) {
        this.project = project;
    }

    /// Adds the code at the end of its parent; parents that are not there are made.
    public CompletableFuture<Applied> add(String path) {
        return act(codebook -> added(codebook, CodePath.parse(path)));
    }

    private static Change added(Codebook codebook, CodePath path) {
        if (codebook.at(path).isPresent()) {
            throw new Refusal("There is already a code “%s”.".formatted(path));
        }
        var parts = new ArrayList<Change>();
        Codebook growing = codebook;
        for (int depth = 1; depth <= path.names().size(); depth++) {
            var here = new CodePath(path.names().subList(0, depth));
            if (growing.at(here).isEmpty()) {
                Code code = growing.fresh(here.last(), here.parent().flatMap(growing::at).map(Code::id), CodeStatus.AGREED);
                parts.add(new CodeChange.AddCode(code));
                growing = with(growing, code);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Change.Together("Added code “%s” with its parents".formatted(path.last()), parts);
    }

    private static Codebook with(Codebook codebook, Code code) {
        var codes = new ArrayList<>(codebook.inOrder());
        codes.add(code);
        return new Codebook(codes);
    }

    public CompletableFuture<Applied> rename(String code, String name) {
        return act(codebook -> new CodeChange.RenameCode(codebook.named(code).id(), name));
    }

    /// Moves a code to the end of another parent; `none` or nothing: to the top.
    public CompletableFuture<Applied> move(String code, String parent) {
        return act(codebook -> moved(codebook, codebook.named(code), parent.strip()));
    }

    private static Change moved(Codebook codebook, Code code, String parent) {
        boolean isTop = parent.isEmpty() || (parent.equalsIgnoreCase("none") && codebook.at(CodePath.parse(parent)).isEmpty());
        Optional<CodeId> above = isTop ? Optional.empty() : Optional.of(codebook.named(parent).id());
        long others = codebook.children(above).stream().filter(child -> !child.id().equals(code.id())).count();
        return new CodeChange.MoveCode(code.id(), above, (int) others);
    }

    /// Gives all codings and sub-codes of one code to another.
    public CompletableFuture<Applied> merge(String code, String into) {
        return act(codebook -> new CodeChange.MergeCode(codebook.named(code).id(), codebook.named(into).id()));
    }

    /// The code keeps its codings and takes no new ones.
    public CompletableFuture<Applied> retire(String code) {
        return act(codebook -> new CodeChange.SetCodeStatus(codebook.named(code).id(), CodeStatus.RETIRED));
    }

    /// Deletes a code with its sub-codes and all their codings.
    public CompletableFuture<Applied> delete(String code) {
        return act(codebook -> new CodeChange.DeleteCode(codebook.named(code).id()));
    }

    public CompletableFuture<Applied> recolour(String code, String colour) {
        return act(codebook -> new CodeChange.RecolourCode(codebook.named(code).id(), new Colour(colour)));
    }

    private CompletableFuture<Applied> act(Function<Codebook, Change> plan) {
        return project.read(reader -> plan.apply(reader.codes().codebook())).thenCompose(project::run);
    }
}
