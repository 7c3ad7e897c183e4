package org.heddle.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.search.WordForms;

/// Reads the language of queries: words in a row mean AND, `OR`, `NOT` or `-`, brackets, phrases in quotation marks, `*` and `?`,
/// `word~` for similar words, `"a b"~5` for words near each other (`~>5` in this order, `~2turns` in turns near each other), `/…/` for a regular
/// expression. Whatever cannot be read is refused with its place (from 1, in code points).
public final class QueryReader {
    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02";
    private static final int DEEPEST = 40;

    private final String query;
    private final WordForms forms;
    private int at;
    private int depth;

    private QueryReader(String query, WordForms forms) {
        this.query = query;
        this.forms = forms;
    }

    public static Wanted read(String query) {
        return read(query, WordForms.AS_WRITTEN);
    }

    /// Words outside quotation marks stand for all their forms in that language.
    public static Wanted read(String query, WordForms forms) {
        if (query.length() > 5_000) {
            throw new Refusal("The query is longer than 5,000 letters. Look for a shorter piece of it.");
        }
        var reader = new QueryReader(query, forms);
        Optional<Wanted> wanted = reader.alternatives();
        if (reader.at < query.length()) {
            throw reader.refusal("The closing bracket at position %d has no opening one before it. Take it out, or add the other.", reader.at);
        }
        return wanted.orElseThrow(() -> new Refusal("There is no word to look for in the query. Type a word, or a phrase in quotation marks."));
    }

    private Optional<Wanted> alternatives() {
        Set<Wanted> choices = new LinkedHashSet<>();
        Optional<Wanted> choice = allOf();
        while (isKeyword("OR")) {
            int or = at;
            at += 2;
            choices.add(sideOf("OR", or, choice));
            choice = allOf();
            choices.add(sideOf("OR", or, choice));
        }
        return choices.size() > 1 ? Optional.of(new Wanted.Any(List.copyOf(choices))) : choice;
    }

    private Wanted sideOf(String operator, int place, Optional<Wanted> operand) {
        String sentence = operator + " at position %d needs a word on both sides. Add one, or put " + operator + " in quotation marks if you look for it.";
        return operand.orElseThrow(() -> refusal(sentence, place));
    }

    private Optional<Wanted> allOf() {
        Set<Wanted> wanted = new LinkedHashSet<>();
        Set<Wanted> unwanted = new LinkedHashSet<>();
        int start = next();
        while (next() < query.length() && query.charAt(at) != ')' && !isKeyword("OR")) {
            if (isKeyword("AND")) {
                and(!wanted.isEmpty() || !unwanted.isEmpty());
            } else if (isMinus() || isKeyword("NOT")) {
                unwanted.add(negated());
            } else {
                operand().ifPresent(wanted::add);
            }
        }
        if (wanted.isEmpty() && !unwanted.isEmpty()) {
            throw refusal("At position %d the query says only what to leave out. Put a word to look for beside it.", start);
        }
        return wanted.isEmpty() ? Optional.empty() : Optional.of(together(List.copyOf(wanted), List.copyOf(unwanted)));
    }

    private static Wanted together(List<Wanted> wanted, List<Wanted> unwanted) {
        return wanted.size() == 1 && unwanted.isEmpty() ? wanted.getFirst() : new Wanted.All(wanted, unwanted);
    }

    private void and(boolean hasLeftSide) {
        int place = at;
        at += 3;
        if (!hasLeftSide || !operandFollows()) {
            throw refusal("AND at position %d needs a word on both sides. Words in a row mean AND, so it can be left out.", place);
        }
    }

    private boolean operandFollows() {
        return next() < query.length() && query.charAt(at) != ')' && !isKeyword("OR") && !isKeyword("AND");
    }

    private Wanted negated() {
        int place = at;
        at += isMinus() ? 1 : 3;
        boolean hasOperand = operandFollows();
        if (hasOperand && (isMinus() || isKeyword("NOT"))) {
            throw refusal("NOT at position %d stands before another NOT. Take both out.", place);
        }
        return (hasOperand ? operand() : Optional.<Wanted>empty())
                .orElseThrow(() -> refusal("NOT at position %d needs a word after it. Add one, or put NOT in quotation marks if you look for it.",
                        place));
    }

    private Optional<Wanted> operand() {
        char first = query.charAt(at);
        if (first == '(') {
            return Optional.of(bracket());
        }
        if (first == '/') {
            return Optional.of(expression());
        }
        return QUOTATION_MARKS.indexOf(first) >= 0 ? Optional.of(phrase()) : chunk();
    }

    private Wanted expression() {
        int place = at++;
        int close = at;
        while (close < query.length() && query.charAt(close) != '/') {
            close += query.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= query.length()) {
            throw refusal("The / at position %d begins a regular expression that does not end. Put another / after it, or leave this one out.", place);
        }
        if (close == at) {
            throw refusal("There is nothing between the strokes at position %d. Put a regular expression between them, as in /rent(s|ed)?/.", place);
        }
        String letters = query.substring(at, close);
        boolean capitalsMatter = query.startsWith("/c", close) && (close + 2 == query.length() || isBlank(close + 2) || query.charAt(close + 2) == ')');
        at = close + (capitalsMatter ? 2 : 1);
        var wanted = new Wanted.Expression(letters, capitalsMatter);
        Expressions.compile(wanted, query, place + 1);
        return wanted;
    }

