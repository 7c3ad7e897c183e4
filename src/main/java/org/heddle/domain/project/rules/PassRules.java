package org.heddle.domain.project.rules;

import java.util.HashSet;
import java.util.List;
import org.heddle.domain.Refusal;
import org.heddle.domain.pass.Pass;
import org.heddle.domain.pass.PassId;
import org.heddle.domain.project.PassChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.verification.Consensus;

/// What is forbidden with rounds of blind double coding. Only a release may show what a seal hid.
final class PassRules {
    private PassRules() {}

    static void check(PassChange change, ProjectReader reader) {
        switch (change) {
            case PassChange.OpenPass(var pass) -> openable(pass, reader);
            case PassChange.DropPass(var id) -> {
                Pass pass = known(id, reader);
                workStaysSealed(pass, pass.sources(), reader);
            }
            case PassChange.ReleasePass(var id, _) -> {
                if (!known(id, reader).isSealed()) {
                    throw new Refusal("That pass has already been released.");
                }
            }
            case PassChange.SealPass(var id) -> known(id, reader);
            case PassChange.SetPassSources(var id, var sources) -> {
                Pass pass = known(id, reader);
                sources.forEach(source -> SourceRules.known(source, reader));
                unsealed(sources, pass, reader);
                workStaysSealed(pass, pass.sources().stream().filter(source -> !sources.contains(source)).toList(), reader);
            }
        }
    }

    /// A source in a sealed pass stays as it is: whoever removes or corrects it could lose work that is hidden from them.
    static void notSealed(SourceId source, ProjectReader reader) {
        for (Pass pass : reader.passes().all()) {
            if (pass.isSealed() && pass.sources().contains(source)) {
                throw new Refusal("This source stands in the sealed pass “%s”. Nothing was changed; release the pass first.".formatted(pass.name()));
            }
        }
    }

    private static Pass known(PassId id, ProjectReader reader) {
        return reader.passes().find(id).orElseThrow(() -> new Refusal("That pass is no longer in the project."));
    }

    private static void openable(Pass pass, ProjectReader reader) {
        if (reader.passes().named(pass.name()).isPresent()) {
            throw new Refusal("There is already a pass called “%s”.".formatted(pass.name()));
        }
        pass.coders().forEach(coder -> TeamRules.known(coder, reader.team()));
        if (pass.coders().stream().flatMap(id -> reader.team().find(id).stream()).anyMatch(Consensus::is)) {
            throw new Refusal("“%s” is the layer in which differences are settled, and nobody who codes. Nothing was opened.".formatted(Consensus.NAME));
        }
        pass.sources().forEach(source -> SourceRules.known(source, reader));
        if (pass.isSealed()) {
            unsealed(pass.sources(), pass, reader);
        }
    }

    private static void unsealed(List<SourceId> sources, Pass of, ProjectReader reader) {
        for (Pass other : reader.passes().all()) {
            if (other.isSealed() && !other.id().equals(of.id()) && sources.stream().anyMatch(other.sources()::contains)) {
                throw new Refusal("A source can stand in one sealed pass at a time; “%s” holds one of these.".formatted(other.name()));
            }
        }
    }

    private static void workStaysSealed(Pass pass, List<SourceId> leaving, ProjectReader reader) {
        var coders = new HashSet<>(pass.coders());
        boolean hasWork = pass.isSealed() && leaving.stream()
                .flatMap(source -> reader.codings().of(source).stream())
                .anyMatch(coding -> coders.contains(coding.coder()) && coding.at().isAfter(pass.opened()));
        if (hasWork) {
            throw new Refusal("There is work in the sealed pass “%s”, which only a release may show. Nothing was changed.".formatted(pass.name()));
        }
    }
}
