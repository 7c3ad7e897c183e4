package org.heddle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.Applied;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.codebook.CodebookActs;
import org.heddle.workbench.codebook.CodebookTransfer;
import org.heddle.workbench.codebook.CodebookTransfer.Framework;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists, changes, imports and writes the codebook.
@Command(description = "Lists the codebook, or changes, imports or writes it.")
final class CodebookCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @ArgGroup
    private @Nullable Act act;

    /// What is to be done; one thing at a time.
    static final class Act {
        @Option(names = "--import", paramLabel = "FILE", description = "Takes in a codebook, .json or .csv.")
        private Optional<Path> in = Optional.empty();

        @Option(names = "--out", paramLabel = "FILE", description = "Writes the codebook, .json, .csv or .xlsx.")
        private Optional<Path> out = Optional.empty();

        @Option(names = "--add", paramLabel = "PATH", description = "Adds a code, with parents that are not there.")
        private Optional<String> add = Optional.empty();

        @Option(names = "--rename", arity = "2", paramLabel = "CODE NAME", hideParamSyntax = true, description = "Renames a code.")
        private List<String> rename = new ArrayList<>();

        @Option(names = "--move", arity = "2", paramLabel = "CODE PARENT", hideParamSyntax = true, description = "Moves a code to the end of a parent, or of none.")
        private List<String> move = new ArrayList<>();

        @Option(names = "--merge", arity = "2", paramLabel = "CODE INTO", hideParamSyntax = true, description = "Gives a code's codings to another.")
        private List<String> merge = new ArrayList<>();

        @Option(names = "--retire", paramLabel = "CODE", description = "The code takes no new codings.")
        private Optional<String> retire = Optional.empty();

        @Option(names = "--delete", paramLabel = "CODE", description = "Deletes a code, its sub-codes and their codings.")
        private Optional<String> delete = Optional.empty();

        @Option(names = "--colour", arity = "2", paramLabel = "CODE #RRGGBB", hideParamSyntax = true, description = "Recolours a code.")
        private List<String> colour = new ArrayList<>();

        private CompletableFuture<Applied> on(OpenProject project) {
            if (in.isPresent()) {
                return new CodebookTransfer(project).take(Framework.in(in.get()));
            }
            var acts = new CodebookActs(project);
            return add.map(acts::add).or(() -> retire.map(acts::retire)).or(() -> delete.map(acts::delete)).orElseGet(() -> pair(acts));
        }

        private CompletableFuture<Applied> pair(CodebookActs acts) {
            if (!rename.isEmpty()) {
                return acts.rename(two(rename, 0), two(rename, 1));
            }
            if (!move.isEmpty()) {
                return acts.move(two(move, 0), two(move, 1));
            }
            return merge.isEmpty() ? acts.recolour(two(colour, 0), two(colour, 1)) : acts.merge(two(merge, 0), two(merge, 1));
        }

        private static String two(List<String> words, int at) {
            if (words.size() != 2) {
                throw new WrongUsage("heddle codebook: one change at a time, with two words.");
            }
            return words.get(at);
        }
    }

    @Override
    public int run(Desk desk) throws IOException {
        Act wanted = act;
        Optional<Path> out = wanted == null ? Optional.empty() : wanted.out;
        if (wanted != null && out.isEmpty()) {
            desk.out().done(writing.act(desk, wanted::on));
            return Exit.DONE;
        }
        try (OpenProject project = desk.projects().openToRead(writing.file(), Optional.empty())) {
            out.ifPresentOrElse(file -> write(desk, project, file), () -> list(desk, project));
        }
        return Exit.DONE;
    }

    private static void write(Desk desk, OpenProject project, Path file) {
        new CodebookTransfer(project).write(file);
        desk.out().line("Wrote %s.".formatted(file));
    }

    private void list(Desk desk, OpenProject project) {
        Codebook codebook = project.ask(reader -> reader.codes().codebook());
        Map<CodeId, Integer> counts = project.ask(reader -> reader.codes().counts());
        if (json) {
            desk.out().json(codebook.inOrder().stream().map(code -> fields(code, codebook, counts)).toList());
        } else {
            desk.out().columns(codebook.inOrder().stream().map(code -> cells(code, codebook, counts)).toList());
        }
    }

    private static Fields fields(Code code, Codebook codebook, Map<CodeId, Integer> counts) {
        return new Fields().put("id", code.id().value()).put("name", code.name()).put("path", codebook.path(code.id()))
                .put("parent", code.parent().map(codebook::path)).put("colour", code.colour().hex())
                .put("definition", code.rules().definition()).put("useWhen", code.rules().useWhen()).put("notWhen", code.rules().notWhen())
                .put("example", code.rules().example()).put("origin", code.rules().origin()).put("theory", code.rules().theory())
                .put("status", code.status().word()).put("codings", counts.getOrDefault(code.id(), 0))
                .put("codingsWithChildren", family(code, codebook, counts)).put("parentId", code.parent().map(CodeId::value));
    }

    private static int family(Code code, Codebook codebook, Map<CodeId, Integer> counts) {
        return codebook.withChildren(code.id()).stream().mapToInt(one -> counts.getOrDefault(one, 0)).sum();
    }

    private static List<String> cells(Code code, Codebook codebook, Map<CodeId, Integer> counts) {
        String indented = "  ".repeat(codebook.path(code.id()).names().size() - 1) + code.name();
        return List.of(indented, String.valueOf(counts.getOrDefault(code.id(), 0)), "(" + family(code, codebook, counts) + ")",
                code.isRetired() ? "retired" : "");
    }
}
