package org.heddle.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.Recode;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// Splits a code by naming which of its codings go to another one: all of them as one act, or none.
public final class Splitting {
    private final OpenProject project;

    public Splitting(OpenProject project) {
        this.project = project;
    }

    /// `into` is a path; a bare name stands below the code. It is made when it is not there.
    public CompletableFuture<Applied> split(String code, String into, List<String> codings) {
        return project.read(reader -> plan(reader, code, into, codings)).thenCompose(project::run);
    }

    private static Change plan(ProjectReader reader, String name, String into, List<String> ids) {
        Codebook codebook = reader.codes().codebook();
        Code code = codebook.named(name);
        var parts = new ArrayList<Change>();
        Code target = target(codebook, code, into, parts);
        if (target.id().equals(code.id())) {
            throw new Refusal("“%s” is the code that is split. Name another one.".formatted(code.name()));
        }
        List<Coding> codings = ids.stream().map(new Finder(reader)::coding).distinct().toList();
        for (Coding coding : codings) {
            if (!coding.code().equals(code.id())) {
                throw new Refusal("Coding %s has another code than “%s”. Nothing was changed.".formatted(coding.id().value(), code.name()));
            }
            parts.add(new Recode(coding.id(), target.id()));
        }
        return new Change.Together("Split “%s”: %s to “%s”".formatted(code.name(), Counted.of(codings.size(), "coding"), target.name()), parts);
    }

    private static Code target(Codebook codebook, Code code, String into, List<Change> parts) {
        CodePath written = CodePath.parse(into);
        boolean isBare = written.names().size() == 1;
        Optional<CodeId> parent = isBare ? Optional.of(code.id()) : Optional.of(above(codebook, written).id());
        String name = written.last();
        return codebook.children(parent).stream().filter(one -> one.name().equals(name)).findFirst().orElseGet(() -> {
            Code fresh = codebook.fresh(name, parent, CodeStatus.PROPOSED);
            parts.add(new AddCode(fresh));
            return fresh;
        });
    }

    private static Code above(Codebook codebook, CodePath path) {
        CodePath parent = path.parent().orElseThrow();
        return codebook.at(parent).orElseThrow(() -> new Refusal("There is no code “%s” to put a new one below.".formatted(parent)));
    }
}
