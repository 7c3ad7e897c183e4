package org.heddle.domain.project.rules;

import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.CodeChange;
import org.heddle.domain.project.reading.CodeReader;
import org.heddle.domain.project.reading.ProjectReader;

/// What is forbidden with codes.
final class CodebookRules {
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_DIMENSION = 60;

    private CodebookRules() {}

    /// Codes are asked for one by one: an import of thousands must not read the codebook thousands of times.
    static void check(CodeChange change, ProjectReader reader) {
        CodeReader codes = reader.codes();
        switch (change) {
            case CodeChange.AddCode(var code) -> {
                sayable(code.name());
                code.parent().ifPresent(codes::code);
                freeName(code.name(), code.parent(), Optional.empty(), codes);
                position(code.position(), codes.children(code.parent()));
            }
            case CodeChange.RenameCode(var id, var name) -> {
                sayable(name);
                freeName(name, codes.code(id).parent(), Optional.of(id), codes);
            }
            case CodeChange.RecolourCode(var id, _) -> codes.code(id);
            case CodeChange.DefineCode(var id, _) -> codes.code(id);
            case CodeChange.RewordCode(var id, _) -> codes.code(id);
            case CodeChange.SetCodeStatus(var id, _) -> codes.code(id);
            case CodeChange.SetDimension(var id, var dimension) -> dimension(codes.code(id), dimension);
            case CodeChange.MoveCode(var id, var parent, var at) -> move(codes.code(id), parent, at, codes);
            case CodeChange.MergeCode(var id, var into) -> merge(codes.code(id), codes.code(into), codes.codebook());
            case CodeChange.DeleteCode(var id) -> codes.code(id);
            case CodeChange.AddExample(var example) -> example(example, reader);
            case CodeChange.RemoveExample(var id) -> {
                if (reader.examples().find(id).isEmpty()) {
                    throw new Refusal("That example is no longer there.");
                }
            }
        }
    }

    private static void sayable(String name) {
        boolean isSeen = name.codePoints().anyMatch(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter)
                && Character.getType(letter) != Character.FORMAT);
        if (!isSeen) {
            throw new Refusal("A code needs a name.");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw new Refusal("A code's name has at most %,d letters. Put the rest into its definition.".formatted(LONGEST_NAME));
        }
    }

    private static void freeName(String name, Optional<CodeId> parent, Optional<CodeId> self, CodeReader codes) {
        codes.child(parent, name.strip()).filter(other -> !self.equals(Optional.of(other.id()))).ifPresent(other -> {
            throw new Refusal("There is already a code “%s” here.".formatted(other.name()));
        });
    }

    private static void dimension(Code code, Optional<String> dimension) {
        if (code.parent().isPresent() && dimension.isPresent()) {
            throw new Refusal("Only a top code can answer another question; all codes below it follow.");
        }
        dimension.ifPresent(name -> {
            if (name.isBlank() || name.length() > LONGEST_DIMENSION || name.indexOf('\n') >= 0) {
                throw new Refusal("What codes answer is said in a few words on one line, such as Level or Strand.");
            }
        });
    }

    private static void move(Code code, Optional<CodeId> parent, int at, CodeReader codes) {
        for (Optional<Code> above = parent.map(codes::code); above.isPresent(); above = above.get().parent().map(codes::code)) {
            if (above.get().id().equals(code.id())) {
                throw new Refusal("“%s” cannot be moved below itself.".formatted(code.name()));
            }
        }
        freeName(code.name(), parent, Optional.of(code.id()), codes);
        position(at, codes.children(parent) - (code.parent().equals(parent) ? 1 : 0));
    }

    private static void position(int at, int most) {
        if (at < 0 || at > most) {
            throw new Refusal("That place in the codebook does not exist.");
        }
    }

    private static void merge(Code code, Code into, Codebook codebook) {
        if (codebook.withChildren(code.id()).contains(into.id())) {
            throw new Refusal("“%s” cannot be merged into itself or into one of its sub-codes.".formatted(code.name()));
        }
    }

    private static void example(CodeExample example, ProjectReader reader) {
        reader.codes().code(example.code());
        if (example.span().end() > SourceRules.known(example.source(), reader).length()) {
            throw new Refusal("That passage reaches beyond the end of its source.");
        }
        boolean known = reader.examples().of(example.code()).stream()
                .anyMatch(one -> one.source().equals(example.source()) && one.span().equals(example.span()));
        if (known) {
            throw new Refusal("This passage is an example of “%s” already.".formatted(reader.codes().code(example.code()).name()));
        }
    }
}
