package org.heddle.workbench.searching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.Refusal;
import org.heddle.domain.cases.Transcript;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.Coding;
import org.heddle.domain.coding.Stance;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.CodingChange.AddCoding;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.report.Counted;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.TextSpan;
import org.heddle.domain.team.CoderId;
import org.heddle.workbench.coding.ByHand;

/// Turns hits that somebody accepted into codings: one act, whose sentence keeps the query and how many of its proposals were good.
/// Hits that lie in one extent become one passage, and so does what touches a passage that the coder gave the same code before.
public record Proposing(CodeId code, Extent extent, CoderId coder, Instant at) {
    private static final int LONGEST = 200;

    /// Where a hit lies.
    public record Place(SourceId source, TextSpan span) {
        public static Place of(Found.Passage hit) {
            return new Place(hit.source().id(), hit.span());
        }
    }

    /// What became of the hits of a query: those accepted, how many were looked at, and how many there are.
    public record Judged(String query, List<Place> accepted, int proposed, int found) {
        public Judged {
            accepted = List.copyOf(accepted);
        }

        /// Accepted of proposed, in percent, rounded.
        public int precision() {
            return proposed == 0 ? 0 : Math.round(100f * accepted.size() / proposed);
        }
    }

    /// Refuses when all of it has the code already. Used on the store's thread.
    public Change change(ProjectReader reader, Judged judged) {
        Map<SourceId, List<TextSpan>> hits = new LinkedHashMap<>();
        judged.accepted().forEach(place -> hits.computeIfAbsent(place.source(), _ -> new ArrayList<>()).add(place.span()));
        List<Change> parts = new ArrayList<>();
        hits.forEach((source, spans) -> parts.addAll(in(reader, reader.sources().transcript(source), spans)));
        String name = reader.codes().codebook().code(code).name();
        if (parts.isEmpty()) {
            throw new Refusal("%s: the code “%s” is there already, given by you. Nothing was changed.".formatted(Counted.of(judged.accepted().size(), "accepted passage"), name));
        }
        return new Change.Together("Coded %s with “%s” from the search “%s”: %d of %s accepted (%d %%), %d found".formatted(Counted.of(parts.size(), "passage"), name,
                shortened(judged.query()), judged.accepted().size(), Counted.of(judged.proposed(), "proposal"), judged.precision(), judged.found()), parts);
    }

    private static String shortened(String query) {
        String line = query.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private List<Change> in(ProjectReader reader, Transcript transcript, List<TextSpan> hits) {
        List<TextSpan> mine = reader.codings().of(transcript.source().id()).stream().filter(this::isAlike).map(Coding::span).toList();
        List<TextSpan> passages = united(hits.stream().map(hit -> extent.around(hit, transcript)).toList());
        passages = united(passages.stream().map(passage -> withBridges(passage, mine)).toList());
        var byHand = new ByHand(reader, transcript.text());
        List<Change> changes = new ArrayList<>();
        for (TextSpan passage : passages) {
            boolean isCoded = mine.stream().anyMatch(span -> span.start() <= passage.start() && passage.end() <= span.end());
            if (!isCoded) {
                var coding = Coding.of(transcript.source().id(), passage, code, coder, at);
                changes.add(mine.stream().anyMatch(passage::overlaps) ? byHand.adding(coding) : new AddCoding(coding));
            }
        }
        return changes;
    }

    private boolean isAlike(Coding coding) {
        return coding.code().equals(code) && coding.coder().equals(coder) && coding.stance() == Stance.EXEMPLIFIES && !coding.isMissed();
    }

    /// With the earlier passages that it overlaps, so that two new ones which touch the same earlier one become one.
    private static TextSpan withBridges(TextSpan passage, List<TextSpan> mine) {
        TextSpan grown = passage;
        for (TextSpan span : mine) {
            boolean isInside = span.start() <= passage.start() && passage.end() <= span.end();
            grown = !isInside && span.overlaps(grown) ? new TextSpan(Math.min(span.start(), grown.start()), Math.max(span.end(), grown.end())) : grown;
        }
        return grown;
    }

    private static List<TextSpan> united(List<TextSpan> spans) {
        List<TextSpan> united = new ArrayList<>();
        for (TextSpan span : spans.stream().sorted(Comparator.comparingInt(TextSpan::start)).toList()) {
            if (!united.isEmpty() && united.getLast().overlaps(span)) {
                TextSpan last = united.removeLast();
                united.add(new TextSpan(last.start(), Math.max(last.end(), span.end())));
            } else {
                united.add(span);
            }
        }
        return united;
    }
}
