package org.heddle.search.words;

import java.util.ArrayList;
import java.util.List;

/// Letters that every match of a regular expression must hold, as far as they can be told at a glance: one run for each way at its top level.
/// They pick the turns that are worth reading. Whatever is doubtful counts as no letters.
public final class Literals {
    private static final int FEWEST = 3;

    private final String expression;
    private final List<String> found = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private String longest = "";
    private int at;

    private Literals(String expression) {
        this.expression = expression;
    }

    /// Empty when some way has no run of three letters, so that every turn must be read.
    public static List<String> of(String expression) {
        if (expression.contains("(?") || expression.contains("\\Q")) {
            return List.of();
        }
        var literals = new Literals(expression);
        return literals.readAll() ? List.copyOf(literals.found) : List.of();
    }

    private boolean readAll() {
        while (at < expression.length()) {
            char letter = expression.charAt(at);
            if (letter == '|') {
                if (!endWay()) {
                    return false;
                }
                at++;
            } else {
                readOne(letter);
            }
        }
        return endWay();
    }

    private void readOne(char letter) {
        switch (letter) {
            case '\\' -> skip(Character.isLetterOrDigit(next()) ? escapeLength() : 2);
            case '[' -> skipTo(']');
            case '(' -> skipGroup();
            case '?', '*', '{' -> {
                run.setLength(Math.max(0, run.length() - 1));
                skipQuantifier(letter);
            }
            case '+' -> skip(1);
            default -> take(letter);
        }
    }

    private char next() {
        return at + 1 < expression.length() ? expression.charAt(at + 1) : ' ';
    }

    /// `\p{L}`, `\x{1F642}`, `\u0041`, `\x41` are longer than two signs.
    private int escapeLength() {
        int brace = at + 2;
        if (brace < expression.length() && expression.charAt(brace) == '{') {
            int close = expression.indexOf('}', brace);
            return close < 0 ? expression.length() - at : close - at + 1;
        }
        return switch (next()) {
            case 'u' -> 6;
            case 'x' -> 4;
            case 'p', 'P', 'c' -> 3;
            default -> Character.isDigit(next()) ? 5 : 2;
        };
    }

    private void take(char letter) {
        char compared = Letters.compared(letter);
        boolean isPlain = compared > Letters.SEVERAL && Character.isLetterOrDigit(compared) && !Letters.standsAlone(letter);
        if (isPlain) {
            run.append(compared);
            at++;
        } else {
            skip(1);
        }
    }

    private void skip(int letters) {
        endRun();
        at = Math.min(expression.length(), at + letters);
    }

    private void skipTo(char close) {
        endRun();
        int depth = 0;
        for (at++; at < expression.length(); at++) {
            char letter = expression.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (letter == '[') {
                depth++;
            } else if (letter == close && depth-- == 0) {
                break;
            }
        }
        at++;
    }

    private void skipGroup() {
        endRun();
        int depth = 0;
        while (at < expression.length()) {
            char letter = expression.charAt(at);
            if (letter == '[') {
                skipTo(']');
                continue;
            }
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            at += letter == '\\' ? 2 : 1;
            if (depth == 0) {
                return;
            }
        }
    }

    private void skipQuantifier(char letter) {
        endRun();
        int close = letter == '{' ? expression.indexOf('}', at) : at;
        at = close < 0 ? expression.length() : close + 1;
    }

    private void endRun() {
        if (run.length() > longest.length()) {
            longest = run.toString();
        }
        run.setLength(0);
    }

    private boolean endWay() {
        endRun();
        boolean isLong = longest.length() >= FEWEST;
        found.add(longest);
        longest = "";
        return isLong;
    }
}
