package org.heddle.domain.methods;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.report.Table;

/// One table of the methods pack, which can also stand in a file of its own.
public enum MethodsTable {
    STATEMENTS("Statements"), SAMPLE("Sample"), CONTRIBUTIONS("Contributions"), CODES("Code tree"), COREQ("COREQ checklist"), ACTS("Extract of the audit trail");

    private final String words;

    MethodsTable(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// As it is typed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MethodsTable> named(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    public Table of(Facts facts) {
        return switch (this) {
            case STATEMENTS -> new Table("What the record backs of a methods section", List.of("topic", "what the record backs", "what it does not back"),
                    MethodsStatements.of(facts).stream().filter(one -> one.words().isPresent() || one.gap().isPresent())
                            .map(one -> List.of(one.topic(), one.words().orElse(""), one.gap().orElse(""))).toList());
            case SAMPLE -> facts.sample().table();
            case CONTRIBUTIONS -> facts.contributions().report().tables().getFirst();
            case CODES -> tree(facts.codebook());
            case COREQ -> Coreq.table(Coreq.items(facts));
            case ACTS -> new Table("Acts that shaped the study", List.of("date", "who", "what"),
                    facts.acts().stream().map(act -> List.of(act.day().toString(), act.who(), act.what())).toList());
        };
    }

    private static Table tree(Codebook codebook) {
        return new Table("Code tree with definitions", List.of("code", "definition", "use when", "do not use when", "origin"), codebook.inOrder().stream()
                .map(code -> List.of(indented(code, codebook), code.rules().definition(), code.rules().useWhen(), code.rules().notWhen(), code.rules().origin())).toList());
    }

    private static String indented(Code code, Codebook codebook) {
        return "– ".repeat(codebook.path(code.id()).names().size() - 1) + code.name();
    }
}
