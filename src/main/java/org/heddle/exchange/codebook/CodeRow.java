package org.heddle.exchange.codebook;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;

/// One code as a codebook file has it. `columns` are those the file names for it; what it does not name stays as it is in the project.
public record CodeRow(CodePath path, Optional<Colour> colour, CodeRules rules, Optional<CodeStatus> status,
                      Optional<String> dimension, Set<CodeColumn> columns) {
    public CodeRow {
        columns = Set.copyOf(columns);
    }

    /// A row that says nothing of dimensions.
    public CodeRow(CodePath path, Optional<Colour> colour, CodeRules rules, Optional<CodeStatus> status, Set<CodeColumn> columns) {
        this(path, colour, rules, status, Optional.empty(), columns);
    }

    /// The old rules with those parts replaced that the file names, even by nothing.
    public CodeRules rulesOver(CodeRules old) {
        return new CodeRules(part(CodeColumn.DEFINITION, CodeRules::definition, old), part(CodeColumn.USE_WHEN, CodeRules::useWhen, old),
                part(CodeColumn.NOT_WHEN, CodeRules::notWhen, old), part(CodeColumn.EXAMPLE, CodeRules::example, old),
                part(CodeColumn.ORIGIN, CodeRules::origin, old), part(CodeColumn.THEORY, CodeRules::theory, old));
    }

    private String part(CodeColumn column, Function<CodeRules, String> part, CodeRules old) {
        return part.apply(columns.contains(column) ? rules : old);
    }
}