    private Wanted bracket() {
        int place = at++;
        if (++depth > DEEPEST) {
            throw refusal("Too many brackets lie inside each other at position %d. Leave some out.", place);
        }
        Optional<Wanted> inner = alternatives();
        if (next() == query.length()) {
            throw refusal("The bracket at position %d is not closed. Put a ) after its last word.", place);
        }
        at++;
        depth--;
        return inner.orElseThrow(() -> refusal("There is no word in the brackets at position %d. Take them out, or put one in.", place));
    }

    private Wanted phrase() {
        int place = at++;
        int close = at;
        while (close < query.length() && QUOTATION_MARKS.indexOf(query.charAt(close)) < 0) {
            close++;
        }
        if (close == query.length()) {
            throw refusal("The quotation mark at position %d is not closed. Put another after the last word of the phrase.", place);
        }
        List<Wanted.Placed> terms = QueryWords.inPhrase(query.substring(at, close));
        at = close + 1;
        if (terms.isEmpty()) {
            throw refusal("There is no word between the quotation marks at position %d. Put one in, or take them out.", place);
        }
        return at < query.length() && query.charAt(at) == '~' ? near(terms) : QueryWords.row(terms);
    }

    private Wanted near(List<Wanted.Placed> terms) {
        int place = at++;
        boolean inOrder = at < query.length() && query.charAt(at) == '>';
        at += inOrder ? 1 : 0;
        int digits = at;
        while (at < query.length() && query.charAt(at) >= '0' && query.charAt(at) <= '9') {
            at++;
        }
        if (at == digits || at - digits > 4) {
            throw refusal("The ~ at position %d needs a number: how many other words may stand between, as in \"time trust\"~5, or how many turns, as in \"time trust\"~2turns.", place);
        }
        int distance = Integer.parseInt(query.substring(digits, at));
        List<Wanted.Term> words = terms.stream().map(Wanted.Placed::term).toList();
        boolean inTurns = skipsWord("turns") || skipsWord("turn");
        if (words.size() == 1) {
            return words.getFirst();
        }
        return inTurns ? new Wanted.NearTurns(words, distance, inOrder) : new Wanted.Near(words, distance, inOrder);
    }

    private boolean skipsWord(String word) {
        boolean isThere = query.startsWith(word, at);
        at += isThere ? word.length() : 0;
        return isThere;
    }

    private Optional<Wanted> chunk() {
        int place = at;
        while (at < query.length() && !isBlank(at) && "()".indexOf(query.charAt(at)) < 0 && QUOTATION_MARKS.indexOf(query.charAt(at)) < 0) {
            at++;
        }
        String chunk = query.substring(place, at);
        int tilde = chunk.lastIndexOf('~');
        if (tilde > 0 && chunk.substring(tilde + 1).chars().allMatch(Character::isDigit)) {
            return Optional.of(similar(chunk.substring(0, tilde), chunk.substring(tilde + 1), place));
        }
        List<Wanted.Placed> terms = QueryWords.inRow(chunk);
        if (terms.isEmpty() && chunk.indexOf('*') >= 0) {
            throw refusal("The * at position %d stands alone and would find every word. Put letters beside it, as in trust*.", place);
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(inForms(QueryWords.row(terms)));
    }

    private Wanted inForms(Wanted wanted) {
        return forms != WordForms.AS_WRITTEN && wanted instanceof Wanted.Word(String word) ? new Wanted.Forms(word, forms) : wanted;
    }

    private Wanted similar(String word, String letters, int place) {
        List<Wanted.Placed> terms = new ArrayList<>(QueryWords.inRow(word));
        if (terms.size() != 1 || !(terms.getFirst().term() instanceof Wanted.Word(String only))) {
            throw refusal("The ~ at position %d looks for words similar to one word; it cannot be joined with *, ? or a hyphen."
                    + " Leave one of them out.", place + word.length());
        }
        return switch (letters) {
            case "" -> new Wanted.Similar(only, only.codePointCount(0, only.length()) <= 5 ? 1 : 2);
            case "0" -> new Wanted.Word(only);
            case "1", "2" -> new Wanted.Similar(only, Integer.parseInt(letters));
            default -> throw refusal("The ~ at position %d can allow 1 or 2 other letters, not more. Write word~2, or use * for any letters.",
                    place + word.length());
        };
    }

    private boolean isKeyword(String word) {
        return query.startsWith(word, next()) && (at + word.length() == query.length() || isBlank(at + word.length())
                || "()".indexOf(query.charAt(at + word.length())) >= 0 || QUOTATION_MARKS.indexOf(query.charAt(at + word.length())) >= 0);
    }

    private boolean isMinus() {
        return query.charAt(at) == '-' && at + 1 < query.length() && !isBlank(at + 1) && query.charAt(at + 1) != '-';
    }

    /// Skips white space; the place after it.
    private int next() {
        while (at < query.length() && isBlank(at)) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int place) {
        return Character.isWhitespace(query.charAt(place)) || Character.isSpaceChar(query.charAt(place));
    }

    private Refusal refusal(String sentence, int place) {
        return new Refusal(sentence.formatted(query.codePointCount(0, place) + 1), place);
    }
}
