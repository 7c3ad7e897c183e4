package org.heddle.domain.link;

import java.util.List;
import org.heddle.domain.Refusal;

/// How one passage stands to another: one of the standard words, or the analyst's own.
public record LinkKind(String word) {
    public static final LinkKind CONTRADICTS = new LinkKind("contradicts");
    public static final LinkKind IN_TENSION = new LinkKind("in tension with");
    public static final LinkKind REVISES = new LinkKind("revises");
    public static final LinkKind UNCONTESTED = new LinkKind("uncontested");
    public static final LinkKind DRIFTS_BACK = new LinkKind("drifts back");
    public static final LinkKind ECHOES = new LinkKind("echoes");
    public static final LinkKind CONTINUES = new LinkKind("continues");
    public static final LinkKind CORROBORATES = new LinkKind("corroborates");
    public static final List<LinkKind> STANDARD =
            List.of(CONTRADICTS, IN_TENSION, REVISES, UNCONTESTED, DRIFTS_BACK, ECHOES, CONTINUES, CORROBORATES);
    private static final int LONGEST = 60;

    public LinkKind {
        word = word.strip().replaceAll("\\s+", " ");
        if (word.isEmpty()) {
            throw new Refusal("A link needs a kind: how does the one passage stand to the other?");
        }
        if (word.length() > LONGEST) {
            throw new Refusal("The kind of a link holds up to %d letters. Put the rest into its comment.".formatted(LONGEST));
        }
    }

    public boolean isStandard() {
        return STANDARD.contains(this);
    }

    /// As the passage that the link begins with has it: the other one follows these words.
    public String forth() {
        return switch (word) {
            case "uncontested" -> "is left uncontested by";
            case "drifts back" -> "is followed by talk that drifts back in";
            default -> word;
        };
    }

    /// As the passage that the link ends with has it.
    public String back() {
        return switch (word) {
            case "contradicts", "in tension with", "corroborates" -> word;
            case "revises" -> "is revised by";
            case "uncontested" -> "leaves uncontested";
            case "drifts back" -> "drifts back from";
            case "echoes" -> "is echoed by";
            case "continues" -> "is continued by";
            default -> "%s (said of this one)".formatted(word);
        };
    }
}
