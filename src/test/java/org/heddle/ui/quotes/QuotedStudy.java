package org.heddle.ui.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.PersonId;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.codebook.Code;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodeRules;
import org.heddle.domain.codebook.CodeStatus;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.CaseChange.AddCase;
import org.heddle.domain.project.CaseChange.AddPerson;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CheckChange.AddCheck;
import org.heddle.domain.project.CodeChange.AddCode;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.SourceChange.AddSource;
import org.heddle.domain.project.TeamChange.AddCoder;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.domain.verification.Check;
import org.heddle.domain.verification.CheckId;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.OpenProject;
import org.heddle.workbench.Projects;
import org.heddle.workbench.Settings;
import org.heddle.workbench.Threads;
import org.heddle.workbench.searching.Searching;

/// A project on disk with a few coded interviews, for tests of the Quotes room.
final class QuotedStudy {
    static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final Pattern LABEL = Pattern.compile("(?m)^([A-Z]+): ");

    final OpenProject project;
    final Coder tom = new Coder(CoderId.fresh(), "Tom Okafor");
    private final Path folder;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, CodeId> codes = new LinkedHashMap<>();
    private final Map<String, CaseId> cases = new LinkedHashMap<>();

    QuotedStudy(Path folder, Threads threads) throws IOException {
        this.folder = folder;
        project = new Projects(threads, InstantSource.fixed(NOON)).create(folder.resolve("Practices and health.heddle"), "Ailsa Rennie");
        run(new AddCoder(tom));
    }

    Workspace workspace() {
        return new Workspace(project, Searching.inMemory(project), new Settings(folder.resolve("settings")), InstantSource.fixed(NOON));
    }

    void run(Change change) {
        project.run(change).join();
    }

    QuotedStudy practice(String label, String arm) {
        var one = new Case(CaseId.fresh(), label, Map.of(Case.ARM, arm));
        cases.put(label, one.id());
        run(new AddCase(one));
        return this;
    }

    /// A code under the theme of that name, or a theme when `above` is empty.
    QuotedStudy code(String above, String name) {
        var parent = Optional.ofNullable(codes.get(above));
        int position = project.ask(reader -> reader.codes().codebook().children(parent).size());
        var code = new Code(CodeId.fresh(), parent, position, name, Colour.PALETTE.get(codes.size() % Colour.PALETTE.size()), CodeRules.NONE,
                CodeStatus.AGREED);
        codes.put(name, code.id());
        run(new AddCode(code));
        return this;
    }

    CodeId code(String name) {
        return codes.get(name);
    }

    Source source(String name) {
        return sources.get(name);
    }

    /// Every label but INT is a participant whose role is the label, each a person of its own.
    QuotedStudy interview(String name, String practice, String text) {
        var source = Source.of(name, name + ".txt", SourceKind.GROUP_INTERVIEW, text);
        var speakers = new LinkedHashMap<String, Speaker>();
        var turns = new ArrayList<Turn>();
        var labels = LABEL.matcher(text).results().toList();
        for (int at = 0; at < labels.size(); at++) {
            String label = labels.get(at).group(1);
            int start = labels.get(at).end();
            int next = at + 1 < labels.size() ? labels.get(at + 1).start() : text.length();
            turns.add(new Turn(at + 1, label, start, start + text.substring(start, next).stripTrailing().length()));
            speakers.computeIfAbsent(label, _ -> speaker(source, label));
        }
        sources.put(name, source);
        texts.put(name, text);
        run(new AddSource(source, text, turns, List.copyOf(speakers.values()), Optional.of(cases.get(practice))));
        return this;
    }

    private Speaker speaker(Source source, String label) {
        if (label.equals("INT")) {
            return Speaker.unmapped(source.id(), label, true);
        }
        var person = new Person(PersonId.fresh(), "%s in %s".formatted(label, source.name()));
        run(new AddPerson(person));
        return Speaker.unmapped(source.id(), label, false).withRole(label).spokenBy(person.id());
    }

    Coding coding(String source, String words, String code) {
        int at = texts.get(source).indexOf(words);
        return Coding.of(sources.get(source).id(), new TextSpan(at, at + words.length()), codes.get(code), project.coder(), NOON);
    }

