package org.heddle.domain.balance;

import java.util.List;

/// How a choice of quotes is spread, beside what there was to choose from. `basis` says which quotes were chosen.
public record Balance(Basis basis, int quotes, int passages, List<Group> groups, List<Uncountered> uncountered, List<Disclosure> disclosures) {
    public Balance {
        groups = List.copyOf(groups);
        uncountered = List.copyOf(uncountered);
        disclosures = List.copyOf(disclosures);
    }

    /// Which quotes count as chosen.
    public enum Basis {
        SELECTED("selected"), STARRED("starred"), ALL("all");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// One way to part the quotes: by case, by role, by an attribute, by person, by theme.
    public record Group(String by, List<Share> shares) {
        public Group {
            shares = List.copyOf(shares);
        }
    }

    /// `quotes` chosen of so many coded `passages`, said by so many `persons`. Those who share a quote have it each.
    public record Share(String name, int quotes, int passages, int persons) {}

    /// A theme with chosen quotes of which none counters it; `hasAnywhere`: a coding that was not chosen does.
    public record Uncountered(String theme, boolean hasAnywhere) {}

    /// Which words of a quote were looked through: those that will be printed, where somebody made a published form.
    public enum Read {
        PUBLISHED("published form"), CODED("coded words");

        private final String words;

        Read(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// A chosen quote whose attribution or words could point to a person. `sharing` counts persons with this role in this case; 0 where it is not known.
    public record Disclosure(String source, int turn, String quote, Read read, String attribution, int sharing, List<String> names) {
        public Disclosure {
            names = List.copyOf(names);
        }

        /// What a careful author would ask.
        public String reason() {
            String rare = sharing == 1 ? "only one person in the study is %s".formatted(attribution) : "";
            String named = names.isEmpty() ? "" : "the %s name%s %s".formatted(read.words(), read == Read.PUBLISHED ? "s" : "", String.join(", ", names));
            return rare.isEmpty() || named.isEmpty() ? rare + named : named + "; " + rare;
        }
    }
}
