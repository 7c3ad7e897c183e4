package org.heddle.domain.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heddle.domain.manuscript.SetAside.Reason;

/// Tells words in quotation marks that are no quotation of a participant: a phrase held at arm's length, a title, words of the literature.
/// Whatever has a participant's attribution, or stands in a source word for word, is a quotation unless it is very short.
final class NoQuotation {
    private static final int FEW = 3;
    private static final int LONG_WORD = 4;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TITLED = Pattern.compile(
            "(?i)\\b(titled|entitled|called|named|headed|labelled|the (?:paper|article|book|chapter|report|film|code|theme|question|heading))\\s*[:,]?\\s*$");
    private static final Pattern CITED_AFTER = Pattern.compile("^[\\s.,;]*(?:\\([^()]{0,80}\\b(?:1[89]|20)\\d\\d[a-z]?\\b[^()]{0,40}\\)|\\[\\d{1,3}(?:[,–-] ?\\d{1,3})*\\])");
    private static final Pattern CITED_BEFORE = Pattern.compile("\\((?:1[89]|20)\\d\\d[a-z]?(?:[,:] ?(?:pp?\\. ?)?\\d+)?\\)[^.“‘\"]{0,60}$");

    private NoQuotation() {}

    static Optional<Reason> reason(Finding finding) {
        Quotation quotation = finding.quotation();
        List<String> words = BLANKS.splitAsStream(quotation.text()).filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)).toList();
        if (!quotation.attribution().isEmpty()) {
            return Optional.empty();
        }
        if (words.size() <= FEW) {
            return Optional.of(Reason.FEW_WORDS);
        }
        boolean isFaithful = finding.verdict() == QuoteVerdict.EXACT || finding.verdict() == QuoteVerdict.SHORTENED;
        if (isFaithful || !quotation.isMarked()) {
            return Optional.empty();
        }
        if (TITLED.matcher(quotation.before()).find() || isCapitalised(words)) {
            return Optional.of(Reason.TITLE);
        }
        boolean isCited = CITED_AFTER.matcher(quotation.after()).find() || CITED_BEFORE.matcher(quotation.before()).find();
        return isCited && finding.verdict() == QuoteVerdict.NOT_FOUND ? Optional.of(Reason.LITERATURE) : Optional.empty();
    }

    /// As titles are set: nearly every longer word with a capital.
    private static boolean isCapitalised(List<String> words) {
        long longer = longer(words).count();
        return longer > 1 && longer(words).filter(word -> Character.isUpperCase(word.charAt(0))).count() * 5 >= longer * 4;
    }

    private static Stream<String> longer(List<String> words) {
        return words.stream().filter(word -> word.length() >= LONG_WORD);
    }
}
