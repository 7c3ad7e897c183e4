package org.heddle.exchange.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the first table of a written report back as rows of words, the heading row first, by other programs' readers where there are some.
public final class Written {
    private static final Pattern MARKDOWN = Pattern.compile("\\\\(.)|<br>|&#(\\d+);");
    private static final Pattern CELL = Pattern.compile("\\| ((?:\\\\.|[^|\\\\])*) (?=\\|)");
    private static final Pattern HTML = Pattern.compile("&(#13|amp|lt|gt|quot);");

    private Written() {}

    public static List<List<String>> read(Path file) throws IOException {
        var name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> csv(Files.readString(file));
            case "xlsx" -> xlsx(file, 0);
            case "docx" -> docx(file);
            case "html" -> html(Files.readString(file));
            case "md" -> markdown(Files.readString(file));
            case "json" -> json(file);
            case "tex" -> tex(Files.readString(file));
            default -> throw new IllegalArgumentException(name);
        };
    }

    static List<List<String>> csv(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                if (quoted && text.startsWith("\"\"", i)) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (letter != ',' && letter != '\n')) {
                cell.append(letter);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }

    private static final Pattern TEX = Pattern.compile("\\\\([a-z]+)\\{}|\\\\([{}$&#_% ])|\\{([\\[\\]*])}|([-?!])\\{}|(~)");
    private static final Map<String, String> TEX_NAMES = Map.of("textbackslash", "\\", "textasciicircum", "^", "textasciitilde", "~", "textless", "<",
            "textgreater", ">", "textbar", "|", "textquotedbl", "\"", "textquotesingle", "'", "textasciigrave", "`", "newline", "\n");

    static List<List<String>> tex(String text) {
        String table = text.substring(text.indexOf("\\toprule\n") + 9, text.indexOf("\\bottomrule")).replace("\\midrule\n\\endhead\n", "");
        var rows = new ArrayList<List<String>>();
        for (String row : table.split(" \\\\\\\\\n")) {
            if (!row.isEmpty()) {
                rows.add(Stream.of(row.split(" & ", -1)).map(Written::untexed).toList());
            }
        }
        return rows;
    }

    private static String untexed(String cell) {
        return TEX.matcher(cell).replaceAll(found -> Matcher.quoteReplacement(found.group(1) != null ? TEX_NAMES.getOrDefault(found.group(1), "?")
                : found.group(2) != null ? found.group(2) : found.group(3) != null ? found.group(3) : found.group(4) != null ? found.group(4) : "\u00A0"));
    }

    public static List<List<String>> xlsx(Path file, int sheet) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(sheet)) {
                var cells = new ArrayList<String>();
                for (Cell cell : row) {
                    cells.add(cell.getStringCellValue());
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private static List<List<String>> docx(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getTables().getFirst().getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> String.join("¶", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList()))
                            .toList())
                    .toList();
        }
    }

    private static List<List<String>> html(String page) {
        return Arrays.stream(page.split("<tr>"))
                .skip(1)
                .map(row -> Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL).matcher(row).results()
                        .map(cell -> HTML.matcher(cell.group(1)).replaceAll(entity -> switch (entity.group(1)) {
                            case "amp" -> "&";
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "quot" -> "\"";
                            default -> "\r";
                        }))
                        .toList())
                .toList();
    }

    private static List<List<String>> markdown(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| --- "))
                .map(line -> CELL.matcher(line).results().map(cell -> unescaped(cell.group(1).strip())).toList())
                .toList();
    }

    private static String unescaped(String cell) {
        return MARKDOWN.matcher(cell).replaceAll(mark -> Matcher.quoteReplacement(
                mark.group(1) != null ? mark.group(1) : mark.group(2) != null ? Character.toString(Integer.parseInt(mark.group(2))) : "\n"));
    }

    private static List<List<String>> json(Path file) {
        var rows = new ArrayList<List<String>>();
        for (JsonNode object : JsonMapper.shared().readTree(file.toFile())) {
            if (rows.isEmpty()) {
                rows.add(List.copyOf(object.propertyNames()));
            }
            rows.add(object.values().stream().map(JsonNode::stringValue).toList());
        }
        return rows;
    }
}
