package org.heddle.exchange.exporting.exhibit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heddle.domain.quotes.exhibit.PrintedExhibit;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Cell;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Row;
import org.heddle.domain.quotes.exhibit.PrintedExhibit.Said;
import org.heddle.domain.report.Emphasis;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/// Exhibits for programs: `{exhibits:[{title,columns,rows:[{head,gloss,cells:[{columns,statement,quotes:[{leadIn,quote,attribution}]}]}],notes}]}`,
/// where a cell's `columns` says over how many of them it reaches.
final class ExhibitJson implements ExhibitFiles.Format {
    private static final JsonMapper MAPPER = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(List<PrintedExhibit> exhibits, OutputStream out) throws IOException {
        var words = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try (var json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(words)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("exhibits");
            exhibits.forEach(exhibit -> exhibit(json, exhibit));
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonIOException failure) {
            throw new IOException(failure);
        }
        words.write('\n');
        words.flush();
    }

    private static void exhibit(JsonGenerator json, PrintedExhibit exhibit) {
        json.writeStartObject();
        json.writeStringProperty("title", exhibit.title());
        strings(json, "columns", exhibit.heads());
        json.writeArrayPropertyStart("rows");
        exhibit.rows().forEach(row -> row(json, row));
        json.writeEndArray();
        strings(json, "notes", exhibit.notes());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, Row row) {
        json.writeStartObject();
        json.writeStringProperty("head", row.head());
        json.writeStringProperty("gloss", Emphasis.starred(row.gloss()));
        json.writeArrayPropertyStart("cells");
        row.cells().forEach(cell -> cell(json, cell));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, Cell cell) {
        json.writeStartObject();
        json.writeNumberProperty("columns", cell.across());
        json.writeStringProperty("statement", Emphasis.starred(cell.statement()));
        json.writeArrayPropertyStart("quotes");
        for (Said said : cell.examples()) {
            json.writeStartObject();
            json.writeStringProperty("leadIn", Emphasis.starred(said.leadIn()));
            json.writeStringProperty("quote", Emphasis.starred(said.quote()));
            json.writeStringProperty("attribution", said.attribution());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> words) {
        json.writeArrayPropertyStart(name);
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}
