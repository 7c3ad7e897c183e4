package org.heddle.workbench.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.finding.Findings;
import org.heddle.domain.link.Shown;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.published.Passage;

/// The findings of a study in the order of an arrangement: what has been written about each theme, with its chosen quotes. `elsewhere` holds chosen quotes
/// and vignettes of codes that do not stand in the arrangement, `support` the words of the passages that support conclusions.
public record Skeleton(String name, Codebook codebook, List<Section> sections, Section elsewhere, Findings findings, List<Memo> rationale,
                       List<Claimed> claims, Map<Passage, Shown> support) {
    public Skeleton {
        sections = List.copyOf(sections);
        rationale = List.copyOf(rationale);
        claims = List.copyOf(claims);
        support = Map.copyOf(support);
    }

    /// What stands under one line. `see` is the number of the line where the same code stood before; then its evidence is printed there.
    public record Section(int depth, String number, String title, Optional<CodeId> code, String gloss, Optional<String> see, Evidence evidence) {}

    /// What is known of a theme. `against`: codings that counter, qualify or contrast it. Quotes and vignettes of codes below it that have no line of their
    /// own stand here too.
    public record Evidence(List<Memo> summaries, List<Component> components, String theory, List<QuoteRow> quotes, List<QuoteRow> against,
                           List<Memo> vignettes) {
        public static final Evidence NONE = new Evidence(List.of(), List.of(), "", List.of(), List.of(), List.of());

        public Evidence {
            summaries = List.copyOf(summaries);
            components = List.copyOf(components);
            quotes = List.copyOf(quotes);
            against = List.copyOf(against);
            vignettes = List.copyOf(vignettes);
        }

        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /// A sub-code with one line about it.
    public record Component(CodeId code, String name, String line) {}

    /// All lines with evidence or without, and what stands on none of them.
    public List<Section> all() {
        return Stream.concat(sections.stream(), Stream.of(elsewhere).filter(one -> !one.evidence().isEmpty())).toList();
    }

    /// How many vignettes with sensitive detail there are.
    public int sensitive() {
        return (int) Stream.concat(sections.stream(), Stream.of(elsewhere)).flatMap(one -> one.evidence().vignettes().stream())
                .filter(one -> one.kind() == MemoKind.SENSITIVE_VIGNETTE).count();
    }
}
