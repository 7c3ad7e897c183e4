package org.heddle.domain.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;
import org.heddle.domain.team.CoderId;

/// How much of what participants say in a source one coder has coded. Lengths count UTF-16 units inside turns; labels, interviewer and what lies
/// between turns are left out. A turn is coded when any of it is.
public record Coverage(int turns, int codedTurns, int length, int codedLength) {

    /// The share of the participants' text, from 0 to 1; 0 where they say nothing.
    public double share() {
        return length == 0 ? 0 : (double) codedLength / length;
    }

    /// Per coder with any coding here.
    public static Map<CoderId, Coverage> of(List<Turn> participants, List<Coding> codings) {
        var byCoder = new LinkedHashMap<CoderId, List<TextSpan>>();
        codings.forEach(coding -> byCoder.computeIfAbsent(coding.coder(), _ -> new ArrayList<>()).add(coding.span()));
        var coverage = new LinkedHashMap<CoderId, Coverage>();
        byCoder.forEach((coder, spans) -> coverage.put(coder, by(participants, spans)));
        return coverage;
    }

    /// By all these passages together.
    public static Coverage by(List<Turn> participants, List<TextSpan> coded) {
        List<TextSpan> apart = apart(coded);
        int length = 0;
        int covered = 0;
        int touched = 0;
        int next = 0;
        for (Turn turn : participants) {
            length += turn.end() - turn.start();
            while (next < apart.size() && apart.get(next).end() <= turn.start()) {
                next++;
            }
            int here = 0;
            for (int each = next; each < apart.size() && apart.get(each).start() < turn.end(); each++) {
                here += Math.min(turn.end(), apart.get(each).end()) - Math.max(turn.start(), apart.get(each).start());
            }
            covered += here;
            touched += here > 0 ? 1 : 0;
        }
        return new Coverage(participants.size(), touched, length, covered);
    }

    /// The same letters in passages that do not overlap, in text order.
    public static List<TextSpan> apart(List<TextSpan> spans) {
        var apart = new ArrayList<TextSpan>();
        for (TextSpan span : spans.stream().sorted(Comparator.comparingInt(TextSpan::start)).toList()) {
            if (!apart.isEmpty() && span.start() <= apart.getLast().end()) {
                TextSpan last = apart.removeLast();
                apart.add(new TextSpan(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
