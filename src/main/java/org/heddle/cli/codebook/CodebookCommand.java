package org.heddle.cli.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.cli.frame.Desk;
import org.heddle.cli.frame.Exit;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Named;
import org.heddle.cli.frame.Verb;
import org.heddle.cli.frame.Writing;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.codebook.ExampleKind;
import org.heddle.domain.project.Applied;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.codebook.CodebookActs;
import org.heddle.workbench.codebook.CodebookTransfer;
import org.heddle.workbench.codebook.CodebookTransfer.Framework;
import org.heddle.workbench.codebook.CodebookTransfer.Wording;
import org.heddle.workbench.codebook.QuotedPassage;
import org.heddle.workbench.codebook.Splitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists, changes, imports and writes the codebook.
@Command(description = "Lists the codebook, or changes, imports or writes it.")
public final class CodebookCommand implements Verb {
    @Mixin
    private Writing writing = new Writing();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Option(names = "--wording-only", description = "With --import: changed definitions mean the same as before, so no coding needs a re-check.")
    private boolean wordingOnly;

    @Option(names = "--dry-run", description = "With --delete or --merge: only says what would go along.")
    private boolean dryRun;

    @Option(names = "--coding", arity = "1..*", paramLabel = "ID", description = "With --split: the codings that go over, by id.")
    private List<String> codings = new ArrayList<>();

    @ArgGroup
    private @Nullable Act act;

    /// What is to be done; one thing at a time.
    static final class Act {
        @Option(names = "--import", paramLabel = "FILE", description = "Takes in a codebook, .json, .csv or .xlsx.")
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

        @Option(names = "--split", arity = "2", paramLabel = "CODE NEW", hideParamSyntax = true,
                description = "Gives the codings named with --coding to another code, made below CODE when it is not there.")
        private List<String> split = new ArrayList<>();

        @Option(names = "--retire", paramLabel = "CODE", description = "The code takes no new codings.")
        private Optional<String> retire = Optional.empty();

        @Option(names = "--delete", paramLabel = "CODE", description = "Deletes a code, its sub-codes and their codings.")
        private Optional<String> delete = Optional.empty();

        @Option(names = "--colour", arity = "2", paramLabel = "CODE #RRGGBB", hideParamSyntax = true, description = "Recolours a code.")
        private List<String> colour = new ArrayList<>();

        @Option(names = "--status", arity = "2", paramLabel = "CODE STATUS", hideParamSyntax = true, description = "proposed, agreed or retired.")
        private List<String> status = new ArrayList<>();

        @Option(names = "--dimension", arity = "2", paramLabel = "CODE NAME", hideParamSyntax = true,
                description = "A top code and all below it answer another question, such as Level; an empty name takes that back.")
        private List<String> dimension = new ArrayList<>();

        @Option(names = "--example", arity = "2", paramLabel = "CODE CODING", hideParamSyntax = true, description = "A coding's passage is a typical example.")
        private List<String> example = new ArrayList<>();

        @Option(names = "--counter-example", arity = "2", paramLabel = "CODE CODING", hideParamSyntax = true, description = "A coding's passage is a counter-example.")
        private List<String> counter = new ArrayList<>();

        @Option(names = "--drop-example", paramLabel = "ID", description = "An example is one no longer; ids stand in --json.")
        private Optional<String> drop = Optional.empty();

        private CompletableFuture<Applied> on(OpenProject project, Wording wording) {
            if (in.isPresent()) {
                return new CodebookTransfer(project).take(Framework.in(in.get()), wording);
            }
            var acts = new CodebookActs(project);
            return add.map(acts::add).or(() -> retire.map(acts::retire)).or(() -> delete.map(acts::delete)).or(() -> drop.map(acts::dropExample)).orElseGet(() -> pair(acts));
        }

        private CompletableFuture<Applied> pair(CodebookActs acts) {
            if (!rename.isEmpty()) {
                return acts.rename(two(rename, 0), two(rename, 1));
            }
            if (!move.isEmpty()) {
                return acts.move(two(move, 0), two(move, 1));
            }
            if (!status.isEmpty()) {
                return acts.status(two(status, 0), Named.status(two(status, 1)));
            }
            if (!dimension.isEmpty()) {
                return acts.answer(two(dimension, 0), two(dimension, 1));
            }
            if (!example.isEmpty()) {
                return acts.example(two(example, 0), ExampleKind.TYPICAL, two(example, 1));
            }
            if (!counter.isEmpty()) {
                return acts.example(two(counter, 0), ExampleKind.COUNTER, two(counter, 1));
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
        List<String> split = wanted == null ? List.of() : wanted.split;
        if (split.isEmpty() != codings.isEmpty()) {
            throw new WrongUsage("heddle codebook: --split goes with --coding, which says by id what goes over; heddle codings --code lists them.");
        }
        if (!split.isEmpty()) {
            desk.out().done(writing.act(desk, project -> new Splitting(project).split(Act.two(split, 0), Act.two(split, 1), codings)));
            return Exit.DONE;
        }
        Optional<Path> out = wanted == null ? Optional.empty() : wanted.out;
        if (wanted != null && dryRun) {
            return preview(desk, wanted);
        }
        if (wanted != null && out.isEmpty()) {
            desk.out().done(writing.act(desk,
                    project -> wanted.on(project, wordingOnly ? Wording.SAME_MEANING : Wording.NEW_MEANING)));
            return Exit.DONE;
        }
        try (OpenProject project = writing.look(desk)) {
            out.ifPresentOrElse(file -> write(desk, project, file), () -> list(desk, project));
        }
        return Exit.DONE;
    }

    private int preview(Desk desk, Act wanted) {
        if (wanted.delete.isEmpty() && wanted.merge.isEmpty()) {
            throw new WrongUsage("heddle codebook: --dry-run goes with --delete or --merge.");
        }
        try (OpenProject project = writing.look(desk)) {
            var acts = new CodebookActs(project);
            desk.out().line(wanted.delete.map(acts::beforeDeleting)
                    .orElseGet(() -> acts.beforeMerging(Act.two(wanted.merge, 0), Act.two(wanted.merge, 1))).join());
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
            var examples = project.ask(reader -> QuotedPassage.all(reader));
            desk.out().json(codebook.inOrder().stream().map(code -> fields(code, codebook, counts)
                    .put("dimension", codebook.dimensionOf(code.id()))
                    .put("examples", examples.stream().filter(one -> one.example().code().equals(code.id())).map(CodebookCommand::example).toList())
                    .put("fromDifferences", project.ask(reader -> reader.differences().pushedInto(code.id())).stream().map(one -> pushed(one, code)).toList()))
                    .toList());
        } else {
            desk.out().columns(codebook.inOrder().stream().map(code -> cells(code, codebook, counts)).toList());
        }
    }

    private static Fields example(QuotedPassage.Example one) {
        return new Fields().put("id", one.example().id().value()).put("kind", one.example().kind().word()).put("source", one.passage().source())
                .put("turn", one.passage().turn() == 0 ? null : one.passage().turn()).put("text", one.passage().words())
                .put("attribution", one.passage().attribution()).put("sourceId", one.example().source().value());
    }

    /// A sentence of a rule that was put there when a difference was settled.
    private static Fields pushed(Settlement one, Code code) {
        var rule = one.pushed().orElseThrow();
        return new Fields().put("difference", one.difference().id().value()).put("rule", rule.side().word()).put("reason", one.reason().words())
                .put("stands", rule.stands(code.rules(), one.reason().words()));
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
