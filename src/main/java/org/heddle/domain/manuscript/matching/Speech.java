package org.heddle.domain.manuscript.matching;

import org.heddle.domain.cases.Transcript;
import org.heddle.domain.source.Turn;

/// What is said in a source, as two rows of words: the participants' words as if nobody had interrupted them, and the interviewers'.
enum Speech {
    PARTICIPANTS, INTERVIEWERS;

    WordRow of(Transcript transcript) {
        var row = new WordRow(transcript.text());
        if (transcript.turns().all().isEmpty() && this == PARTICIPANTS) {
            row.cut(0, transcript.text().length(), 0);
        }
        for (Turn turn : transcript.turns().all()) {
            if (transcript.isInterviewer(turn) == (this == INTERVIEWERS)) {
                row.cut(turn.start(), turn.end(), turn.number());
            }
        }
        return row;
    }
}
