package org.heddle.domain.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heddle.domain.codebook.CodeId;

/// Cases, participants or sources against codes that the analyst chose, in the analyst's order.
public record FrameworkMatrix(MatrixId id, String name, RowKind rows, List<MatrixColumn> columns, RowOrder order) {
    public FrameworkMatrix {
        name = name.strip();
        columns = List.copyOf(columns);
    }

    public FrameworkMatrix named(String newName) {
        return new FrameworkMatrix(id, newName, rows, columns, order);
    }

    public FrameworkMatrix with(List<MatrixColumn> others) {
        return new FrameworkMatrix(id, name, rows, others, order);
    }

    public FrameworkMatrix ordered(RowOrder now) {
        return new FrameworkMatrix(id, name, rows, columns, now);
    }

    public Optional<MatrixColumn> find(ColumnId column) {
        return columns.stream().filter(one -> one.id().equals(column)).findFirst();
    }

    public List<MatrixColumn> shown() {
        return columns.stream().filter(column -> !column.isHidden()).toList();
    }

    public FrameworkMatrix change(ColumnId column, UnaryOperator<MatrixColumn> how) {
        return with(columns.stream().map(one -> one.id().equals(column) ? how.apply(one) : one).toList());
    }

    public FrameworkMatrix without(ColumnId column) {
        return with(columns.stream().filter(one -> !one.id().equals(column)).toList());
    }

    /// The column some places further right, or left; at an end it stays.
    public FrameworkMatrix moved(ColumnId column, int by) {
        var moved = new ArrayList<>(columns);
        int at = find(column).map(columns::indexOf).orElse(-1);
        if (at < 0) {
            return this;
        }
        MatrixColumn one = moved.remove(at);
        moved.add(Math.clamp(at + by, 0, moved.size()), one);
        return with(moved);
    }

    /// The column some places further right, or left, among those that are shown; a hidden one takes no place. At an end it stays.
    public FrameworkMatrix movedInSight(ColumnId column, int by) {
        List<ColumnId> shown = shown().stream().map(MatrixColumn::id).toList();
        int at = shown.indexOf(column);
        if (at < 0) {
            return this;
        }
        ColumnId beside = shown.get(Math.clamp(at + by, 0, shown.size() - 1));
        List<ColumnId> all = columns.stream().map(MatrixColumn::id).toList();
        return moved(column, all.indexOf(beside) - all.indexOf(column));
    }

    public boolean asksFor(CodeId code) {
        return columns.stream().anyMatch(column -> column.codes().contains(code));
    }

    /// A code becomes another one; without another it is taken out, and a column called after it keeps that name.
    public FrameworkMatrix replacing(CodeId gone, String itsName, Optional<CodeId> by) {
        return with(columns.stream().map(column -> {
            if (!column.codes().contains(gone)) {
                return column;
            }
            List<CodeId> codes = column.codes().stream().flatMap(code -> code.equals(gone) ? by.stream() : Optional.of(code).stream()).distinct().toList();
            return codes.isEmpty() && column.name().isEmpty() ? column.named(itsName).over(codes) : column.over(codes);
        }).toList());
    }
}
