package org.heddle.domain.project;

import java.util.Optional;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeExample;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.codebook.ExampleId;

/// What can be done to the codebook.
public sealed interface CodeChange extends Change {

    /// Puts a code at its position among its siblings; those from there on move down by one.
    record AddCode(Code code) implements CodeChange {}

    record RenameCode(CodeId code, String name) implements CodeChange {}

    record RecolourCode(CodeId code, Colour colour) implements CodeChange {}

    /// Says anew what a code means. Where definition, use when or do not use when change, the old ones are kept and its codings wait for a re-check.
    record DefineCode(CodeId code, CodeRules rules) implements CodeChange {}

    /// Words a definition better without another meaning: its codings need no re-check.
    record RewordCode(CodeId code, CodeRules rules) implements CodeChange {}

    record SetCodeStatus(CodeId code, CodeStatus status) implements CodeChange {}

    /// Says that a top code and all below it answer another question than the rest; empty: the main one.
    record SetDimension(CodeId code, Optional<String> dimension) implements CodeChange {}

    /// Puts a code elsewhere in the tree; `position` counts among its new siblings without itself.
    record MoveCode(CodeId code, Optional<CodeId> parent, int position) implements CodeChange {}

    /// Gives all codings, examples and sub-codes of one code to another and deletes the first.
    /// Where the same coder gave both codes to the same span, one coding remains.
    record MergeCode(CodeId code, CodeId into) implements CodeChange {}

    /// Deletes a code with its sub-codes and all their codings and examples.
    record DeleteCode(CodeId code) implements CodeChange {}

    /// Points from a code to a passage that shows what it is, or what it is not.
    record AddExample(CodeExample example) implements CodeChange {}

    record RemoveExample(ExampleId example) implements CodeChange {}
}
