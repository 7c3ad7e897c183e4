package org.heddle.domain.verification.report;

import java.util.List;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.source.Source;
import org.heddle.domain.team.Coder;
import org.heddle.domain.verification.Finished;

/// What a verification report speaks about: the codebook, the sources in their order, the coders in joining order, who declared what, and in
/// which sources some work is sealed in a blind pass.
public record VerificationScope(Codebook codebook, List<Source> sources, List<Coder> coders, List<Finished> finished, List<Source> sealed) {
    public VerificationScope {
        sources = List.copyOf(sources);
        coders = List.copyOf(coders);
        finished = List.copyOf(finished);
        sealed = List.copyOf(sealed);
    }

    /// Of a project without sealed passes.
    public VerificationScope(Codebook codebook, List<Source> sources, List<Coder> coders, List<Finished> finished) {
        this(codebook, sources, coders, finished, List.of());
    }
}
