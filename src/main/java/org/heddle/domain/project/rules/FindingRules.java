package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.finding.Conclusion;
import org.heddle.domain.finding.Finding;
import org.heddle.domain.finding.Question;
import org.heddle.domain.project.FindingChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.published.Passage;

/// What is forbidden with arrangements, research questions and conclusions. What they point to may have gone, since it may come back.
final class FindingRules {
    private FindingRules() {}

    static void check(FindingChange change, ProjectReader reader) {
        switch (change) {
            case FindingChange.PutArrangement _ -> { }
            case FindingChange.DropArrangement(var id) -> {
                if (reader.findings().find(id).isEmpty()) {
                    throw new Refusal("That arrangement is no longer there.");
                }
            }
            case FindingChange.PutFinding(var finding) -> put(finding, reader);
            case FindingChange.DropFinding(var id) -> {
                if (reader.findings().find(id).isEmpty()) {
                    throw new Refusal("That question or conclusion is no longer there.");
                }
            }
        }
    }

    private static void put(Finding finding, ProjectReader reader) {
        TeamRules.known(finding.author(), reader.team());
        boolean isOther = reader.findings().find(finding.id()).filter(before -> before instanceof Question && finding instanceof Conclusion
                || before instanceof Conclusion && finding instanceof Question).isPresent();
        if (isOther) {
            throw new Refusal("A question does not become a conclusion. Write the conclusion by itself.");
        }
        for (Passage passage : finding.passages()) {
            reader.sources().find(passage.source()).filter(source -> passage.span().end() > source.length()).ifPresent(source -> {
                throw new Refusal("That passage reaches beyond the end of “%s”.".formatted(source.name()));
            });
        }
    }
}
