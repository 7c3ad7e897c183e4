package org.heddle.domain.matrix;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// One code, or several together, with what is below them or without. Without a `name` of its own it is called after its codes; a column whose
/// codes were deleted keeps its summaries.
public record MatrixColumn(ColumnId id, String name, List<CodeId> codes, boolean withChildren, boolean isHidden) {
    public MatrixColumn {
        name = name.strip();
        codes = List.copyOf(codes);
    }

    public static MatrixColumn of(CodeId code) {
        return new MatrixColumn(ColumnId.fresh(), "", List.of(code), true, false);
    }

    public MatrixColumn named(String newName) {
        return new MatrixColumn(id, newName, codes, withChildren, isHidden);
    }

    public MatrixColumn over(List<CodeId> others) {
        return new MatrixColumn(id, name, others, withChildren, isHidden);
    }

    public MatrixColumn withChildren(boolean does) {
        return new MatrixColumn(id, name, codes, does, isHidden);
    }

    public MatrixColumn hidden(boolean is) {
        return new MatrixColumn(id, name, codes, withChildren, is);
    }

    /// What stands above the column.
    public String title(Codebook codebook) {
        if (!name.isEmpty()) {
            return name;
        }
        List<String> names = codes.stream().flatMap(code -> codebook.find(code).stream()).map(Code::name).toList();
        return names.isEmpty() ? "(deleted code)" : String.join(" + ", names);
    }

    /// The codes that are charted here, those below included where they are wanted.
    public List<CodeId> charted(Codebook codebook) {
        return codes.stream().filter(code -> codebook.find(code).isPresent())
                .flatMap(code -> withChildren ? codebook.withChildren(code).stream() : Optional.of(code).stream()).distinct().toList();
    }
}
