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

    /// What definitions that come in anew are: another meaning, after which codings are looked at again, or the same one in better words.
    public enum Wording { NEW_MEANING, SAME_MEANING }

    /// Makes codes and parents that are not there, updates those of the same path, removes none; one act.
    public CompletableFuture<Applied> take(Framework framework) {
        return take(framework, Wording.NEW_MEANING);
    }

    public CompletableFuture<Applied> take(Framework framework, Wording wording) {
        return project.read(reader -> new Change.Together("Took in the codebook “%s”".formatted(framework.name()),
                new Taking(reader.codes().codebook(), wording).changes(framework.rows()))).thenCompose(project::run);
    }

    /// The changes that bring a codebook up to a file's rows.
    private static final class Taking {
        private final Codebook codebook;
        private final Wording wording;
        private final Map<CodePath, Code> known = new HashMap<>();
        private final Map<Optional<CodeId>, Integer> children = new HashMap<>();
        private final Map<Colour, Integer> uses = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();

        private Taking(Codebook codebook, Wording wording) {
            this.codebook = codebook;
            this.wording = wording;
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
                Code added = add(row.path(), row.colour(), row.rulesOver(CodeRules.NONE), row.status().orElse(CodeStatus.AGREED));
                answer(added, row);
                return;
            }
            row.colour().filter(colour -> !colour.equals(before.colour()))
                    .ifPresent(colour -> changes.add(new CodeChange.RecolourCode(before.id(), colour)));
            CodeRules rules = row.rulesOver(before.rules());
            if (!rules.equals(before.rules())) {
                changes.add(wording == Wording.SAME_MEANING ? new CodeChange.RewordCode(before.id(), rules)
                        : new CodeChange.DefineCode(before.id(), rules));
            }
            answer(before, row);
            row.status().filter(status -> status != before.status())
                    .ifPresent(status -> changes.add(new CodeChange.SetCodeStatus(before.id(), status)));
        }

        /// A file without that column leaves it as it is; what stands there for other than top codes follows from theirs.
        private void answer(Code code, CodeRow row) {
            if (row.columns().contains(CodeColumn.DIMENSION) && code.parent().isEmpty() && !row.dimension().equals(code.dimension())) {
                changes.add(new CodeChange.SetDimension(code.id(), row.dimension()));
            }
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
        List<CodeColumn> columns = CodeColumn.needed(rows);
        return new Table("Codebook", columns.stream().map(CodeColumn::word).toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.cell(row)).toList()).toList());
    }

    private static List<CodeRow> rows(Codebook codebook) {
        return codebook.inOrder().stream().map(code -> new CodeRow(codebook.path(code.id()), Optional.of(code.colour()), code.rules(),
                Optional.of(code.status()), codebook.dimensionOf(code.id()), EnumSet.allOf(CodeColumn.class))).toList();
    }
}
