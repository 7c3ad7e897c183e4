package org.heddle.exchange.codebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heddle.domain.Refusal;
import org.heddle.domain.source.ImportProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A codebook as JSON: a list of codes, or an object with `name`, `title`, `about` and the list in `codes`.
final class CodebookJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CodebookJson() {}

    static CodebookFile parse(String json, String file) {
        JsonNode root = tree(json, file);
        JsonNode codes = root.isArray() ? root : root.path("codes");
        if (!codes.isArray()) {
            throw new Refusal("“%s” holds no list of codes.".formatted(file));
        }
        var rows = new CodebookRows(file);
        var unknown = new LinkedHashSet<String>();
        int number = 0;
        for (JsonNode code : codes) {
            number++;
            if (!code.isObject()) {
                throw new Refusal("“%s”, code %d: a code is written in braces. Nothing was changed.".formatted(file, number));
            }
            rows.add("code " + number, cells(code, unknown));
        }
        return new CodebookFile(root.path("name").asString(""), root.path("title").asString(""), root.path("about").asString(""),
                rows.all(), problems(unknown));
    }

    private static JsonNode tree(String json, String file) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException odd) {
            int line = odd.getLocation() == null ? 1 : odd.getLocation().getLineNr();
            throw new Refusal("“%s” is not sound JSON; look at line %d. Nothing was changed.".formatted(file, line));
        }
    }

    private static Map<CodeColumn, String> cells(JsonNode code, Set<String> unknown) {
        var cells = new EnumMap<CodeColumn, String>(CodeColumn.class);
        code.properties().forEach(field -> {
            CodeColumn.named(field.getKey()).ifPresent(column -> cells.put(column, field.getValue().asString("")));
            if (CodeColumn.isUnknown(field.getKey())) {
                unknown.add(field.getKey());
            }
        });
        return cells;
    }

    private static List<ImportProblem> problems(Set<String> unknown) {
        return unknown.stream().map(field -> new ImportProblem(0, "The field “%s” was not used.".formatted(field))).toList();
    }

    static byte[] written(List<CodeRow> rows) {
        var codes = new ArrayList<Map<String, String>>();
        for (CodeRow row : rows) {
            var code = new LinkedHashMap<String, String>();
            CodeColumn.needed(rows).forEach(column -> code.put(column.word(), column.cell(row)));
            codes.add(code);
        }
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(codes) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
