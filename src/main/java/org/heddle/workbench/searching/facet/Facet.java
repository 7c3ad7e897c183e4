package org.heddle.workbench.searching.facet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.CheckState;

/// One choice by which hits can be narrowed. Facets of one group mean *or*, the groups together mean *and*.
public sealed interface Facet {
    /// Headings of one word.
    Set<String> OURS = Set.of("Source", "Case", "Person", "Coder", "Check", "Stance");

    /// A role, or a label where the role is unknown.
    record Voice(String name) implements Facet {}

    /// Interviewers are left out unless this is chosen.
    record Interviewers() implements Facet {}

    record InSource(SourceId source) implements Facet {}

    record OfKind(SourceKind kind) implements Facet {}

    record InCase(CaseId practice) implements Facet {}

    /// What a case says about itself, such as its arm.
    record Having(String attribute, String value) implements Facet {}

    record OfPerson(PersonId person) implements Facet {}

    /// A code stands for its sub-codes too.
    record WithCode(CodeId code) implements Facet {}

    /// Words that no coding touches.
    record Uncoded() implements Facet {}

    record CodedBy(CoderId coder) implements Facet {}

    /// What the checks of a coding come to.
    record Checked(CheckState state) implements Facet {}

    record Standing(Stance stance) implements Facet {}

    /// Names the group by its heading.
    default String group() {
        return switch (this) {
            case Voice _, Interviewers _ -> "Who speaks";
            case InSource _ -> "Source";
            case OfKind _ -> "Kind of source";
            case InCase _ -> "Case";
            case Having(String attribute, String _) -> heading(attribute);
            case OfPerson _ -> "Person";
            case WithCode _, Uncoded _ -> "Codes on the words found";
            case CodedBy _ -> "Coder";
            case Checked _ -> "Check";
            case Standing _ -> "Stance";
        };
    }

    /// An attribute may be called like a group of ours.
    private static String heading(String attribute) {
        String heading = attribute.substring(0, attribute.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + attribute.substring(attribute.offsetByCodePoints(0, 1));
        return OURS.contains(heading) ? heading + " (said of the case)" : heading;
    }
}
