package org.heddle.domain.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heddle.domain.cases.People;
import org.heddle.domain.cases.Speaker;

/// Names that must not slip into print: those of persons, labels that are names, places among the answers about cases;
/// and what looks like a name, an address or a number of somebody's.
final class KnownNames {
    private static final int SHORTEST = 3;
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sister|Father)\\.? \\p{Lu}\\p{L}+|[\\w.+-]+@[\\w-]+\\.\\w[\\w.]*"
            + "|(?<!\\d)\\+?\\d(?:[ -]?\\d){8,}|\\b\\p{Lu}\\p{L}+ (?:Street|Road|Avenue|Lane|Square|Primary|Surgery|Hospital|Medical)\\b");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}.*");

    private final Set<String> names = new LinkedHashSet<>();

    KnownNames(People people, Collection<Speaker> speakers) {
        Set<String> roles = new LinkedHashSet<>();
        people.roles().forEach(role -> roles.addAll(List.of(role.code().toLowerCase(Locale.ROOT), role.label().toLowerCase(Locale.ROOT))));
        people.people().forEach(person -> add(person.name(), roles));
        speakers.stream().filter(speaker -> !speaker.isInterviewer()).map(Speaker::label).filter(label -> label.chars().noneMatch(Character::isDigit))
                .forEach(label -> add(label, roles));
        people.cases().forEach(one -> one.attributes().values().forEach(value -> add(value, roles)));
    }

    private void add(String words, Set<String> roles) {
        String name = words.strip();
        if (name.length() >= SHORTEST && NAME.matcher(name).matches() && !roles.contains(name.toLowerCase(Locale.ROOT))) {
            names.add(name);
        }
    }

    /// Each once, as it stands there.
    List<String> in(String quote) {
        var found = new LinkedHashSet<String>();
        for (String name : names) {
            if (stands(name, quote)) {
                found.add(name);
            }
        }
        Matcher like = LOOKS_LIKE_ONE.matcher(quote);
        while (like.find()) {
            found.add(like.group());
        }
        return new ArrayList<>(found);
    }

    private static boolean stands(String name, String quote) {
        for (int at = quote.indexOf(name); at >= 0; at = quote.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean isWhole = (at == 0 || !Character.isLetterOrDigit(quote.charAt(at - 1)))
                    && (end == quote.length() || !Character.isLetterOrDigit(quote.charAt(end)));
            if (isWhole) {
                return true;
            }
        }
        return false;
    }
}
