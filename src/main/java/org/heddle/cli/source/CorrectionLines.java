package org.heddle.cli.source;

import java.util.List;
import org.heddle.cli.frame.Fields;
import org.heddle.cli.frame.Output;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.coding.CarriedCoding;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.SourceText;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.source.Correction;
import org.jspecify.annotations.Nullable;

/// What `correct` says about each coding of the source, with offsets in code points.
final class CorrectionLines {
    private final Correction correction;
    private final Codebook codebook;
    private final List<Coder> coders;
    private final CodePoints before;
    private final CodePoints after;

    /// Asked before the correction is made, while all its codings are there.
    CorrectionLines(OpenProject project, Correction correction) {
        this.correction = correction;
        codebook = project.ask(reader -> reader.codes().codebook());
        coders = project.ask(reader -> reader.team().all());
        before = new CodePoints(correction.text().before());
        after = new CodePoints(correction.text().after());
    }

    Fields fields(boolean applied) {
        var turnsNow = correction.change().turns().size();
        return new Fields().put("source", correction.before().source().name()).put("sourceId", correction.before().source().id().value())
                .put("applied", applied).put("edits", correction.text().edits().all().size())
                .put("before", text(correction.text().before(), before, correction.before().turns().all().size()))
                .put("after", text(correction.text().after(), after, turnsNow))
                .put("kept", correction.count("kept")).put("moved", correction.count("moved")).put("altered", correction.count("altered"))
                .put("joined", correction.count("joined")).put("lost", correction.count("lost"))
                .put("speakersGone", correction.labelsGone()).put("speakersNew", correction.labelsNew())
                .put("turnsKept", correction.hasOwnLabels()).put("codings", correction.codings().stream().map(this::fields).toList());
    }

    private static Fields text(String text, CodePoints points, int turns) {
        return new Fields().put("sha256", SourceText.sha256(text)).put("characters", points.count()).put("turns", turns);
    }

    private Fields fields(CarriedCoding one) {
        return new Fields().put("id", one.coding().id().value()).put("code", path(one)).put("coder", coder(one.coding().coder()))
                .put("fate", one.word()).put("before", passage(one.coding().span(), correction.wordsBefore(one), before))
                .put("after", one.fate().place().map(span -> passage(span, correction.wordsAfter(one), after)).orElse(null))
                .put("joinedWith", one.twin().map(twin -> twin.value()));
    }

    private static @Nullable Fields passage(TextSpan span, String words, CodePoints points) {
        return new Fields().put("start", points.outside(span.start())).put("end", points.outside(span.end())).put("text", words);
    }

    /// Those whose words change; the rest are only counted.
    List<List<String>> cells() {
        return correction.codings().stream().filter(one -> !one.word().equals("kept") && !one.word().equals("moved"))
                .map(one -> List.of(one.word(), path(one), coder(one.coding().coder()), Output.shortened(correction.wordsBefore(one)),
                        Output.shortened(correction.wordsAfter(one)))).toList();
    }

    private String path(CarriedCoding one) {
        return codebook.path(one.coding().code()).toString();
    }

    private String coder(CoderId id) {
        return coders.stream().filter(one -> one.id().equals(id)).map(Coder::name).findFirst().orElse("");
    }
}
