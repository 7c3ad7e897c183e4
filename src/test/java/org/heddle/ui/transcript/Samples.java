package org.heddle.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.palette.CodeColour;
import org.heddle.ui.part.palette.CodePalette;
import org.heddle.ui.part.palette.Pattern;
import org.heddle.ui.transcript.marks.Mark;
import org.heddle.ui.transcript.text.TranscriptDocument.Paragraph;
import org.heddle.ui.transcript.text.TranscriptDocument;

/// Invented transcripts and codings.
public final class Samples {
    static final String GROUP = """
            INT: When someone comes in with a sore chest and it turns out the trouble is the rent, what can the practice do about it?
            GP: Honestly, not a great deal on my own. I can listen, I can check the heart, I can write a letter to the housing office. But the rent went up in a building forty miles from here, and I don’t have a prescription pad for that. So we patch folk up and send them back out into the same weather.
            CLP: That’s the bit I’d push back on. When I sat down with that lady it took three visits before she’d open the envelopes. Once she’d opened one she opened them all. Then she was on the phone herself, and then her sister was asking could I come round to hers. It all goes out from the one kitchen table.
            GP: And I’m glad of it, I really am. I just don’t think the gap closes because one kitchen table is tidier. You could have a links worker on every stair in the scheme and the money would still be up the hill.
            PN: I see it more in the clinic. They know fine they should cut down on the rolls and the juice, I’ve told them often enough. It’s up to them in the end. You can take them to the allotment but somebody has to lift the spade.
            GP: Half of them hear about tomorrow’s shift by text the night before. You try planning your dinners round that. I’m not sure I’d be lifting a spade either.
            INT: Does that come up between you, in meetings?
            PN: Not often. We talk about who hasn’t turned up, and then it’s on to the flu clinic.
            CLP: I bring it up. Last month I showed the front desk what a sanction letter looks like when you’re on the wrong end of it. It went quiet, and then one of them asked what else was in the pile.
            INT: What happened after that?
            """;

    private Samples() {}

    /// One turn a line, the speaker before the first colon; a line without one belongs to nobody.
    public static TranscriptDocument document(String text, int firstNumber) {
        var turns = new ArrayList<Paragraph>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                int colon = line.indexOf(": ");
                String speaker = colon < 0 ? "" : line.substring(0, colon);
                int words = start + (colon < 0 ? 0 : colon + 2);
                turns.add(new Paragraph(firstNumber + turns.size(), speaker, speaker.equals("INT"), words, start + line.length()));
            }
            start += line.length() + 1;
        }
        return new TranscriptDocument(text, turns);
    }

    /// So many turns of one to so many sentences, always the same.
    public static TranscriptDocument large(int turns, int sentences) {
        var random = new Random(5);
        var text = new StringBuilder();
        for (int turn = 0; turn < turns; turn++) {
            text.append(turn % 3 == 0 ? "INT: " : "GP: ");
            for (int sentence = 0; sentence <= random.nextInt(sentences); sentence++) {
                text.append("We went through the letters together at the table, and that was most of the morning. ");
            }
            text.setCharAt(text.length() - 1, '\n');
        }
        return document(text.toString(), 1);
    }

    public static Mark mark(int number, TextSpan span, String name, CodeColour colour) {
        return new Mark(new CodingId(new UUID(0, number)), span,
                new Mark.Label(new CodeId(new UUID(1, name.hashCode())), name, name, colour), Mark.Notes.plain("AR", name));
    }

    public static Mark mark(int number, int start, int end) {
        return mark(number, new TextSpan(start, end), "Code " + number, CodePalette.SLOTS.get(number % 12));
    }

    public static List<Mark> groupMarks() {
        var marks = new ArrayList<Mark>();
        add(marks, "Honestly, not a great", "one kitchen table is tidier", "Within one person", 8, Pattern.DASHED);
        add(marks, "Honestly, not a great", "prescription pad for that.", "Limits of medicine", 11, Pattern.SOLID);
        add(marks, "the rent went up", "miles from here", "Politics makes health", 1, Pattern.SOLID);
        add(marks, "So we patch folk up", "the same weather.", "Working downstream", 5, Pattern.SOLID);
        add(marks, "the same weather", "the same weather", "“same weather”", 4, Pattern.DASHED);
        add(marks, "That’s the bit", "on to the flu clinic.", "Between participants", 3, Pattern.SOLID);
        add(marks, "That’s the bit", "one kitchen table.", "Strand: one patient", 10, Pattern.DOTTED);
        add(marks, "When I sat down", "she opened them all.", "Needs guiding through", 6, Pattern.DASHED);
        add(marks, "it took three visits", "Once she’d opened one", "Lacks confidence", 10, Pattern.SOLID);
        add(marks, "Once she’d opened one", "one kitchen table.", "Ripples outward", 4, Pattern.SOLID);
        add(marks, "Once she’d opened one", "on the phone herself,", "One person at a time", 7, Pattern.SOLID);
        add(marks, "she’d open the envelopes.", "she opened them all.", "A ladder to climb", 12, Pattern.SOLID);
        add(marks, "I just don’t think", "up the hill.", "Politics makes health", 1, Pattern.SOLID);
        add(marks, "And I’m glad", "I really am.", "Do it anyway", 6, Pattern.SOLID);
        add(marks, "I see it more", "often enough.", "Behaviour is the root", 2, Pattern.SOLID);
        add(marks, "It’s up to them", "lift the spade.", "Their responsibility", 8, Pattern.SOLID);
        add(marks, "Half of them", "a spade either.", "Constrained choice", 9, Pattern.SOLID);
        add(marks, "Last month I", "in the pile.", "Structural competency", 12, Pattern.SOLID);
        return marks;
    }

    private static void add(List<Mark> marks, String first, String last, String name, int slot, Pattern pattern) {
        int start = GROUP.indexOf(first);
        var span = new TextSpan(start, GROUP.indexOf(last, start) + last.length());
        var plain = mark(marks.size() + 1, span, name, CodePalette.SLOTS.get(slot - 1).drawn(pattern));
        var verdict = switch (marks.size() % 5) {
            case 2 -> Optional.of(Verdict.AGREE);
            case 3 -> Optional.of(Verdict.QUERY);
            case 4 -> Optional.of(Verdict.DISAGREE);
            default -> Optional.<Verdict>empty();
        };
        marks.add(new Mark(plain.id(), plain.span(), plain.label(),
                new Mark.Notes("AR", verdict, signs(marks.size()), Stance.EXEMPLIFIES, name + "\nAilsa Rennie")));
    }

    private static Set<Mark.Sign> signs(int number) {
        return number == 3 ? Set.of(Mark.Sign.STAR) : number % 6 == 5 ? Set.of(Mark.Sign.COMMENT) : Set.of();
    }
}
