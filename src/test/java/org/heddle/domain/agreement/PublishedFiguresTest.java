package org.heddle.domain.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heddle.domain.agreement.measure.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every figure of `published.json`, each row named after the publication that prints it.
final class PublishedFiguresTest {

    record Row(String publication, String figure, double printed, double tolerance, PublishedCase data) {
        @Override
        public String toString() {
            return "%s: %s = %s".formatted(publication, figure, printed);
        }
    }

    static Stream<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        try (InputStream file = Objects.requireNonNull(PublishedFiguresTest.class.getResourceAsStream("published.json"))) {
            for (JsonNode one : JsonMapper.shared().readTree(file).get("cases")) {
                String publication = one.get("id").asString() + ", " + one.get("publication").asString();
                for (String figure : one.get("expected").propertyNames()) {
                    addRows(rows, publication, figure, one);
                }
            }
        }
        return rows.stream();
    }

    private static void addRows(List<Row> rows, String publication, String figure, JsonNode one) {
        double tolerance = Math.max(one.get("tolerance").asDouble(), 1e-12);
        JsonNode printed = one.get("expected").get(figure);
        for (int at = 0; at < Math.max(1, printed.size()); at++) {
            var data = new PublishedCase(one.get("data"), at);
            rows.add(new Row(publication, figure, (printed.isArray() ? printed.get(at) : printed).asDouble(), tolerance, data));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theFigureComesOutAsPrinted(Row row) {
        Score score = row.data().score(row.figure());
        assertTrue(score instanceof Score.Value, score::toString);
        assertEquals(row.printed(), ((Score.Value) score).coefficient(), row.tolerance());
    }
}
