package org.heddle.domain.merging.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.finding.Audience;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Conclusion.Standing;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.FindingId;
import org.heddle.domain.finding.Question;
import org.heddle.domain.merging.image.Part;
import org.heddle.domain.merging.image.Wording;

/// What can be said anew about an arrangement, a research question or a conclusion, one thing at a time.
record FindingFields(Wording words) {

    List<Field<Arrangement>> ofArrangements() {
        return List.of(new Field<>("name", Arrangement::name, (mine, theirs) -> mine.called(theirs.name())),
                new Field<>("place", Arrangement::position, (mine, theirs) -> mine.at(theirs.position())),
                new Field<>("lines", this::lines, (mine, theirs) -> mine.of(theirs.lines())));
    }

    private String lines(Arrangement arrangement) {
        List<String> numbers = arrangement.numbers();
        return IntStream.range(0, numbers.size()).mapToObj(at -> {
            var line = arrangement.lines().get(at);
            return "%s %s%s%s".formatted(numbers.get(at), line.heading(), line.code().map(code -> words.code(code)).orElse(""), line.gloss());
        }).collect(Collectors.joining("; "));
    }

    List<Field<Finding>> ofFindings() {
        return List.of(new Field<>("words", Finding::words, FindingFields::reworded),
                new Field<>("place", Finding::position, (mine, theirs) -> mine.at(theirs.position())),
                new Field<>("themes", one -> one.themes().stream().map(words::code).toList(), (mine, theirs) -> mine.about(theirs.themes())),
                new Field<>("passages", one -> one.passages().stream().map(place -> "%s %d–%d".formatted(words.source(place.source()), place.span().start(),
                        place.span().end())).toList(), concluding((mine, theirs) -> mine.supportedBy(theirs.support()))),
                new Field<>("literature", one -> standing(one).literature(), concluding((mine, theirs) -> mine.standing(new Standing(mine.standing().novelty(),
                        mine.standing().audiences(), theirs.standing().literature())))),
                new Field<>("standing", one -> standing(one).novelty().words(), concluding((mine, theirs) -> mine.standing(new Standing(
                        theirs.standing().novelty(), mine.standing().audiences(), mine.standing().literature())))),
                new Field<>("addressed to", one -> standing(one).audiences().stream().map(Audience::word).toList(), concluding((mine, theirs) ->
                        mine.standing(new Standing(mine.standing().novelty(), theirs.standing().audiences(), mine.standing().literature())))),
                new Field<>("questions answered", one -> one instanceof Conclusion conclusion ? conclusion.answers().stream().map(this::question).toList()
                        : List.of(), concluding((mine, theirs) -> mine.answering(theirs.answers()))));
    }

    private static Standing standing(Finding one) {
        return one instanceof Conclusion conclusion ? conclusion.standing() : Standing.UNSAID;
    }

    private String question(FindingId id) {
        return Optional.ofNullable(words.mine().of(Part.FINDINGS).get(id)).or(() -> Optional.ofNullable(words.theirs().of(Part.FINDINGS).get(id)))
                .map(one -> "“%s”".formatted(one.words())).orElse("a question");
    }

    private static Finding reworded(Finding mine, Finding theirs) {
        return switch (mine) {
            case Question question -> question.saying(theirs.words());
            case Conclusion conclusion -> conclusion.saying(theirs.words());
        };
    }

    private static BinaryOperator<Finding> concluding(BinaryOperator<Conclusion> onto) {
        return (mine, theirs) -> mine instanceof Conclusion own && theirs instanceof Conclusion other ? onto.apply(own, other) : mine;
    }
}
