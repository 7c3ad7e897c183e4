package org.heddle.domain.project.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.CodingChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;

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
            case CodingChange.AddCodings(var codings) -> fit(codings, reader);
            case CodingChange.RemoveCodings(var codings) -> codings.forEach(id -> known(id, reader));
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
        ends(coding, SourceRules.known(coding.source(), reader));
        isNew(coding, reader);
    }

    /// Each source, code and coder is looked up once.
    private static void fit(List<Coding> codings, ProjectReader reader) {
        var sources = new HashMap<SourceId, Source>();
        codings.forEach(coding -> ends(coding, sources.computeIfAbsent(coding.source(), id -> SourceRules.known(id, reader))));
        codings.stream().map(Coding::code).distinct().forEach(code -> takes(reader.codes().codebook().code(code)));
        codings.stream().map(Coding::coder).distinct().forEach(coder -> TeamRules.known(coder, reader.team()));
        record Place(SourceId source, TextSpan span, CodeId code, CoderId coder) {}
        var places = new HashSet<Place>();
        codings.stream().filter(coding -> !places.add(new Place(coding.source(), coding.span(), coding.code(), coding.coder()))).findFirst()
                .or(() -> reader.codings().firstKnown(codings)).ifPresent(coding -> refuseTwice(coding, reader));
    }

    private static void ends(Coding coding, Source source) {
        if (coding.span().end() > source.length()) {
            throw new Refusal("That passage reaches beyond the end of “%s”.".formatted(source.name()));
        }
    }

    private static void refuseTwice(Coding coding, ProjectReader reader) {
        throw new Refusal("This passage already has the code “%s” by the same coder.".formatted(reader.codes().codebook().code(coding.code()).name()));
    }

    private static void isNew(Coding coding, ProjectReader reader) {
        if (reader.codings().identical(coding).isPresent()) {
            refuseTwice(coding, reader);
        }
    }

    private static void takes(Code code) {
        if (code.isRetired()) {
            throw new Refusal("“%s” is retired: it keeps its codings and takes no new ones.".formatted(code.name()));
        }
    }
}
