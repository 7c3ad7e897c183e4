package org.heddle.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.project.rules.Rules;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.Finder;
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

    /// Says what a top code and all below it answer; nothing: the main question again.
    public CompletableFuture<Applied> answer(String code, String dimension) {
        return act(codebook -> new CodeChange.SetDimension(codebook.named(code).id(), Optional.of(dimension.strip()).filter(name -> !name.isEmpty())));
    }

    public CompletableFuture<Applied> status(String code, CodeStatus status) {
        return act(codebook -> new CodeChange.SetCodeStatus(codebook.named(code).id(), status));
    }

    /// Makes the passage of a coding an example of a code.
    public CompletableFuture<Applied> example(String code, ExampleKind kind, String coding) {
        return project.read(reader -> {
            Coding passage = new Finder(reader).coding(coding);
            return example(CodeExample.of(reader.codes().codebook().named(code).id(), kind, passage.source(), passage.span()), reader, project.coder());
        }).thenCompose(project::run);
    }

    /// Points to a passage from the codebook. Everybody sees examples, so one that this coder chose blind would tell the others what was coded there.
    public static CodeChange.AddExample example(CodeExample example, ProjectReader reader, CoderId coder) {
        reader.passes().all().stream().filter(pass -> pass.seals(example.source(), coder)).findFirst().ifPresent(pass -> {
            throw new Refusal("This source stands in the sealed pass “%s”, and everybody sees the examples of a code. Nothing was changed; choose it after the release."
                    .formatted(pass.name()));
        });
        return new CodeChange.AddExample(example);
    }

    public CompletableFuture<Applied> dropExample(String id) {
        return project.read(reader -> new CodeChange.RemoveExample(reader.examples().all().stream()
                .filter(one -> one.id().value().toString().equalsIgnoreCase(id.strip())).findFirst()
                .orElseThrow(() -> new Refusal("There is no such example in the project.")).id())).thenCompose(project::run);
    }

    /// What deleting this code takes along, in a sentence.
    public CompletableFuture<String> beforeDeleting(String code) {
        return project.read(reader -> GoesAlong.deleting(reader, List.of(reader.codes().codebook().named(code).id())).deleted() + unseen(reader));
    }

    /// What merging does, in a sentence.
    public CompletableFuture<String> beforeMerging(String code, String into) {
        return project.read(reader -> {
            Codebook codebook = reader.codes().codebook();
            Change merge = new CodeChange.MergeCode(codebook.named(code).id(), codebook.named(into).id());
            Rules.check(merge, reader, project.coder());
            return GoesAlong.merging(reader, codebook.named(code).id(), codebook.named(into).id()).merged(codebook.named(into).name()) + unseen(reader);
        });
    }

    /// What goes along unseen, and not how much.
    private static String unseen(ProjectReader reader) {
        return reader.passes().all().stream().anyMatch(Pass::isSealed) ? " Work in sealed passes goes along and is not counted here." : "";
    }

    private CompletableFuture<Applied> act(Function<Codebook, Change> plan) {
        return project.read(reader -> plan.apply(reader.codes().codebook())).thenCompose(project::run);
    }
}
