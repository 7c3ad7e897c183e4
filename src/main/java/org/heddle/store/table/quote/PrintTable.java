package org.heddle.store.table.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;
import org.heddle.domain.project.reading.PrintReader;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.AttributionTemplate.Brackets;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.HouseStyle.Marks;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.quotes.exhibit.Abbreviation;
import org.heddle.domain.quotes.exhibit.Axis;
import org.heddle.domain.quotes.exhibit.Exhibit;
import org.heddle.domain.quotes.exhibit.ExhibitCell;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Example;
import org.heddle.domain.quotes.exhibit.ExhibitCell.Spot;
import org.heddle.domain.quotes.exhibit.ExhibitColumn;
import org.heddle.domain.quotes.exhibit.ExhibitId;
import org.heddle.domain.quotes.exhibit.ExhibitRow;
import org.heddle.domain.quotes.exhibit.Look;
import org.heddle.store.sql.Sql;
import org.heddle.store.table.team.Veil;

/// Exhibits, their cells, column sets and abbreviations on disk. A word that nobody knows any more is read as the usual one.
public final class PrintTable implements PrintReader {
    private static final String EXHIBITS = "SELECT id, uuid, title, corner, axis, axis_name, template, brackets, marks, gloss, unit FROM exhibit ";
    private static final String CELLS = """
            SELECT x.id, e.uuid, x.code_uuid, x.value, x.across, x.statement FROM %s x JOIN exhibit e ON e.id = x.exhibit_id
            """;
    private static final String BETWEEN = "\n";
    private static final String TEMPLATE = "template";

    private final Sql sql;
    private final String cells;

    public PrintTable(Sql sql, Veil veil) {
        this.sql = sql;
        cells = CELLS.formatted(veil.exhibitCells());
    }

    @Override
    public List<Exhibit> exhibits() {
        return sql.list(EXHIBITS + "ORDER BY id", this::exhibit);
    }

    @Override
    public Optional<Exhibit> exhibit(ExhibitId id) {
        return sql.first(EXHIBITS + "WHERE uuid = ?", this::exhibit, id.value());
    }

    @Override
    public List<ExhibitCell> cells(ExhibitId exhibit) {
        return sql.list(cells + "WHERE e.uuid = ? ORDER BY x.id", this::cell, exhibit.value());
    }

    @Override
    public Optional<ExhibitCell> cell(Spot spot) {
        return sql.first(cells + "WHERE e.uuid = ? AND x.code_uuid = ? AND x.value = ?", this::cell, spot.exhibit().value(), spot.row().value(), spot.column());
    }

    /// All cells of all exhibits.
    public List<ExhibitCell> cells() {
        return sql.list(cells + "ORDER BY x.id", this::cell);
    }

    public List<ExhibitCell> showing(CodingId quote) {
        return sql.list(cells + "WHERE x.id IN (SELECT cell_id FROM exhibit_example WHERE coding_uuid = ?) ORDER BY x.id", this::cell, quote.value());
    }

    @Override
    public List<ColumnSet> columnSets() {
        return sql.list("SELECT name, columns, template, carry, marks, extras, grouped, descriptors FROM column_set ORDER BY name", PrintTable::columnSet);
    }

    @Override
    public List<Abbreviation> abbreviations() {
        return sql.list("SELECT letters, words FROM abbreviation ORDER BY letters", row -> new Abbreviation(row.getString(1), row.getString(2)));
    }

    @Override
    public AttributionTemplate template() {
        return sql.first("SELECT value FROM print_choice WHERE name = ?", row -> template(row.getString(1)), TEMPLATE).orElse(AttributionTemplate.A0);
    }

    public void put(Exhibit exhibit) throws SQLException {
        UUID id = exhibit.id().value();
        Look look = exhibit.look();
        sql.update("""
                INSERT INTO exhibit (uuid, title, corner, axis, axis_name, template, brackets, marks, gloss, unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (uuid) DO UPDATE SET title = excluded.title, corner = excluded.corner, axis = excluded.axis, axis_name = excluded.axis_name,
                    template = excluded.template, brackets = excluded.brackets, marks = excluded.marks, gloss = excluded.gloss, unit = excluded.unit
                """, id, exhibit.title(), exhibit.corner(), exhibit.axis().kind().word(), exhibit.axis().name(), look.template().word(),
                look.brackets().word(), look.marks().word(), look.gloss().name(), look.unit());
        sql.update("DELETE FROM exhibit_row WHERE exhibit_id = (SELECT id FROM exhibit WHERE uuid = ?)", id);
        sql.update("DELETE FROM exhibit_column WHERE exhibit_id = (SELECT id FROM exhibit WHERE uuid = ?)", id);
        for (int at = 0; at < exhibit.rows().size(); at++) {
            ExhibitRow row = exhibit.rows().get(at);
            sql.update("INSERT INTO exhibit_row (exhibit_id, position, code_uuid, gloss) VALUES ((SELECT id FROM exhibit WHERE uuid = ?), ?, ?, ?)",
                    id, at, row.code().value(), row.gloss());
        }
        for (int at = 0; at < exhibit.columns().size(); at++) {
            ExhibitColumn column = exhibit.columns().get(at);
            sql.update("INSERT INTO exhibit_column (exhibit_id, position, value, heading) VALUES ((SELECT id FROM exhibit WHERE uuid = ?), ?, ?, ?)",
                    id, at, column.value(), column.heading());
        }
    }

