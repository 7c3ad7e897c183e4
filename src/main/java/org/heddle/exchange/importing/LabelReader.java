package org.heddle.exchange.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heddle.domain.source.TextSpan;

/// Finds what could be a speaker label at the start of a line; whether it is one is for the whole file to say (`LabelChoice`).
final class LabelReader {
    private static final int WINDOW = 120;
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,-]\\d{1,3})?";
    private static final String STAMP = "(?:\\[" + TIME + "\\]|\\(" + TIME + "\\)|#" + TIME + "#|" + TIME + ")";
    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’_/&#-]*+";
    private static final String NAME = "(?=\\p{L})" + WORD + "(?:[ \u00A0](?!" + TIME + ")" + WORD + "){0,3}+(?:\\h?\\([\\p{L}\\p{N} .,/-]{1,30}\\))?+";
    private static final String MARK = "(?:\\*\\*|__)?+";
    private static final String NUMBER_AFTER = "(?::[A-Za-z]{0,2}\\d{1,5}(?=\\h*:))?+";
    private static final Pattern LINE = Pattern.compile("\\h*+(?:" + STAMP + "\\h++)?+(?<open>\\*\\*|__)?+(?:" + STAMP + "\\h++)?+"
            + "(?<name>" + NAME + ")(?:"
            + "(?<colon>" + MARK + "(?:\\h*" + STAMP + ")?" + MARK + NUMBER_AFTER + "\\h?[:：]" + MARK + "(?![/\\d]))"
            + "|(?<tab>" + MARK + "\\h*\\t)"
            + "|(?<dash>" + MARK + "\\h++[-–—]\\h)"
            + "|(?<stamp>" + MARK + "\\h++" + STAMP + "\\h*+$)"
            + "|(?<bold>\\*\\*|__)(?=\\s|\\z))");

    private final String text;
    private final Matcher matcher;

    LabelReader(String text) {
        this.text = text;
        matcher = LINE.matcher(text).useTransparentBounds(true);
    }

    /// What may be a label in the line from `from` to `to`; `bold` is the bold start of that line, if it has one.
    Optional<Label> at(int from, int to, int line, Optional<TextSpan> bold) {
        return written(from, to, line).or(() -> bold.flatMap(span -> printedBold(span, line)));
    }

    private Optional<Label> written(int from, int to, int line) {
        matcher.region(from, Math.min(to, from + WINDOW));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String name = Label.tidied(matcher.group("name"));
        Label.Style style = style();
        boolean unopened = style == Label.Style.BOLD && matcher.start("open") < 0;
        return unopened ? Optional.empty() : Optional.of(new Label(name, style, line, from, matcher.end()));
    }

    private Label.Style style() {
        if (matcher.start("colon") >= 0) {
            return Label.Style.COLON;
        }
        if (matcher.start("tab") >= 0) {
            return Label.Style.TAB;
        }
        if (matcher.start("dash") >= 0) {
            return Label.Style.DASH;
        }
        return matcher.start("stamp") >= 0 ? Label.Style.STAMP : Label.Style.BOLD;
    }

    private Optional<Label> printedBold(TextSpan bold, int line) {
        String name = bold.of(text);
        boolean isName = name.length() <= WINDOW && name.matches(NAME);
        return isName ? Optional.of(new Label(Label.tidied(name), Label.Style.BOLD, line, bold.start(), bold.end())) : Optional.empty();
    }
}
