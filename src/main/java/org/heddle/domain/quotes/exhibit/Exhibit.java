package org.heddle.domain.quotes.exhibit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;

/// A table of a paper: a row for each of these codes, a column for each class, and how it is printed. What stands in its cells is kept by itself.
/// A row or column whose code or case is gone is not shown, and comes back with it.
public record Exhibit(ExhibitId id, String title, String corner, Axis axis, List<ExhibitRow> rows, List<ExhibitColumn> columns, Look look) {
    public Exhibit {
        title = title.strip();
        corner = corner.strip();
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (title.isEmpty()) {
            throw new Refusal("An exhibit needs a title, such as Box 3.");
        }
    }

    public boolean isTwice() {
        return new HashSet<>(rows.stream().map(ExhibitRow::code).toList()).size() < rows.size()
                || new HashSet<>(columns.stream().map(ExhibitColumn::value).toList()).size() < columns.size();
    }

    public Optional<ExhibitColumn> column(String value) {
        return columns.stream().filter(column -> column.value().equals(value)).findFirst();
    }

    /// Counted from 0; empty where there is no such column.
    public Optional<Integer> place(String column) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).value().equals(column)).boxed().findFirst();
    }

    public boolean hasRow(CodeId code) {
        return rows.stream().anyMatch(row -> row.code().equals(code));
    }

    public Exhibit titled(String newTitle) {
        return new Exhibit(id, newTitle, corner, axis, rows, columns, look);
    }

    public Exhibit cornered(String newCorner) {
        return new Exhibit(id, title, newCorner, axis, rows, columns, look);
    }

    public Exhibit of(List<ExhibitRow> newRows) {
        return new Exhibit(id, title, corner, axis, newRows, columns, look);
    }

    public Exhibit by(Axis newAxis, List<ExhibitColumn> newColumns) {
        return new Exhibit(id, title, corner, newAxis, rows, newColumns, look);
    }

    public Exhibit looking(Look newLook) {
        return new Exhibit(id, title, corner, axis, rows, columns, newLook);
    }
}
