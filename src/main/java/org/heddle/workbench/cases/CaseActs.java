package org.heddle.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.project.Applied;
import org.heddle.domain.project.CaseChange;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.SourceChange;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.source.Source;
import org.heddle.workbench.Finder;
import org.heddle.workbench.OpenProject;

/// Says who speaks and which cases there are; roles, cases and participants that are not there are made.
public final class CaseActs {
    private final OpenProject project;

    public CaseActs(OpenProject project) {
        this.project = project;
    }

    /// What is said about a speaker: parts that are absent stay as they are, empty words take an answer back.
    public record Answer(Optional<String> role, Optional<String> practice, Optional<String> person, Optional<Boolean> isInterviewer) {}

    /// Says who speaks under a label of a source.
    public CompletableFuture<Applied> mapSpeaker(String source, String label, Answer answer) {
        return project.read(reader -> mapping(reader, source, label, answer)).thenCompose(project::run);
    }

    private static Change mapping(ProjectReader reader, String sourceWords, String label, Answer answer) {
        Source source = new Finder(reader).source(sourceWords);
        Speaker speaker = reader.cases().speakers(source.id()).stream().filter(one -> one.label().equals(label.strip())).findFirst()
                .orElseThrow(() -> new Refusal("Nobody speaks under the label “%s” in “%s”.".formatted(label.strip(), source.name())));
        var parts = new ArrayList<Change>();
        People people = reader.cases().people();
        Optional<String> role = answer.role().map(words -> role(people, words, parts)).orElse(speaker.role());
        Optional<CaseId> practice = answer.practice().map(words -> practice(people, words, parts)).orElse(speaker.practice());
        Optional<PersonId> person = answer.person().map(words -> person(people, words, parts)).orElse(speaker.person());
        parts.add(new SourceChange.MapSpeaker(new Speaker(source.id(), speaker.label(), answer.isInterviewer().orElse(speaker.isInterviewer()),
                role, practice, person)));
        return new Change.Together("Said who speaks as “%s” in “%s”".formatted(speaker.label(), source.name()), parts);
    }

    private static Optional<String> role(People people, String words, List<Change> parts) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        return people.role(words).map(Role::code).or(() -> {
            var fresh = new Role(words, "");
            parts.add(new CaseChange.AddRole(fresh));
            return Optional.of(fresh.code());
        });
    }

    private static Optional<CaseId> practice(People people, String words, List<Change> parts) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        return people.labelled(words).map(Case::id).or(() -> {
            var fresh = Case.labelled(words);
            parts.add(new CaseChange.AddCase(fresh));
            return Optional.of(fresh.id());
        });
    }

    /// What to say when this label would make a case beside one that looks like it.
    public Optional<String> warning(String label) {
        People people = project.ask(reader -> reader.cases().people());
        return people.labelled(label).isPresent() ? Optional.empty() : people.mistakable(label)
                .map(other -> "The case “%s” is new and stands beside “%s”. If both are the same, take this back with “heddle undo” and use “%s”."
                        .formatted(label.strip(), other.label(), other.label()));
    }

    private static Optional<PersonId> person(People people, String words, List<Change> parts) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        return people.named(words).map(Person::id).or(() -> {
            var fresh = new Person(PersonId.fresh(), words);
            parts.add(new CaseChange.AddPerson(fresh));
            return Optional.of(fresh.id());
        });
    }

    /// Makes the case if it is not there, and answers what is asked of it; an empty answer takes an earlier one back.
    public CompletableFuture<Applied> answer(String practice, Map<String, String> answers) {
        return project.read(reader -> answers(reader, practice, answers)).thenCompose(project::run);
    }

    private static Change answers(ProjectReader reader, String label, Map<String, String> answers) {
        var parts = new ArrayList<Change>();
        CaseId id = practice(reader.cases().people(), label, parts).orElseThrow(() -> new Refusal("A case needs a label, such as I5."));
        answers.forEach((attribute, value) ->
                parts.add(new CaseChange.SetAttribute(id, attribute.strip(), Optional.of(value.strip()).filter(words -> !words.isEmpty()))));
        return new Change.Together((parts.size() > answers.size() ? "Added case " : "Described case ") + label.strip(), parts);
    }
}
