package org.heddle.domain.analysis.completeness;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.progress.Coverage;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.source.Turn;

/// How much of each source was coded and how much was left in silence. Lengths count Unicode code points, and the four of a source add up to its
/// length: what participants say under a code, what they say under none, what interviewers say, and what belongs to nobody's turn (labels,
/// headings, blank lines).
public record Silence(List<Row> rows) {
    public Silence {
        rows = List.copyOf(rows);
    }

    /// One source; `left` counts its turns of participants that no coding touches, of `turns` in all.
    public record Row(SourceId source, String name, long coded, long uncoded, long interviewer, long between, long length, int codings, int left, int turns) {
        /// The share of the participants' words that stand under a code; 0 where they say nothing.
        public double share() {
            return coded + uncoded == 0 ? 0 : (double) coded / (coded + uncoded);
        }
    }

    public static Row of(Transcript transcript, List<Coding> codings) {
        var points = CodePoints.of(transcript.source(), transcript.text());
        Map<Boolean, List<Turn>> turns = transcript.turns().all().stream().collect(Collectors.partitioningBy(transcript::isInterviewer));
        List<Turn> said = List.copyOf(turns.getOrDefault(false, List.of()));
        List<TextSpan> coded = Coverage.apart(codings.stream().map(Coding::span).toList());
        long under = 0;
        int left = 0;
        int next = 0;
        for (Turn turn : said) {
            while (next < coded.size() && coded.get(next).end() <= turn.start()) {
                next++;
            }
            long here = 0;
            for (int at = next; at < coded.size() && coded.get(at).start() < turn.end(); at++) {
                here += points.outside(Math.min(turn.end(), coded.get(at).end())) - points.outside(Math.max(turn.start(), coded.get(at).start()));
            }
            under += here;
            left += here == 0 ? 1 : 0;
        }
        long saying = length(said, points);
        long asking = length(turns.getOrDefault(true, List.of()), points);
        return new Row(transcript.source().id(), transcript.source().name(), under, saying - under, asking, points.count() - saying - asking,
                points.count(), codings.size(), left, said.size());
    }

    private static long length(List<Turn> turns, CodePoints points) {
        return turns.stream().mapToLong(turn -> points.outside(turn.end()) - points.outside(turn.start())).sum();
    }

    /// All sources as one.
    public Row all() {
        return new Row(rows.isEmpty() ? SourceId.fresh() : rows.getFirst().source(), "all sources", sum(Row::coded), sum(Row::uncoded), sum(Row::interviewer),
                sum(Row::between), sum(Row::length), (int) sum(row -> row.codings()), (int) sum(row -> row.left()), (int) sum(row -> row.turns()));
    }

    /// The names of the sources that nobody coded.
    public List<String> withoutCode() {
        return rows.stream().filter(row -> row.codings() == 0).map(Row::name).toList();
    }

    private long sum(ToLongFunction<Row> figure) {
        return rows.stream().mapToLong(figure).sum();
    }
}
