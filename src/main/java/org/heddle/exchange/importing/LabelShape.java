package org.heddle.exchange.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How much a label's letters alone say that it names a speaker.
enum LabelShape {
    /// `GP`, `CLP2`, `Interviewer`: taken for a label wherever it stands before a colon.
    KNOWN,
    /// `HV`, `NHS`, `Speaker 1`: a label when it comes again or labels are common in the file.
    ROLE,
    /// `Mary`, `Dr Sillars`, `PRACTICE NURSE`: capitals, but so have many words at the start of a line; a script without capitals counts here.
    NAME,
    /// `Practice nurse`, `he said`.
    WORDS,
    /// `Note`, `Date`, `Table 2`, `I said this`: never.
    HEADING;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]+");
    private static final Pattern STUDY_ROLE = Pattern.compile("(?:GP|CLP|PN|PM|COP)[ -]?\\d{0,3}");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,5}[ -]?\\d{0,3}|\\p{Lu}{1,5}\\d{0,3}/\\p{Lu}{1,5}\\d{0,3}");
    private static final Pattern NUMBERED = Pattern.compile("(?:Speaker|Participant|Respondent|Interviewee|Informant|Voice)(?: ?\\d{1,3})?");
    private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\S*|\\p{Lo}[^\\s\\p{Ll}]*)(?:\\s(?:[\\p{Lu}\\p{N}(]\\S*|\\p{Lo}[^\\s\\p{Ll}]*|de|la|van|von|der|of))*");
    private static final Set<String> HEADINGS = Set.of("note", "notes", "nb", "ps", "date", "dates", "time", "place", "location", "title",
            "duration", "length", "summary", "background", "context", "example", "warning", "transcript", "transcriber", "transcribed",
            "recorded", "recorder", "participants", "present", "file", "topic", "topics", "version", "page", "source", "setting", "theme", "re",
            "url", "http", "https", "tel", "email", "from", "to", "subject", "cc", "figure", "table", "chapter", "part", "section", "question",
            "interview", "day", "week", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "aim", "aims", "method",
            "methods", "result", "results", "conclusion", "conclusions", "key", "case", "mode", "language", "role", "roles", "project");

    private static final Set<String> TALK = Set.of("i", "he", "she", "they", "we", "you", "it", "said", "says", "say", "think", "was", "is", "that",
            "this", "and", "but", "so", "yes", "no", "aye", "well", "okay", "ok", "right", "like", "because", "cos", "then", "my", "what");

    static LabelShape of(String name) {
        var words = BETWEEN_WORDS.splitAsStream(name.toLowerCase(Locale.ROOT)).toList();
        if (Interviewers.include(name) || STUDY_ROLE.matcher(name).matches()) {
            return KNOWN;
        }
        if (HEADINGS.contains(words.getFirst()) || words.stream().anyMatch(TALK::contains)) {
            return HEADING;
        }
        if (CODE.matcher(name).matches() || NUMBERED.matcher(name).matches()) {
            return ROLE;
        }
        return CAPITALS.matcher(name).matches() ? NAME : WORDS;
    }
}
