package org.heddle.store.table.source;

import java.io.StringWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heddle.domain.source.SourceId;
import org.heddle.domain.source.Turn;
import org.heddle.store.sql.Sql;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The turns of each source on disk: all of a source in one row, `[speaker, start, end]` each, because whoever reads one reads all.
public final class TurnTable {
    private static final JsonFactory JSON = new JsonFactory();

    private final Sql sql;

    public TurnTable(Sql sql) {
        this.sql = sql;
    }

    /// In text order.
    public List<Turn> of(SourceId source) {
        return sql.first("SELECT turns FROM source_turns WHERE source_id = (SELECT id FROM source WHERE uuid = ?)", row -> read(row, 1),
                source.value()).orElse(List.of());
    }

    /// How many turns each label has in each source.
    Map<SourceId, Map<String, Integer>> counts() {
        var counts = new HashMap<SourceId, Map<String, Integer>>();
        sql.each("SELECT s.uuid, p.turns FROM source_turns p JOIN source s ON s.id = p.source_id", row -> {
            var ofOne = new HashMap<String, Integer>();
            read(row, 2).forEach(turn -> ofOne.merge(turn.speaker(), 1, Integer::sum));
            counts.put(new SourceId(Sql.uuid(row, 1)), ofOne);
        });
        counts.values().removeIf(Map::isEmpty);
        return counts;
    }

    /// In place of what was there.
    void put(long sourceRow, List<Turn> turns) throws SQLException {
        sql.update("INSERT INTO source_turns (source_id, turns) VALUES (?, ?) ON CONFLICT (source_id) DO UPDATE SET turns = excluded.turns",
                sourceRow, written(turns));
    }

    private static String written(List<Turn> turns) {
        var words = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), words)) {
            json.writeStartArray();
            for (Turn turn : turns) {
                json.writeStartArray().writeString(turn.speaker()).writeNumber(turn.start()).writeNumber(turn.end()).writeEndArray();
            }
            json.writeEndArray();
        }
        return words.toString();
    }

    static List<Turn> read(ResultSet row, int column) throws SQLException {
        byte[] written = row.getBytes(column);
        return written == null ? List.of() : read(written);
    }

    private static List<Turn> read(byte[] written) {
        var turns = new ArrayList<Turn>();
        var labels = new HashMap<String, String>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), written)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                String speaker = labels.computeIfAbsent(json.nextStringValue(), label -> label);
                turns.add(new Turn(turns.size() + 1, speaker, json.nextIntValue(0), json.nextIntValue(0)));
                json.nextToken();
            }
        }
        return turns;
    }
}
