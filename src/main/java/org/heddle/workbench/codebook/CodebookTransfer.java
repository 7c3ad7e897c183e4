package org.heddle.workbench.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.report.Table;
import org.heddle.exchange.codebook.CodeColumn;
import org.heddle.exchange.codebook.CodeRow;
import org.heddle.exchange.codebook.CodebookFile;
import org.heddle.exchange.codebook.Frameworks;
import org.heddle.exchange.exporting.WholeFile;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.OpenProject;

/// Brings codebooks and shipped frameworks into a project, and writes its codebook to a file.
public final class CodebookTransfer {
    /// The framework name that means an empty codebook.
    public static final String NO_FRAMEWORK = "none";

    private final OpenProject project;

    public CodebookTransfer(OpenProject project) {
        this.project = project;
    }

    /// A framework or codebook that was read and is ready to be taken in; read before a project is made for it.
    public record Framework(String name, List<CodeRow> rows) {
        public Framework {
            rows = List.copyOf(rows);
        }

        /// A shipped framework's name, `none`, or a codebook file.
        public static Framework named(String words) {
            if (words.equals(NO_FRAMEWORK)) {
                return new Framework(words, List.of());
            }
            if (Frameworks.shipped().contains(words) || !words.contains(".")) {
                return new Framework(words, Frameworks.read(words).rows());
            }
            return in(Path.of(words));
        }

        public static Framework in(Path file) {
            return new Framework(String.valueOf(file.getFileName()), CodebookFile.read(file).rows());
        }
    }

    /// Makes codes and parents that are not there, updates those of the same path, removes none; one act.
    public CompletableFuture<Applied> take(Framework framework) {
        return project.read(reader -> new Change.Together("Took in the codebook “%s”".formatted(framework.name()),
                new Taking(reader.codes().codebook()).changes(framework.rows()))).thenCompose(project::run);
    }

    /// The changes that bring a codebook up to a file's rows.
    private static final class Taking {
        private final Codebook codebook;
        private final Map<CodePath, Code> known = new HashMap<>();
        private final Map<Optional<CodeId>, Integer> children = new HashMap<>();
        private final Map<Colour, Integer> uses = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();

        private Taking(Codebook codebook) {
            this.codebook = codebook;
            for (Code code : codebook.inOrder()) {
                known.put(codebook.path(code.id()), code);
                uses.merge(code.colour(), 1, Integer::sum);
            }
        }

        private List<Change> changes(List<CodeRow> rows) {
            rows.forEach(this::take);
            return changes;
        }

        private void take(CodeRow row) {
            Code before = known.get(row.path());
            if (before == null) {
                add(row.path(), row.colour(), row.rulesOver(CodeRules.NONE), row.status().orElse(CodeStatus.AGREED));
                return;
            }
            row.colour().filter(colour -> !colour.equals(before.colour()))
                    .ifPresent(colour -> changes.add(new CodeChange.RecolourCode(before.id(), colour)));
            CodeRules rules = row.rulesOver(before.rules());
            if (!rules.equals(before.rules())) {
                changes.add(new CodeChange.DefineCode(before.id(), rules));
            }
            row.status().filter(status -> status != before.status())
                    .ifPresent(status -> changes.add(new CodeChange.SetCodeStatus(before.id(), status)));
        }

        private Code add(CodePath path, Optional<Colour> colour, CodeRules rules, CodeStatus status) {
            Optional<CodeId> parent = path.parent().map(above -> Optional.ofNullable(known.get(above))
                    .orElseGet(() -> add(above, Optional.empty(), CodeRules.NONE, CodeStatus.AGREED)).id());
            int position = children.computeIfAbsent(parent, id -> codebook.children(id).size());
            Colour chosen = colour.orElseGet(() -> Colour.leastUsed(one -> uses.getOrDefault(one, 0)));
            var code = new Code(CodeId.fresh(), parent, position, path.last(), chosen, rules, status);
            changes.add(new CodeChange.AddCode(code));
            children.put(parent, position + 1);
            uses.merge(chosen, 1, Integer::sum);
            known.put(path, code);
            return code;
        }
    }

    /// Writes the codebook, whole or not at all; the file's name says in which format: those that can be taken in again, or a spreadsheet.
    public void write(Path out) {
        List<CodeRow> rows = project.ask(reader -> rows(reader.codes().codebook()));
        if (String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            Exporting.write(table(rows), out);
        } else {
            WholeFile.write(out, stream -> CodebookFile.write(rows, out, stream));
        }
    }

    private static Table table(List<CodeRow> rows) {
        var columns = Stream.of(CodeColumn.values()).map(CodeColumn::word).toList();
        return new Table("Codebook", columns, rows.stream().map(CodebookTransfer::cells).toList());
    }

    private static List<String> cells(CodeRow row) {
        return Stream.of(CodeColumn.values()).map(column -> column.cell(row)).toList();
    }

    private static List<CodeRow> rows(Codebook codebook) {
        return codebook.inOrder().stream().map(code -> new CodeRow(codebook.path(code.id()), Optional.of(code.colour()), code.rules(),
                Optional.of(code.status()), EnumSet.allOf(CodeColumn.class))).toList();
    }
}
