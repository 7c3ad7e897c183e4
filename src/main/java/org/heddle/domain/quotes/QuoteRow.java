package org.heddle.domain.quotes;

import java.util.List;
import java.util.Optional;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.verification.Verdict;

/// One quote under one code. Several coders who gave this code to this very span share a row; `coder` and `stance` then join theirs by `; `.
public record QuoteRow(QuotePlace place, CodePath path, String quote, Provenance provenance, String stance, String coder,
                       Optional<Verdict> check, List<CodingId> codings) {
    public QuoteRow {
        codings = List.copyOf(codings);
    }
}
