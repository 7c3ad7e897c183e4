package org.heddle.domain.quotes;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.cases.Role;

/// How a quote says who speaks without naming anybody. Rendering is strict; `PrintedAttribution` reads tolerantly. What is needed and not known
/// makes an attribution empty, never a guess.
public enum AttributionTemplate {
    /// Role, colon, case label without leading zeros: `(GP:C3)`.
    A0("Role and case: (GP:C3)"),
    /// Pseudonym and role: `(Marie, LW)`; words of field notes as in `A1F`.
    A1("Pseudonym and role: (Marie, LW)"),
    /// The author's field notes and their month: `(Author field notes, November 2019)`.
    A1F("Field notes: (Author field notes, November 2019)"),
    /// Deliberately unnamed, in the sentence and without brackets: `described by one link worker`.
    A1U("Unnamed: described by one link worker"),
    /// Case and role, class, collection, phase: `(Magenta GP, FIP, end-of-evaluation interview, P3)`.
    A3("Case, role, class, collection, phase: (Magenta GP, FIP, focus group, P3)"),
    /// The same in a table whose columns are the classes: `[Cyan CLP, focus group discussion, P1]`.
    A3C("The same without class: (Cyan CLP, focus group, P1)");

    private static final String FIELD_NOTES = "Author field notes";
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}*)0*([0-9]+)");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final String words;

    AttributionTemplate(String words) {
        this.words = words;
    }

    /// What it prints, for those who choose.
    public String words() {
        return words;
    }

    /// As typed on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AttributionTemplate> named(String word) {
        return Arrays.stream(values()).filter(template -> template.name().equalsIgnoreCase(word.strip())).findFirst();
    }

    /// Role and case alone, without brackets.
    public String attribution(String role, String caseLabel) {
        return attribution(Spoken.of(role, caseLabel));
    }

    /// Without brackets.
    public String attribution(Spoken said) {
        String role = said.role().strip();
        return switch (this) {
            case A0 -> whole(role, ":", withoutLeadingZeros(said.practice().strip()));
            case A1 -> said.setting().isFieldNote() && said.person().isEmpty() ? A1F.attribution(said) : whole(said.person().strip(), ", ", role);
            case A1F -> said.setting().isFieldNote()
                    ? joined(FIELD_NOTES, said.setting().month().map(MONTH::format).orElse("")) : "";
            case A1U -> role.isEmpty() ? "" : "described by one " + HouseStyle.small(said.roleLabel().isBlank() ? role : said.roleLabel());
            case A3 -> placed(whole(said.practice().strip(), " ", role), said.group(), said);
            case A3C -> placed(whole(said.practice().strip(), " ", role), "", said);
        };
    }

    private static String placed(String who, String group, Spoken said) {
        return who.isEmpty() ? "" : joined(who, group, said.setting().collection(), said.setting().phase());
    }

    private static String whole(String first, String between, String second) {
        return first.isEmpty() || second.isEmpty() ? "" : first + between + second;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// True for a template whose attribution stands in the sentence and never in brackets.
    public boolean isProse() {
        return this == A1U;
    }

    /// The same where the columns of a table say the class.
    public AttributionTemplate withoutClass() {
        return this == A3 ? A3C : this;
    }

    /// As printed after a quote; empty stays empty.
    public String inBrackets(String attribution) {
        return inBrackets(attribution, Brackets.ROUND);
    }

    public String inBrackets(String attribution, Brackets brackets) {
        return attribution.isEmpty() || isProse() ? attribution : brackets.around(attribution);
    }

    /// Writes a role's code out where it first stands in an attribution; the same words where it does not.
    String expanded(String attribution, Role role) {
        String code = Pattern.quote(role.code());
        Pattern place = Pattern.compile(switch (this) {
            case A0 -> "(^|; )" + code + "(?=:)";
            case A1, A1F, A1U -> "(, )" + code + "(?=$|;)";
            case A3, A3C -> "( )" + code + "(?=$|;|,)";
        });
        return place.matcher(attribution).replaceFirst("$1" + Matcher.quoteReplacement(HouseStyle.small(role.label()) + " [" + role.code() + "]"));
    }

    private static String withoutLeadingZeros(String label) {
        var numbered = NUMBERED.matcher(label);
        return numbered.matches() ? numbered.group(1) + numbered.group(2) : label;
    }

    /// What stands around an attribution.
    public enum Brackets {
        ROUND("(", ")"), SQUARE("[", "]");

        private final String opening;
        private final String closing;

        Brackets(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Brackets> named(String word) {
            return List.of(values()).stream().filter(brackets -> brackets.word().equalsIgnoreCase(word.strip())).findFirst();
        }

        String around(String attribution) {
            return opening + attribution + closing;
        }
    }
}
