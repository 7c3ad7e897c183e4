package org.heddle.exchange.manuscript;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.heddle.domain.manuscript.Audit;
import org.heddle.domain.manuscript.Fault;
import org.heddle.domain.manuscript.Finding;
import org.heddle.domain.manuscript.QuoteVerdict;
import org.heddle.domain.manuscript.SetAside;
import org.heddle.domain.source.CodePoints;
import org.heddle.domain.source.SourceId;
import tools.jackson.databind.json.JsonMapper;

/// An audit for programs; places count code points.
final class AuditJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Function<SourceId, String> words;
    private final Map<SourceId, CodePoints> points = new HashMap<>();

    private AuditJson(Function<SourceId, String> words) {
        this.words = words;
    }

    static String of(Audit audit, Function<SourceId, String> words) {
        var json = new AuditJson(words);
        var all = new LinkedHashMap<String, Object>();
        all.put("manuscript", audit.manuscript());
        all.put("counts", counts(audit));
        all.put("quotations", audit.findings().stream().map(json::finding).toList());
        all.put("setAside", audit.setAside().stream().map(AuditJson::aside).toList());
        all.put("remarks", audit.remarks());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static Map<String, Object> counts(Audit audit) {
        var counts = new LinkedHashMap<String, Object>();
        for (QuoteVerdict verdict : QuoteVerdict.values()) {
            counts.put(verdict.word(), audit.count(verdict));
        }
        counts.put("wrong attributions", audit.wrongAttributions());
        return counts;
    }

    private Map<String, Object> finding(Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("number", finding.quotation().number());
        fields.put("text", finding.quotation().text());
        fields.put("verdict", finding.verdict().word());
        fields.put("place", finding.quotation().place());
        finding.where().ifPresent(where -> {
            CodePoints inSource = points.computeIfAbsent(where.source().id(), id -> new CodePoints(words.apply(id)));
            fields.put("source", where.source().name());
            fields.put("turn", where.turn().isPresent() ? where.turn().getAsInt() : null);
            fields.put("start", inSource.outside(where.span().start()));
            fields.put("end", inSource.outside(where.span().end()));
            fields.put("sourceId", where.source().id().value().toString());
        });
        fields.putIfAbsent("source", null);
        fields.putIfAbsent("turn", null);
        fields.put("difference", finding.difference());
        fields.put("faults", finding.faults().stream().map(Fault::words).toList());
        fields.put("attributionPrinted", finding.quotation().attribution());
        fields.put("attributionComputed", finding.attributionComputed());
        fields.put("attribution", finding.attribution().word());
        return fields;
    }

    private static Map<String, Object> aside(SetAside aside) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", aside.quotation().text());
        fields.put("place", aside.quotation().place());
        fields.put("reason", aside.reason().words());
        return fields;
    }
}
