package org.heddle.domain.project.rules;

import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.SourceText;

/// What is forbidden with sources.
final class SourceRules {
    private SourceRules() {}

    static void check(SourceChange change, ProjectReader reader) {
        switch (change) {
            case SourceChange.AddSource(var source, _, _, _, var practice) -> {
                freeName(source.name(), reader);
                practice.ifPresent(id -> CaseRules.mustBeThere(id, reader));
            }
            case SourceChange.RemoveSource(var id) -> {
                known(id, reader);
                PassRules.notSealed(id, reader);
            }
            case SourceChange.CorrectSource correct -> correctable(correct, reader);
            case SourceChange.RestoreText restore -> known(restore.source().id(), reader);
            case SourceChange.RenameSource(var id, var name) -> {
                if (!known(id, reader).name().equals(name.strip())) {
                    freeName(name, reader);
                }
            }
            case SourceChange.SetSourceKind(var id, _) -> known(id, reader);
            case SourceChange.PlaceSource(var id, var practice) -> {
                known(id, reader);
                practice.ifPresent(where -> CaseRules.known(where, reader));
            }
            case SourceChange.MapSpeaker(var speaker) -> mappable(speaker, reader);
        }
    }

    private static void correctable(SourceChange.CorrectSource correct, ProjectReader reader) {
        PassRules.notSealed(correct.source(), reader);
        Source before = known(correct.source(), reader);
        if (correct.text().isBlank()) {
            throw new Refusal("The new text of “%s” holds no words. To be rid of a source, remove it.".formatted(before.name()));
        }
        if (!correct.text().equals(SourceText.clean(correct.text()))) {
            throw new Refusal("The new text of “%s” is not in the form in which texts are kept.".formatted(before.name()));
        }
        if (!correct.edits().lead(reader.sources().text(before.id()), correct.text())) {
            throw new Refusal("The text of “%s” has changed meanwhile. Look at the correction again.".formatted(before.name()));
        }
    }

    static Source known(SourceId id, ProjectReader reader) {
        return reader.sources().find(id).orElseThrow(() -> new Refusal("That source is no longer in the project."));
    }

    private static void freeName(String name, ProjectReader reader) {
        if (reader.sources().named(name).filter(other -> other.name().equals(name.strip())).isPresent()) {
            throw new Refusal("A source called “%s” is already in the project.".formatted(name.strip()));
        }
    }

    private static void mappable(Speaker speaker, ProjectReader reader) {
        Source source = known(speaker.source(), reader);
        if (reader.cases().speakers(source.id()).stream().noneMatch(known -> known.label().equals(speaker.label()))) {
            throw new Refusal("Nobody speaks under the label “%s” in “%s”.".formatted(speaker.label(), source.name()));
        }
        CaseRules.speakerFits(speaker, reader);
    }
}