    QuotedStudy quote(String source, String words, String code) {
        run(new AddCoding(coding(source, words, code)));
        return this;
    }

    QuotedStudy quote(String source, String words, String code, Stance stance, String comment) {
        run(new AddCoding(coding(source, words, code).standing(stance).commented(comment)));
        return this;
    }

    QuotedStudy checked(String source, String words, String code, Verdict verdict) {
        Coding coding = coding(source, words, code);
        run(new AddCoding(coding));
        CoderId ailsa = project.coder();
        project.actAs(tom.id());
        run(new AddCheck(new Check(CheckId.fresh(), coding.id(), tom.id(), NOON, verdict, "", Optional.empty())));
        project.actAs(ailsa);
        return this;
    }

    QuotedStudy alsoByTom(String source, String words, String code) {
        Coding same = coding(source, words, code);
        run(new AddCoding(new Coding(same.id(), same.source(), same.span(), same.code(), tom.id(), NOON, "", Stance.EXEMPLIFIES, false)));
        return this;
    }

    /// Three practices, two coders, two themes with sub-codes and one that stays empty.
    static QuotedStudy small(Path folder, Threads threads) throws IOException {
        return new QuotedStudy(folder, threads).practice("C3", "comparison").practice("I4", "programme").practice("C8", "comparison")
                .code("", "Individualist").code("", "Hopeful pessimism").code("Hopeful pessimism", "Politics makes health")
                .code("Hopeful pessimism", "Constrained choice").code("", "Unpoliticised social determinants of health")
                .interview("C3-1 GP interview", "C3", GP).interview("I4-2 Group interview", "I4", GROUP)
                .interview("C8-1 Nurse", "C8", "INT: Anything else?\n\nPN: No, that was all.\n")
                .checked("C3-1 GP interview", "the boiler has been off since the clocks went back", "Constrained choice", Verdict.AGREE)
                .quote("C3-1 GP interview", "I can write to the factor every week, and I do, but the factor doesn’t have to write back", "Politics makes health",
                        Stance.EXEMPLIFIES, "Letters as the only tool")
                .checked("C3-1 GP interview", "some of them just won’t be told", "Individualist", Verdict.DISAGREE)
                .quote("I4-2 Group interview", "We had the walking group out in the sleet, six of them, laughing like weans.", "Constrained choice",
                        Stance.COUNTERS, "")
                .checked("I4-2 Group interview", "Naebody decides to be skint on a Tuesday. It’s decided for you, somewhere wi’ a carpet.", "Politics makes health",
                        Verdict.QUERY)
                .alsoByTom("I4-2 Group interview", "Naebody decides to be skint on a Tuesday. It’s decided for you, somewhere wi’ a carpet.", "Politics makes health")
                .quote("I4-2 Group interview", "She missed the appointment because the bus was rerouted, and then she was a non-attender", "Constrained choice")
                .quote("I4-2 Group interview", "it took the three of us and a photocopier", "Constrained choice")
                .quote("I4-2 Group interview", "you treat the cough and you post them back to the mould", "Unpoliticised social determinants of health");
    }

    private static final String GP = """
            INT: What brings people in, in January?

            GP: Chests, mostly. You ask about the house and it turns out the boiler has been off since the clocks went back. So what am I treating?

            INT: And what can you do about the boiler?

            GP: Not a lot. I can write to the factor every week, and I do, but the factor doesn’t have to write back. And then, well, some of them just won’t be told about the cigarettes either.
            """;
    private static final String GROUP = """
            INT: Tell me about someone you remember from this winter.

            CLP: There was a woman with two wee ones. She missed the appointment because the bus was rerouted, and then she was a non-attender. On the screen, I mean. In red.

            PN: I took that off. But aye, it took the three of us and a photocopier to get her form in.

            COP: Naebody decides to be skint on a Tuesday. It’s decided for you, somewhere wi’ a carpet.

            INT: Does everybody see it like that?

            PN: Not on a Friday at five. By then you treat the cough and you post them back to the mould.

            CLP: It’s not all misery, mind. We had the walking group out in the sleet, six of them, laughing like weans.
            """;
}
