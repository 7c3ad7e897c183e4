package org.heddle.cli.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.cli.frame.WrongUsage;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.matrix.ColumnId;
import org.heddle.domain.matrix.FrameworkMatrix;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.matrix.MatrixId;
import org.heddle.domain.matrix.RowKind;
import org.heddle.domain.matrix.RowOrder;
import org.heddle.domain.matrix.sheet.MatrixSheet;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.workbench.Finder;
import org.heddle.workbench.matrix.Matrices;
import picocli.CommandLine.Option;

/// What a matrix is to look like: rows, columns and their order.
final class MatrixShape {
    @Option(names = "--make", paramLabel = "NAME", description = "Makes a matrix.")
    private Optional<String> make = Optional.empty();

    @Option(names = "--rows", paramLabel = "KIND", description = "With --make: cases (the usual ones), persons or sources.")
    private Optional<String> rows = Optional.empty();

    @Option(names = "--columns", paramLabel = "CODE", arity = "1..*",
            description = "Columns, each a code or “NAME = CODE + CODE”; added behind those that are there.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--without-sub-codes", description = "The new columns hold the codes alone.")
    private boolean withoutSubCodes;

    @Option(names = "--rename", paramLabel = "NAME", description = "Calls the matrix so.")
    private Optional<String> rename = Optional.empty();

    @Option(names = "--group-by", paramLabel = "QUESTION", description = "Puts rows below the answers to this; empty: below none.")
    private Optional<String> groupBy = Optional.empty();

    @Option(names = "--sort-by", paramLabel = "QUESTION", description = "Sorts rows by the answers to this; empty: by their labels.")
    private Optional<String> sortBy = Optional.empty();

    @Option(names = "--hide", paramLabel = "COLUMN", description = "Leaves the column out; its summaries stay.")
    private List<String> hide = new ArrayList<>();

    @Option(names = "--show", paramLabel = "COLUMN", description = "Shows a hidden column again.")
    private List<String> show = new ArrayList<>();

    @Option(names = "--move", paramLabel = "COLUMN:PLACES", description = "Moves the column so many places to the right; -1 is one to the left.")
    private List<String> move = new ArrayList<>();

    @Option(names = "--drop-column", paramLabel = "COLUMN", description = "Deletes the column with its summaries.")
    private List<String> drop = new ArrayList<>();

    Optional<String> make() {
        return make;
    }

    boolean isChange() {
        return !columns.isEmpty() || rename.isPresent() || groupBy.isPresent() || sortBy.isPresent()
                || Stream.of(hide, show, move, drop).anyMatch(wishes -> !wishes.isEmpty());
    }

    FrameworkMatrix made(ProjectReader reader) {
        RowKind kind = rows.map(word -> RowKind.named(word).orElseThrow(() -> new WrongUsage("That was not understood: rows are cases, persons or sources.")))
                .orElse(RowKind.CASES);
        return new FrameworkMatrix(MatrixId.fresh(), make.orElseThrow(), kind, columns(reader), order(RowOrder.BY_LABEL));
    }

    private List<MatrixColumn> columns(ProjectReader reader) {
        return columns.stream().map(words -> column(words, new Finder(reader))).toList();
    }

    /// A code may have such signs in its name, so what is a code as it stands is one.
    private MatrixColumn column(String words, Finder finder) {
        boolean isOne = finder.reader().codes().codebook().inOrder().stream().anyMatch(code -> code.name().equals(words.strip()));
        int sign = isOne ? -1 : words.indexOf(" = ");
        String codes = sign < 0 ? words : words.substring(sign + 3);
        List<CodeId> found = Stream.of(isOne ? new String[] {words} : codes.split(" \\+ ", -1)).map(code -> finder.code(code).id()).distinct().toList();
        return new MatrixColumn(ColumnId.fresh(), sign < 0 ? "" : words.substring(0, sign), found, !withoutSubCodes, false);
    }

    private RowOrder order(RowOrder before) {
        return new RowOrder(groupBy.map(String::strip).map(Optional::of).orElse(before.groupedBy()).filter(word -> !word.isEmpty()),
                sortBy.map(String::strip).map(Optional::of).orElse(before.sortedBy()).filter(word -> !word.isEmpty()));
    }

    FrameworkMatrix changed(FrameworkMatrix before, MatrixSheet sheet, ProjectReader reader) {
        FrameworkMatrix now = before.with(Stream.concat(before.columns().stream(), columns(reader).stream()).toList()).ordered(order(before.order()));
        now = rename.map(now::named).orElse(now);
        for (String column : hide) {
            now = now.change(Matrices.column(sheet, column).id(), one -> one.hidden(true));
        }
        for (String column : show) {
            now = now.change(Matrices.column(sheet, column).id(), one -> one.hidden(false));
        }
        for (String words : move) {
            int sign = words.lastIndexOf(':');
            now = now.moved(Matrices.column(sheet, words.substring(0, Math.max(0, sign))).id(), places(words.substring(sign + 1)));
        }
        for (String column : drop) {
            now = now.without(Matrices.column(sheet, column).id());
        }
        return now;
    }

    private static int places(String words) {
        try {
            return Integer.parseInt(words.strip());
        } catch (NumberFormatException _) {
            throw new WrongUsage("That was not understood: --move is COLUMN:PLACES, such as \"Rent:-1\".");
        }
    }
}
