package org.heddle.ui.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Judgement;
import org.heddle.domain.verification.Verdicts;
import org.heddle.ui.shell.StudyState;

/// The source on screen with its codings and what was thought of them, read together.
public record OpenSource(Transcript transcript, List<Coding> codings, Map<CodingId, Judgement> judgements) {
    private static final Comparator<Coding> PLACE = Comparator.comparingInt((Coding coding) -> coding.span().start())
            .thenComparing(Comparator.comparingInt((Coding coding) -> coding.span().end()).reversed());

    public OpenSource {
        codings = List.copyOf(codings);
        judgements = Map.copyOf(judgements);
    }

    public static OpenSource read(ProjectReader reader, SourceId source) {
        return withCodings(reader, reader.sources().transcript(source));
    }

    /// The same text with its codings as they are now.
    static OpenSource withCodings(ProjectReader reader, Transcript transcript) {
        var codings = reader.codings().of(transcript.source().id());
        return new OpenSource(transcript, codings, Verdicts.judgements(reader.checks().of(transcript.source().id()), codings, transcript.text()));
    }

    /// With this coding, or with what it is now.
    OpenSource with(Coding coding, StudyState study) {
        return without(coding.id()).inOrder(Stream.of(coding), asRead(study.codebook(), study.coders()));
    }

    OpenSource without(CodingId id) {
        return new OpenSource(transcript, codings.stream().filter(coding -> !coding.id().equals(id)).toList(), judgements);
    }

    /// These codings asked for anew, all others as they are.
    OpenSource again(ProjectReader reader, Set<CodingId> touched) {
        var kept = codings.stream().filter(coding -> !touched.contains(coding.id())).toList();
        var now = touched.stream().map(reader.codings()::find).flatMap(Optional::stream).filter(coding -> coding.source().equals(id())).toList();
        var known = new HashMap<>(judgements);
        known.keySet().removeAll(touched);
        now.forEach(coding -> Verdicts.judgement(reader.checks().of(coding.id()), coding, transcript.text()).ifPresent(said -> known.put(coding.id(), said)));
        return new OpenSource(transcript, kept, known).inOrder(now.stream(), asRead(reader.codes().codebook(), reader.team().all()));
    }

    /// The order in which a reader gives the codings of a source.
    private static Comparator<Coding> asRead(Codebook codebook, List<Coder> coders) {
        return PLACE.thenComparing(Coding::at).thenComparing(coding -> codebook.find(coding.code()).map(Code::name).orElse(""))
                .thenComparing(coding -> coders.stream().filter(one -> one.id().equals(coding.coder())).findFirst().map(Coder::name).orElse(""))
                .thenComparing(coding -> coding.id().value().toString());
    }

    private OpenSource inOrder(Stream<Coding> more, Comparator<Coding> order) {
        return new OpenSource(transcript, Stream.concat(codings.stream(), more).sorted(order).toList(), judgements);
    }

    public SourceId id() {
        return transcript.source().id();
    }

    public Optional<Coding> coding(CodingId id) {
        return codings.stream().filter(coding -> coding.id().equals(id)).findFirst();
    }

    /// The newest coding of one coder on exactly these words.
    Optional<Coding> newestOn(TextSpan span, CoderId coder) {
        return codings.stream().filter(coding -> coding.span().equals(span) && coding.coder().equals(coder)).max(Comparator.comparing(Coding::at));
    }
}
