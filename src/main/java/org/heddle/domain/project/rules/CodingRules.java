package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;

/// What is forbidden with codings.
final class CodingRules {
    private CodingRules() {}

    static void check(CodingChange change, ProjectReader reader) {
        switch (change) {
            case CodingChange.AddCoding(var coding) -> {
                fits(coding, reader);
                takes(reader.codes().codebook().code(coding.code()));
                TeamRules.known(coding.coder(), reader.team());
            }
            case CodingChange.RemoveCoding(var id) -> known(id, reader);
            case CodingChange.CommentCoding(var id, _) -> known(id, reader);
            case CodingChange.SetStance(var id, _) -> known(id, reader);
            case CodingChange.StarCoding(var id, _) -> known(id, reader);
            case CodingChange.Recode(var id, var code) -> {
                Coding coding = known(id, reader);
                if (!coding.code().equals(code)) {
                    takes(reader.codes().codebook().code(code));
                    isNew(coding.as(code), reader);
                }
            }
            case CodingChange.MoveEdges(var id, var span) -> {
                Coding coding = known(id, reader);
                if (!coding.span().equals(span)) {
                    fits(coding.over(span), reader);
                }
            }
        }
    }

    static Coding known(CodingId id, ProjectReader reader) {
        return reader.codings().find(id).orElseThrow(() -> new Refusal("That coding is no longer there."));
    }

    private static void fits(Coding coding, ProjectReader reader) {
        Source source = SourceRules.known(coding.source(), reader);
        if (coding.span().end() > source.length()) {
            throw new Refusal("That passage reaches beyond the end of “%s”.".formatted(source.name()));
        }
        isNew(coding, reader);
    }

    private static void isNew(Coding coding, ProjectReader reader) {
        if (reader.codings().identical(coding).isPresent()) {
            throw new Refusal("This passage already has the code “%s” by the same coder."
                    .formatted(reader.codes().codebook().code(coding.code()).name()));
        }
    }

    private static void takes(Code code) {
        if (code.isRetired()) {
            throw new Refusal("“%s” is retired: it keeps its codings and takes no new ones.".formatted(code.name()));
        }
    }
}