    public void delete(ExhibitId id) throws SQLException {
        sql.update("DELETE FROM exhibit WHERE uuid = ?", id.value());
    }

    /// An empty cell leaves no row.
    public void put(ExhibitCell cell) throws SQLException {
        Spot spot = cell.spot();
        sql.update("DELETE FROM exhibit_cell WHERE exhibit_id = (SELECT id FROM exhibit WHERE uuid = ?) AND code_uuid = ? AND value = ?",
                spot.exhibit().value(), spot.row().value(), spot.column());
        if (cell.isEmpty()) {
            return;
        }
        sql.update("INSERT INTO exhibit_cell (exhibit_id, code_uuid, value, across, statement) VALUES ((SELECT id FROM exhibit WHERE uuid = ?), ?, ?, ?, ?)",
                spot.exhibit().value(), spot.row().value(), spot.column(), cell.across(), cell.statement());
        long key = sql.lastRow();
        for (int at = 0; at < cell.examples().size(); at++) {
            Example example = cell.examples().get(at);
            sql.update("INSERT INTO exhibit_example (cell_id, position, coding_uuid, lead_in) VALUES (?, ?, ?, ?)",
                    key, at, example.quote().value(), example.leadIn().orElse(null));
        }
    }

    public void put(ColumnSet set) throws SQLException {
        deleteColumnSet(set.name());
        sql.update("INSERT INTO column_set (name, columns, template, carry, marks, extras, grouped, descriptors) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                set.name(), set.columns().stream().map(QuoteColumn::word).collect(Collectors.joining(BETWEEN)), set.template().word(), set.carry().name(),
                set.marks().word(), set.extras().stream().map(Extra::word).collect(Collectors.joining(BETWEEN)),
                set.group().map(QuoteColumn::word).orElse(""), String.join(BETWEEN, set.descriptors()));
    }

    public void deleteColumnSet(String name) throws SQLException {
        for (ColumnSet same : columnSets().stream().filter(set -> set.key().equals(ColumnSet.key(name))).toList()) {
            sql.update("DELETE FROM column_set WHERE name = ?", same.name());
        }
    }

    public void put(Abbreviation one) throws SQLException {
        sql.update("INSERT INTO abbreviation (letters, words) VALUES (?, ?) ON CONFLICT (letters) DO UPDATE SET words = excluded.words",
                one.letters(), one.words());
    }

    public void deleteAbbreviation(String letters) throws SQLException {
        sql.update("DELETE FROM abbreviation WHERE letters = ?", letters);
    }

    public void choose(AttributionTemplate template) throws SQLException {
        sql.update("DELETE FROM print_choice WHERE name = ?", TEMPLATE);
        if (template != AttributionTemplate.A0) {
            sql.update("INSERT INTO print_choice (name, value) VALUES (?, ?)", TEMPLATE, template.word());
        }
    }

    private static AttributionTemplate template(String word) {
        return AttributionTemplate.named(word).orElse(AttributionTemplate.A0);
    }

    private Exhibit exhibit(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        String kind = row.getString(5);
        var axis = new Axis(Arrays.stream(Axis.Kind.values()).filter(one -> one.word().equals(kind)).findFirst().orElse(Axis.Kind.ATTRIBUTE), row.getString(6));
        var look = new Look(template(row.getString(7)), Brackets.named(row.getString(8)).orElse(Brackets.ROUND),
                Marks.named(row.getString(9)).orElse(Marks.NONE), Look.Gloss.DEFINITION.name().equals(row.getString(10)) ? Look.Gloss.DEFINITION : Look.Gloss.NONE,
                row.getString(11));
        return new Exhibit(new ExhibitId(Sql.uuid(row, 2)), row.getString(3), row.getString(4), axis,
                sql.list("SELECT code_uuid, gloss FROM exhibit_row WHERE exhibit_id = ? ORDER BY position",
                        one -> new ExhibitRow(new CodeId(Sql.uuid(one, 1)), one.getString(2)), key),
                sql.list("SELECT value, heading FROM exhibit_column WHERE exhibit_id = ? ORDER BY position",
                        one -> new ExhibitColumn(one.getString(1), one.getString(2)), key), look);
    }

    private ExhibitCell cell(ResultSet row) throws SQLException {
        var spot = new Spot(new ExhibitId(Sql.uuid(row, 2)), new CodeId(Sql.uuid(row, 3)), row.getString(4));
        return new ExhibitCell(spot, row.getInt(5), row.getString(6),
                sql.list("SELECT coding_uuid, lead_in FROM exhibit_example WHERE cell_id = ? ORDER BY position",
                        one -> new Example(new CodingId(Sql.uuid(one, 1)), Optional.ofNullable(one.getString(2))), row.getLong(1)));
    }

    private static ColumnSet columnSet(ResultSet row) throws SQLException {
        return new ColumnSet(row.getString(1), words(row.getString(2)).flatMap(word -> QuoteColumn.named(word).stream()).toList(),
                template(row.getString(3)), Carry.EVERY.name().equals(row.getString(4)) ? Carry.EVERY : Carry.WHEN_SPEAKER_CHANGES,
                Marks.named(row.getString(5)).orElse(Marks.NONE), words(row.getString(6)).flatMap(word -> Extra.named(word).stream()).toList(),
                QuoteColumn.named(row.getString(7)), words(row.getString(8)).toList());
    }

    private static Stream<String> words(String lines) {
        return lines.lines().filter(line -> !line.isEmpty());
    }
}
