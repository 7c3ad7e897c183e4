package org.heddle.domain.quotes.published;

import java.util.List;
import java.util.function.Function;
import org.heddle.domain.quotes.published.PublishedPart.Side;
import org.heddle.domain.report.Emphasis;
import org.heddle.domain.source.Folding;
import org.heddle.domain.source.SourceId;

/// Prints the parts of a published form. The words are read from the sources.
public final class FormPrinter {
    private static final String SPECIAL = "*{}\\";
    private static final String BRACKETS = "[]";

    private final Function<SourceId, String> texts;
    private final SpeechMarks marks;

    public FormPrinter(Function<SourceId, String> texts, SpeechMarks marks) {
        this.texts = texts;
        this.marks = marks;
    }

    /// As it stands in the paper; `*…*` marks emphasis.
    public String printed(List<PublishedPart> parts) {
        return Emphasis.starred(marked(parts));
    }

    /// The same for a page that has italics.
    public String marked(List<PublishedPart> parts) {
        return NestedSpeech.balanced(printed(parts, SpeechMarks.DOUBLE), marks).orElseGet(() -> printed(parts, marks));
    }

    private String printed(List<PublishedPart> parts, SpeechMarks nested) {
        var printed = new StringBuilder();
        for (PublishedPart part : parts) {
            printed.append(part.isSpaced() ? " " : "").append(print(part, nested));
        }
        return printed.toString();
    }

    private String print(PublishedPart part, SpeechMarks nested) {
        return switch (part) {
            case PublishedPart.Verbatim(var passage, var isEmphasised, _) -> isEmphasised ? Emphasis.of(said(passage)) : said(passage);
            case PublishedPart.Elision(var mark, _) -> mark;
            case PublishedPart.Dots(var mark, _, _) -> mark;
            case PublishedPart.Insertion(var words, _) -> inBrackets(words);
            case PublishedPart.Replacement(var words, _, _) -> inBrackets(words);
            case PublishedPart.Anonymised(var label, _, _) -> inBrackets(label);
            case PublishedPart.Recased(var letter, _, _) -> inBrackets(letter);
            case PublishedPart.EmphasisNote(var words, _) -> inBrackets(words);
            case PublishedPart.NonVerbal(var passage, _) -> inBrackets(inside(said(passage)));
            case PublishedPart.Splice(var words, _) -> inBrackets(words);
            case PublishedPart.Prose(var words, _) -> words;
            case PublishedPart.SpeechMark(var side, _) -> side == Side.OPENING ? nested.opening() : nested.closing();
            case PublishedPart.Punctuation(var marks, _) -> marks;
        };
    }

    /// As a person would type it, so that it is read as these very parts again.
    public String typed(List<PublishedPart> parts) {
        var typed = new StringBuilder();
        for (PublishedPart part : parts) {
            typed.append(part.isSpaced() ? " " : "").append(switch (part) {
                case PublishedPart.Verbatim(var passage, var isEmphasised, _) -> {
                    String words = escaped(said(passage), SPECIAL + BRACKETS);
                    yield isEmphasised ? "*" + words + "*" : words;
                }
                case PublishedPart.Prose(var words, _) -> "{" + escaped(words, SPECIAL) + "}";
                case PublishedPart.SpeechMark(var side, _) -> side == Side.OPENING ? "“" : "”";
                case PublishedPart.Punctuation(var marks, _) -> escaped(marks, SPECIAL + BRACKETS);
                case PublishedPart.NonVerbal _, PublishedPart.Insertion _, PublishedPart.Replacement _, PublishedPart.Anonymised _,
                    PublishedPart.Recased _, PublishedPart.EmphasisNote _, PublishedPart.Splice _ -> escaped(print(part, marks), SPECIAL);
                case PublishedPart.Elision(var mark, _) -> mark;
                case PublishedPart.Dots(var mark, _, _) -> mark;
            });
        }
        return typed.toString();
    }

    private String said(Passage passage) {
        String text = texts.apply(passage.source());
        return passage.span().end() > text.length() ? "" : onOneLine(passage.span().of(text));
    }

    private static String onOneLine(String words) {
        var line = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            boolean isBlank = Folding.isBlank(words.charAt(at));
            if (!isBlank || line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(isBlank ? ' ' : words.charAt(at));
            }
        }
        return line.toString();
    }

    /// Words of a source as a person would have to type them; brackets that do not close are no brackets.
    public static String escaped(String words) {
        int depth = 0;
        boolean isBalanced = true;
        for (int at = 0; at < words.length(); at++) {
            depth += words.charAt(at) == '[' ? 1 : words.charAt(at) == ']' ? -1 : 0;
            isBalanced &= depth >= 0;
        }
        return escaped(onOneLine(words), isBalanced && depth == 0 ? SPECIAL : SPECIAL + BRACKETS);
    }

    private static String escaped(String words, String special) {
        var typed = new StringBuilder();
        words.chars().forEach(letter -> typed.append(special.indexOf(letter) >= 0 ? "\\" : "").append((char) letter));
        return typed.toString();
    }

    private static String inBrackets(String words) {
        return "[" + words + "]";
    }

    private static String inside(String words) {
        return words.length() > 2 ? words.substring(1, words.length() - 1).strip() : words;
    }
}
