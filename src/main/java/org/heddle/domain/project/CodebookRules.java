package org.heddle.domain.project;

import java.util.Optional;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// What is forbidden with codes.
final class CodebookRules {
    private CodebookRules() {}

    static void check(CodeChange change, Codebook codebook) {
        switch (change) {
            case CodeChange.AddCode(var code) -> {
                freeName(code.name(), code.parent(), Optional.empty(), codebook);
                position(code.position(), codebook.children(code.parent()).size());
            }
            case CodeChange.RenameCode(var id, var name) ->
                freeName(name, codebook.code(id).parent(), Optional.of(id), codebook);
            case CodeChange.RecolourCode(var id, _) -> codebook.code(id);
            case CodeChange.DefineCode(var id, _) -> codebook.code(id);
            case CodeChange.SetCodeStatus(var id, _) -> codebook.code(id);
            case CodeChange.MoveCode(var id, var parent, var at) -> move(codebook.code(id), parent, at, codebook);
            case CodeChange.MergeCode(var id, var into) -> merge(codebook.code(id), codebook.code(into), codebook);
            case CodeChange.DeleteCode(var id) -> codebook.code(id);
        }
    }

    private static void freeName(String name, Optional<CodeId> parent, Optional<CodeId> self, Codebook codebook) {
        parent.ifPresent(codebook::code);
        boolean taken = codebook.children(parent).stream()
                .anyMatch(other -> other.name().equals(name.strip()) && !self.equals(Optional.of(other.id())));
        if (taken) {
            throw new Refusal("There is already a code “%s” here.".formatted(name.strip()));
        }
        if (name.isBlank()) {
            throw new Refusal("A code needs a name.");
        }
    }

    private static void move(Code code, Optional<CodeId> parent, int at, Codebook codebook) {
        parent.ifPresent(above -> {
            if (codebook.withChildren(code.id()).contains(above)) {
                throw new Refusal("“%s” cannot be moved below itself.".formatted(code.name()));
            }
        });
        freeName(code.name(), parent, Optional.of(code.id()), codebook);
        long others = codebook.children(parent).stream().filter(other -> !other.id().equals(code.id())).count();
        position(at, (int) others);
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
}
