package org.heddle.domain.project.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.CodingLine;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.MarkedCodings;

/// Questions about codings.
public interface CodingReader {
    /// In text order, longer ones first.
    List<Coding> of(SourceId source);

    /// The codings with any letter of this passage, in text order.
    List<Coding> touching(SourceId source, TextSpan passage);

    /// All codings with one of these codes, by source name, then place.
    List<Coding> with(Collection<CodeId> codes);

    /// The same for those who put them in order themselves; those of one source in the order in which they were made.
    List<Coding> unsorted(Collection<CodeId> codes);

    Optional<Coding> find(CodingId id);

    /// Codings whose id begins with these letters.
    List<Coding> idBegins(String letters);

    /// The very same coding: same source, span, code and coder.
    Optional<Coding> identical(Coding coding);

    /// The first of these codings that stands there already: same source, span, code and coder.
    Optional<Coding> firstKnown(Collection<Coding> codings);

    /// All codings with one of these codes, as long lists need them, by row of source, then place.
    List<CodingLine> lines(Collection<CodeId> codes);

    /// The lines of the codings with each of these codes in the sources that stand beside it.
    List<CodingLine> lines(Map<CodeId, Set<SourceId>> where);

    /// The line of one coding.
    Optional<CodingLine> line(CodingId id);

    /// The label of the turn in which each coding of these codes in these sources begins; codings before the first turn are absent.
    Map<CodingId, String> speakers(Collection<CodeId> codes, Collection<SourceId> sources);

    /// The codings that somebody starred.
    Set<CodingId> starred();

    /// How many codings each source has.
    Map<SourceId, Integer> counts();

    /// How many codings this source has.
    int count(SourceId source);

    /// Who has coded in each source; sources without codings are absent.
    Map<SourceId, Set<CoderId>> coders();

    /// Who has coded in this source.
    Set<CoderId> coders(SourceId source);

    /// How many codings with one of these codes each source has; sources without are absent.
    Map<SourceId, Integer> counts(Collection<CodeId> codes);

    /// How many UTF-16 units the codings of each code hold together; codes without codings are absent.
    Map<CodeId, Long> letters();

    /// How many codings each coder has.
    Map<CoderId, Integer> countsByCoder();

    /// How many codings that take this stance each coder has; coders without one are absent.
    Map<CoderId, Integer> countsByCoder(Stance stance);

    /// All codings as columns, for figures over the whole project.
    CodingColumns columns();

    /// The same with the stance of each and what its checks come to.
    MarkedCodings marked();

    /// The same for the codings with one of these codes (empty: any) by this coder (empty: anyone).
    CodingColumns columns(Collection<CodeId> codes, Optional<CoderId> coder);
}
