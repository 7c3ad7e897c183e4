package org.heddle.domain.manuscript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.PrintedAttribution;
import org.heddle.domain.quotes.Provenance;
import org.heddle.domain.quotes.Voice;

/// Everybody whom an attribution of this study can name: roles, cases, persons and labels, to tell an attribution from other words in brackets
/// and to compare it with who really speaks.
public final class KnownVoices {
    private static final Pattern PARTS = Pattern.compile("\\s*[;/]\\s*|\\s+and\\s+");
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 90;

    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, String> cases = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> labels = new LinkedHashSet<>();

    public KnownVoices(People people, Collection<Speaker> speakers) {
        people.roles().forEach(role -> {
            roles.put(plain(role.code()), role.code());
            roles.put(plain(role.label()), role.code());
        });
        people.cases().forEach(one -> {
            cases.put(plain(one.label()), one.label());
            cases.put(plain(AttributionTemplate.A0.attribution("R", one.label()).substring(2)), one.label());
        });
        people.people().forEach(person -> names.add(plain(person.name())));
        speakers.stream().filter(speaker -> !speaker.isInterviewer()).forEach(speaker -> labels.add(plain(speaker.label())));
    }

    /// In small letters, with one blank between words.
    private static String plain(String words) {
        return " " + WORD_ENDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    /// True when the words say who speaks.
    boolean isAttribution(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            return false;
        }
        return Stream.of(PARTS.split(words.strip())).allMatch(part -> PrintedAttribution.read(part).isPresent()) || !named(words).isEmpty();
    }

    private record Named(Set<String> roles, Set<String> cases, Set<String> people) {
        boolean isEmpty() {
            return roles.isEmpty() && cases.isEmpty() && people.isEmpty();
        }
    }

    private Named named(String words) {
        String plain = plain(words);
        var people = new LinkedHashSet<String>();
        Stream.concat(names.stream(), labels.stream()).filter(name -> name.length() > 2 && plain.contains(name)).forEach(people::add);
        return new Named(in(plain, roles), in(plain, cases), people);
    }

    private static Set<String> in(String plain, Map<String, String> known) {
        return known.entrySet().stream().filter(entry -> entry.getKey().length() > 2 && plain.contains(entry.getKey())).map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /// How a printed attribution compares with who speaks there.
    AttributionVerdict compare(String printed, Provenance spoken) {
        if (printed.isBlank()) {
            return AttributionVerdict.NONE_PRINTED;
        }
        List<String> strict = strict(printed);
        if (!strict.isEmpty()) {
            return spoken.attribution().isEmpty() ? byFacts(printed, spoken)
                    : AttributionVerdict.of(Set.copyOf(strict).equals(Set.of(spoken.attribution().split(Provenance.JOIN, -1))));
        }
        return byFacts(printed, spoken);
    }

    /// Attributions of template A0 in their strict form; empty when one of the parts is something else.
    private static List<String> strict(String printed) {
        var found = new ArrayList<String>();
        for (String part : PARTS.split(printed.strip())) {
            Optional<PrintedAttribution> read = PrintedAttribution.read(part);
            if (read.isEmpty()) {
                return List.of();
            }
            found.add(read.get().rendered());
        }
        return found;
    }

    /// What both sides know of role, case and person must be the same; what only one of them knows says nothing.
    private AttributionVerdict byFacts(String printed, Provenance spoken) {
        Named named = named(printed);
        if (named.isEmpty() || spoken.voices().isEmpty()) {
            return AttributionVerdict.UNKNOWN;
        }
        Set<String> people = spoken.voices().stream().flatMap(voice -> Stream.of(plain(voice.name()), plain(voice.label()))).collect(Collectors.toSet());
        boolean isPerson = named.people().isEmpty() || named.people().stream().anyMatch(people::contains);
        boolean isRole = agrees(named.roles(), facts(spoken, Voice::role));
        boolean isCase = agrees(named.cases(), facts(spoken, Voice::practice));
        boolean isShared = !named.people().isEmpty() || !facts(spoken, Voice::role).isEmpty() && !named.roles().isEmpty()
                || !facts(spoken, Voice::practice).isEmpty() && !named.cases().isEmpty();
        return isPerson && isRole && isCase && !isShared ? AttributionVerdict.UNKNOWN : AttributionVerdict.of(isPerson && isRole && isCase);
    }

    private static Set<String> facts(Provenance spoken, Function<Voice, String> fact) {
        return spoken.voices().stream().map(fact).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean agrees(Set<String> named, Set<String> known) {
        return named.isEmpty() || known.isEmpty() || named.equals(known);
    }
}
