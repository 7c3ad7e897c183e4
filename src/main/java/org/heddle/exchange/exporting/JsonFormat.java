package org.heddle.exchange.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.heddle.domain.report.Emphasis;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.exchange.exporting.table.ReportFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/// A report for programs. One table alone is an array of objects named by its columns; anything more is
/// `{title,paragraphs,tables:[{title,columns,rows}]}`, and so is a table with two columns of one name.
final class JsonFormat implements ReportFormat {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var words = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try (var json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(words)) {
            if (isOneTable(report)) {
                objects(json, report.tables().getFirst());
            } else {
                whole(json, report);
            }
        } catch (JacksonIOException failure) {
            throw new IOException(failure);
        }
        words.write('\n');
        words.flush();
    }

    private static boolean isOneTable(Report report) {
        if (report.tables().size() != 1 || !report.paragraphs().isEmpty()) {
            return false;
        }
        var columns = report.tables().getFirst().columns();
        return new HashSet<>(columns).size() == columns.size();
    }

    private static void objects(JsonGenerator json, Table table) {
        json.writeStartArray();
        for (var row : table.rows()) {
            json.writeStartObject();
            if (table.isHeading(row)) {
                json.writeStringProperty("group", row.getFirst());
                json.writeEndObject();
                continue;
            }
            for (int column = 0; column < row.size(); column++) {
                json.writeStringProperty(table.columns().get(column), Emphasis.starred(row.get(column)));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void whole(JsonGenerator json, Report report) {
        json.writeStartObject();
        json.writeStringProperty("title", report.title());
        json.writeName("paragraphs");
        strings(json, report.paragraphs());
        json.writeArrayPropertyStart("tables");
        for (var table : report.tables()) {
            json.writeStartObject();
            json.writeStringProperty("title", table.title());
            json.writeName("columns");
            strings(json, table.columns());
            json.writeArrayPropertyStart("rows");
            table.rows().forEach(row -> strings(json, row));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, List<String> words) {
        json.writeStartArray();
        words.forEach(word -> json.writeString(Emphasis.starred(word)));
        json.writeEndArray();
    }
}
