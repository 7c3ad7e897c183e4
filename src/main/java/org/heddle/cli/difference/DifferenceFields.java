package org.heddle.cli.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.cli.frame.Fields;
import org.heddle.domain.difference.Difference;
import org.heddle.domain.difference.Findings;
import org.heddle.domain.difference.LedgerWords;
import org.heddle.domain.difference.Mark;
import org.heddle.domain.difference.Settlement;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.SourceId;

/// Differences as programs read them: offsets in code points.
final class DifferenceFields {
    private final LedgerWords words;
    private final Map<SourceId, Opened> opened = new HashMap<>();

    DifferenceFields(LedgerWords words) {
        this.words = words;
    }

    private record Opened(String text, CodePoints points) {}

    List<Fields> all(Findings findings) {
        return Stream.concat(findings.items().stream().map(item -> fields(item.difference(), item.settlement(), item.isOpen() ? "open" : "settled")),
                findings.stale().stream().map(one -> fields(one.difference(), Optional.of(one), "stale"))).toList();
    }

    private Fields fields(Difference difference, Optional<Settlement> settlement, String state) {
        return new Fields().put("id", difference.id().value()).put("kind", difference.kind().word()).put("state", state)
                .put("source", words.source(difference.source())).put("sourceId", difference.source().value())
                .put("first", side(difference, words.coder(difference.pair().first()), difference.first()))
                .put("second", side(difference, words.coder(difference.pair().second()), difference.second()))
                .put("settlement", settlement.map(this::settled));
    }

    private Fields side(Difference difference, String coder, List<Mark> marks) {
        return new Fields().put("coder", coder).put("marks", marks(difference.source(), marks));
    }

    private List<Fields> marks(SourceId source, List<Mark> marks) {
        Opened at = opened.computeIfAbsent(source, id -> {
            String text = words.text().apply(id);
            return new Opened(text, new CodePoints(text));
        });
        return marks.stream().map(mark -> new Fields().put("code", words.code(mark.code())).put("codeId", mark.code().value())
                .put("start", at.points().outside(mark.span().start())).put("end", at.points().outside(mark.span().end()))
                .put("text", mark.span().of(at.text()))).toList();
    }

    private Fields settled(Settlement one) {
        return new Fields().put("id", one.id().value()).put("keep", one.way().word()).put("agreed", marks(one.difference().source(), one.outcome()))
                .put("reasonKind", one.reason().kind().word()).put("reason", one.reason().words()).put("by", words.coder(one.by())).put("at", one.at())
                .put("surgery", one.surgery().map(id -> id.value())).put("rule", one.pushed().map(push -> push.side().word()))
                .put("ruleOf", one.pushed().map(push -> words.code(push.code())));
    }
}
