package org.heddle.domain.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heddle.domain.cases.Case;
import org.heddle.domain.cases.CaseId;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Person;
import org.heddle.domain.cases.Role;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.Source;
import org.heddle.domain.source.SourceKind;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Turns;

/// A small interview for tests: a label and a colon open a turn, `INT` is the interviewer.
public final class Talk {
    private static final Pattern LABEL = Pattern.compile("(?m)^([A-Z0-9]+):[ ]*");

    private final Source source;
    private final String text;
    private final Turns turns;
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private Optional<CaseId> practice = Optional.empty();

    public Talk(String name, String text) {
        this.text = text;
        source = Source.of(name, name + ".txt", SourceKind.GROUP_INTERVIEW, text);
        turns = new Turns(turns());
        turns.all().stream().map(Turn::speaker).filter(label -> !label.isEmpty())
                .forEach(label -> speakers.putIfAbsent(label, Speaker.unmapped(source.id(), label, label.equals("INT"))));
    }

    private List<Turn> turns() {
        var found = new ArrayList<Turn>();
        var labels = LABEL.matcher(text).results().toList();
        int first = labels.isEmpty() ? text.length() : labels.getFirst().start();
        if (!text.substring(0, first).isBlank()) {
            found.add(new Turn(1, "", 0, text.substring(0, first).stripTrailing().length()));
        }
        for (int at = 0; at < labels.size(); at++) {
            int start = labels.get(at).end();
            int next = at + 1 < labels.size() ? labels.get(at + 1).start() : text.length();
            found.add(new Turn(found.size() + 1, labels.get(at).group(1), start, start + text.substring(start, next).stripTrailing().length()));
        }
        return found;
    }

    public Talk role(String label, String code) {
        speakers.computeIfPresent(label, (_, speaker) -> speaker.withRole(code));
        return this;
    }

    public Talk in(String caseLabel) {
        practice = Optional.of(practice(caseLabel));
        return this;
    }

    public Talk in(String label, String caseLabel) {
        CaseId own = practice(caseLabel);
        speakers.computeIfPresent(label, (_, speaker) -> speaker.in(own));
        return this;
    }

    public Talk spokenBy(String label, Person person) {
        people.add(person);
        speakers.computeIfPresent(label, (_, speaker) -> speaker.spokenBy(person.id()));
        return this;
    }

    private CaseId practice(String label) {
        Case fresh = Case.labelled(label);
        cases.add(fresh);
        return fresh.id();
    }

    public Source source() {
        return source;
    }

    public String text() {
        return text;
    }

    public Transcript transcript() {
        return new Transcript(source, text, turns, List.copyOf(speakers.values()), practice);
    }

    public People people() {
        return new People(cases, Role.SHIPPED, people);
    }

    /// Where these words first stand.
    public TextSpan span(String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    public Quoting quoting() {
        return new Quoting(transcript(), people(), AttributionTemplate.A0);
    }
}
