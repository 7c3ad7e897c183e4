package org.heddle.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Invents interviews: turns under labels, planted phrases whose number is counted, a few emoji outside the basic plane.
final class Talk {
    /// Each phrase, and in one of how many turns it stands. Their words occur nowhere else.
    static final Map<String, Integer> PLANTED = Map.of(
            "kettle behind the piano", 40,
            "nobody signed the ledger", 400,
            "umbrella under moonlight", 4_000);
    private static final List<String> PHRASES = PLANTED.keySet().stream().sorted().toList();
    private static final List<String> ROLES = List.of("GP", "CLP", "PN", "PM", "COP");

    private final Vocabulary vocabulary;

    Talk(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A transcript of about so many letters; adds what was planted to `planted`.
    String transcript(Random random, int letters, Map<String, Integer> planted) {
        var text = new StringBuilder(letters + 4_000);
        String speaker = Vocabulary.any(ROLES, random);
        for (int turn = 0; text.length() < letters; turn++) {
            boolean isInterviewer = turn % 2 == 0 && random.nextInt(10) > 0;
            text.append(isInterviewer ? "INT" : speaker).append(": ");
            addTurn(text, random, isInterviewer ? 1 + random.nextInt(3) : 2 + random.nextInt(11), planted);
            text.append("\n\n");
        }
        return text.toString();
    }

    private void addTurn(StringBuilder text, Random random, int sentences, Map<String, Integer> planted) {
        for (int at = 0; at < sentences; at++) {
            text.append(at == 0 ? "" : " ").append(vocabulary.sentence(random));
        }
        for (String phrase : PHRASES) {
            if (random.nextInt(PLANTED.get(phrase)) == 0) {
                text.append(" Zo, ").append(phrase).append('.');
                planted.merge(phrase, 1, Integer::sum);
            }
        }
        if (random.nextInt(40) == 0) {
            text.append(" Zo 🙂.");
        }
    }

    /// A page of a report: a heading and six paragraphs.
    List<String> page(Random random, int number) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("Chapter " + number);
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            var words = new StringBuilder();
            for (int sentence = 0; sentence < 5; sentence++) {
                words.append(words.isEmpty() ? "" : " ").append(vocabulary.sentence(random));
            }
            paragraphs.add(words.toString());
        }
        return paragraphs;
    }
}
