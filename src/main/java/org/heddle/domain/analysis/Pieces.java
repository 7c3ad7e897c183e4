package org.heddle.domain.analysis;

import java.util.List;
import org.heddle.domain.coding.CodingColumns;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.source.Turns;

/// The codings cut at turns, in their order: which coding, by which voice, from where to where. A coding of nothing but an interviewer's
/// words or labels keeps one piece with voice -1, so that none is lost.
public final class Pieces {
    public static final int NOBODY = -1;

    private final IntRow coding = new IntRow();
    private final IntRow voice = new IntRow();
    private final IntRow start = new IntRow();
    private final IntRow end = new IntRow();

    /// Every coding as one piece of which nobody asks who said it.
    public static Pieces whole(CodingColumns codings) {
        var pieces = new Pieces();
        for (int at = 0; at < codings.size(); at++) {
            pieces.add(at, NOBODY, codings.start()[at], codings.end()[at]);
        }
        return pieces;
    }

    /// Cuts the codings at the turns of their sources; reads the turns of one source at a time.
    public static Pieces said(Grounds grounds, Voices voices) {
        var pieces = new Pieces();
        CodingColumns codings = grounds.codings();
        for (int at = 0; at < codings.size();) {
            int source = codings.source()[at];
            SourceId id = codings.sources().get(source);
            var turns = new Turns(grounds.turns().apply(id));
            for (; at < codings.size() && codings.source()[at] == source; at++) {
                pieces.cut(at, new TextSpan(codings.start()[at], codings.end()[at]), id, turns, voices);
            }
        }
        return pieces;
    }

    private void cut(int at, TextSpan span, SourceId source, Turns turns, Voices voices) {
        int before = size();
        List<Turn> touching = turns.touching(span);
        for (Turn turn : touching) {
            int who = voices.number(source, turn.speaker());
            if (who != NOBODY) {
                add(at, who, Math.max(span.start(), turn.start()), Math.min(span.end(), turn.end()));
            }
        }
        if (size() == before) {
            add(at, NOBODY, span.start(), span.end());
        }
    }

    private void add(int at, int who, int from, int to) {
        coding.add(at);
        voice.add(who);
        start.add(from);
        end.add(to);
    }

    public int size() {
        return coding.size();
    }

    public int coding(int piece) {
        return coding.get(piece);
    }

    public int voice(int piece) {
        return voice.get(piece);
    }

    public int start(int piece) {
        return start.get(piece);
    }

    public int end(int piece) {
        return end.get(piece);
    }
}
