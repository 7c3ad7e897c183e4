package org.heddle.domain.difference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.surgery.Surgery;
import org.heddle.domain.surgery.SurgeryId;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;

/// What everything in a ledger is called. `text` is asked for the words of one source after another.
public record LedgerWords(Codebook codebook, Map<SourceId, String> sources, List<Coder> coders, List<Surgery> surgeries, Function<SourceId, String> text) {
    public LedgerWords {
        sources = Map.copyOf(sources);
        coders = List.copyOf(coders);
        surgeries = List.copyOf(surgeries);
    }

    public String code(CodeId id) {
        return codebook.find(id).map(code -> codebook.path(code.id()).toString()).orElse("a code that is gone");
    }

    public String source(SourceId id) {
        return sources.getOrDefault(id, "a source that is gone");
    }

    public String coder(CoderId id) {
        return coders.stream().filter(coder -> coder.id().equals(id)).map(Coder::name).findFirst().orElse("somebody who left");
    }

    public String surgery(SurgeryId id) {
        return surgeries.stream().filter(surgery -> surgery.id().equals(id)).map(Surgery::words).findFirst().orElse("");
    }

    /// Each mark as its code and its words; nothing where there is none.
    String marks(List<Mark> marks, String text) {
        return marks.isEmpty() ? "not coded" : marks.stream()
                .map(mark -> "%s: “%s”".formatted(code(mark.code()), mark.span().of(text).strip())).collect(Collectors.joining("; "));
    }
}
