package org.heddle.domain.search;

import java.util.Set;
import java.util.regex.Pattern;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;

/// Reads questions about codes: `{Rent} AND {Hope}`, OR, NOT, OVERLAPS, WITHIN, `{Rent} FOLLOWED BY {Hope} WITHIN 3 TURNS`, with round brackets,
/// from left to right. A code stands for all below it; `{=Rent}` stands for itself alone. A `}` inside a name is written `\}` (and `\}` there `\\}`).
public final class CodeLogicReader {
    private static final int NEXT_TURN = 1;
    private static final int DEEPEST = 40;
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\\\*})");

    private final String query;
    private final Codebook codebook;
    private int at;
    private int depth;

    private CodeLogicReader(String query, Codebook codebook) {
        this.query = query;
        this.codebook = codebook;
    }

    /// True when a query asks about codes: it begins with a code in curly brackets.
    public static boolean isOne(String query) {
        return query.replaceAll("^[\\s(]+", "").startsWith("{");
    }

    /// Refuses what cannot be read, with its place.
    public static CodeLogic read(String query, Codebook codebook) {
        var reader = new CodeLogicReader(query, codebook);
        CodeLogic logic = reader.row();
        if (reader.skip() < query.length()) {
            throw reader.refusal("This cannot be read at position %d. Between two codes stands AND, OR, NOT, OVERLAPS, WITHIN or FOLLOWED BY.", reader.at);
        }
        return logic;
    }

    private CodeLogic row() {
        CodeLogic left = operand();
        while (true) {
            if (takes("AND NOT") || takes("NOT")) {
                left = new CodeLogic.Not(left, operand());
            } else if (takes("AND")) {
                left = new CodeLogic.And(left, operand());
            } else if (takes("OR")) {
                left = new CodeLogic.Or(left, operand());
            } else if (takes("OVERLAPS")) {
                left = new CodeLogic.Overlaps(left, operand());
            } else if (takes("FOLLOWED BY")) {
                left = followed(left);
            } else if (takes("WITHIN")) {
                left = new CodeLogic.Within(left, operand());
            } else {
                return left;
            }
        }
    }

    private CodeLogic followed(CodeLogic left) {
        CodeLogic right = operand();
        int place = skip();
        if (!takes("WITHIN")) {
            return new CodeLogic.Followed(left, right, NEXT_TURN);
        }
        int digits = skip();
        while (at < query.length() && query.charAt(at) >= '0' && query.charAt(at) <= '9') {
            at++;
        }
        if (at == digits || at - digits > 4) {
            throw refusal("WITHIN at position %d needs a number of turns, as in WITHIN 3 TURNS.", place);
        }
        int turns = Integer.parseInt(query.substring(digits, at));
        if (!takes("TURNS")) {
            takes("TURN");
        }
        return new CodeLogic.Followed(left, right, turns);
    }

    private CodeLogic operand() {
        int place = skip();
        if (place < query.length() && query.charAt(place) == '(') {
            return bracket(place);
        }
        if (place == query.length() || query.charAt(place) != '{') {
            throw refusal("At position %d a code is missing. Write its name in curly brackets, as in {Rent}.", place);
        }
        int close = closing(place);
        if (close < 0) {
            throw refusal("The curly bracket at position %d is not closed. Put a } after the name of the code.", place);
        }
        at = close + 1;
        return code(ESCAPED.matcher(query.substring(place + 1, close)).replaceAll("$1"), place);
    }

    /// The first bracket after which no name goes on.
    private int closing(int from) {
        int close = query.indexOf('}', from);
        while (close > 0 && query.charAt(close - 1) == '\\') {
            close = query.indexOf('}', close + 1);
        }
        return close;
    }

    private CodeLogic bracket(int place) {
        at++;
        if (++depth > DEEPEST) {
            throw refusal("Too many brackets lie inside each other at position %d. Leave some out.", place);
        }
        CodeLogic inner = row();
        if (skip() == query.length() || query.charAt(at) != ')') {
            throw refusal("The bracket at position %d is not closed. Put a ) where it ends.", place);
        }
        at++;
        depth--;
        return inner;
    }

    private CodeLogic code(String words, int place) {
        boolean isAlone = words.strip().startsWith("=");
        String name = isAlone ? words.strip().substring(1).strip() : words.strip();
        CodeId code = named(name, place);
        return new CodeLogic.With(isAlone ? Set.of(code) : codebook.withChildren(code));
    }

    private CodeId named(String name, int place) {
        var alike = codebook.inOrder().stream().filter(code -> code.name().equalsIgnoreCase(name)).toList();
        if (alike.size() == 1) {
            return alike.getFirst().id();
        }
        try {
            return codebook.named(name).id();
        } catch (Refusal refusal) {
            throw new Refusal(refusal.sentence(), place);
        }
    }

    private boolean takes(String words) {
        int place = skip();
        int end = place + words.length();
        boolean isThere = query.regionMatches(place, words, 0, words.length())
                && (end == query.length() || " {(".indexOf(query.charAt(end)) >= 0 || query.charAt(end) == ')');
        at = isThere ? end : place;
        return isThere;
    }

    private int skip() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
        return at;
    }

    private Refusal refusal(String sentence, int place) {
        return new Refusal(sentence.formatted(query.codePointCount(0, place) + 1), place);
    }
}
