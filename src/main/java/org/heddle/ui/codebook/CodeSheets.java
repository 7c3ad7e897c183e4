package org.heddle.ui.codebook;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.codebook.version.VersionSheet;
import org.heddle.ui.codebook.walk.RecheckSheet;
import org.heddle.ui.codebook.walk.SplitSheet;
import org.heddle.ui.part.Question;
import org.heddle.ui.shell.Workspace;

/// Lays the sheets of the codebook over the room: the editor, versions, the re-check, splitting, and what goes along when codes go.
public final class CodeSheets {
    private final Workspace workspace;
    private final CodebookModel model;
    private final Surroundings around;

    CodeSheets(Workspace workspace, CodebookModel model, Surroundings around) {
        this.workspace = workspace;
        this.model = model;
        this.around = around;
    }

    public void edit(CodeId code) {
        if (model.codebook().find(code).isPresent()) {
            var editor = new CodeEditor(new CodeEditorModel(workspace, code, around.passage()));
            editor.open(around.room(), around.back());
        }
    }

    void versions() {
        VersionSheet.open(workspace, around.room(), around.back());
    }

    void recheck() {
        RecheckSheet.open(workspace, around.room(), around.back(), this::choose);
    }

    void split(CodeId code) {
        SplitSheet.open(workspace, code, around.room(), around.back());
    }

    /// Asks for a code that takes new codings.
    private void choose(String question, Consumer<CodeId> answer) {
        CodeChooser.ask(around.room(), question, model.outlineProperty().get(), id -> !model.codebook().code(id).isRetired(), answer);
    }

    /// Says what goes along first, unless nothing does.
    void delete(Collection<CodeId> codes) {
        if (codes.isEmpty()) {
            return;
        }
        String name = codes.size() == 1 ? "“%s”".formatted(model.codebook().code(codes.iterator().next()).name()) : codes.size() + " codes";
        var _ = model.beforeDeleting(codes).thenAccept(along -> {
            if (along.isNothing()) {
                model.delete(codes);
            } else {
                ask("delete-sheet", "Delete %s?".formatted(name), along.deleted(), "Delete", () -> model.delete(codes));
            }
        });
    }

    void merge(CodeId code, CodeId into) {
        String name = model.codebook().code(code).name();
        String other = model.codebook().code(into).name();
        if (model.codebook().withChildren(code).contains(into)) {
            workspace.messages().failed(new Refusal("“%s” cannot be merged into itself or into one of its sub-codes.".formatted(name)));
            return;
        }
        var _ = model.beforeMerging(code, into).thenAccept(along -> ask("merge-sheet", "Merge “%s” into “%s”?".formatted(name, other),
                along.merged(other) + " “%s” itself goes.".formatted(name), "Merge", () -> model.merge(code, into)));
    }

    private void ask(String id, String title, String sentence, String word, Runnable act) {
        new Question(id, title, sentence + uncounted() + " Ctrl+Z brings everything back.", word).ask(around.room(), around.back(), act);
    }

    private String uncounted() {
        return workspace.study().now().sealed().isEmpty() ? "" : " Work in sealed passes goes along and is not counted here.";
    }

    Optional<PassageInHand> passage() {
        return around.passage().get();
    }
}
