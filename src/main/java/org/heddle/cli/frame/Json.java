package org.heddle.cli.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Writes fields and lists as JSON. No data binding: a command that only reads has to start fast.
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private Json() {}

    static void write(Object document, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            value(json, document);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Fields fields -> object(json, fields.values());
            case Map<?, ?> map -> object(json, map);
            case Iterable<?> list -> list(json, list);
            case Boolean claim -> json.writeBoolean(claim);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }

    private static void object(JsonGenerator json, Map<?, ?> fields) {
        json.writeStartObject();
        fields.forEach((name, value) -> {
            json.writeName(String.valueOf(name));
            value(json, value);
        });
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, Iterable<?> values) {
        json.writeStartArray();
        values.forEach(value -> value(json, value));
        json.writeEndArray();
    }
}
