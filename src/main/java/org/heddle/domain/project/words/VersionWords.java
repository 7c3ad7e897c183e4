package org.heddle.domain.project.words;

import java.util.List;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.VersionChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;

/// How the log speaks of versions and re-checks.
record VersionWords(ProjectReader reader) {

    String sentence(VersionChange change) {
        return switch (change) {
            case VersionChange.FreezeVersion(var version) -> "Froze the codebook as “%s”".formatted(version.name());
            case VersionChange.RemoveVersion(var id) -> reader.versions().find(id)
                    .map(version -> "Removed version “%s”".formatted(version.name())).orElse("Removed a version");
            case VersionChange.NoteMerge _ -> "Noted a merge";
            case VersionChange.ForgetMerge _ -> "Forgot a merge";
            case VersionChange.KeepDefinition(var past) -> "Kept an earlier definition of “%s”".formatted(code(past.code()));
            case VersionChange.ForgetDefinition(var id) -> reader.versions().definition(id)
                    .map(past -> "Forgot an earlier definition of “%s”".formatted(code(past.code()))).orElse("Forgot an earlier definition");
            case VersionChange.AwaitRecheck(_, var codings) -> "Asked for a re-check of " + codings(codings);
            case VersionChange.ConfirmCodings(var codings) -> "Confirmed " + codings(codings);
        };
    }

    private String codings(List<CodingId> codings) {
        if (codings.size() != 1) {
            return Counted.of(codings.size(), "coding");
        }
        return reader.codings().find(codings.getFirst()).map(coding -> "“%s” in “%s”".formatted(code(coding.code()),
                reader.sources().find(coding.source()).map(source -> source.name()).orElse("a source"))).orElse("a coding");
    }

    private String code(CodeId id) {
        return reader.codes().codebook().find(id).map(code -> code.name()).orElse("a code");
    }
}
