package org.heddle.exchange.exporting.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.heddle.domain.report.Table;

/// A table whose first rows have been looked at, so that its columns can be laid out before all rows stream by, once.
public final class SampledTable {
    private static final int SAMPLE = 200;

    private final List<List<String>> first = new ArrayList<>();
    private final Iterator<List<String>> rest;
    private final List<ColumnShape> shapes;

    /// What is done with each row.
    @FunctionalInterface
    public interface RowWriter {
        void write(List<String> cells) throws IOException;
    }

    public SampledTable(Table table) {
        rest = table.rows().iterator();
        while (first.size() < SAMPLE && rest.hasNext()) {
            first.add(rest.next());
        }
        shapes = IntStream.range(0, table.columns().size())
                .mapToObj(column -> ColumnShape.of(
                        table.heads().get(column), first.stream().filter(row -> !table.isHeading(row)).map(row -> row.get(column)).toList()))
                .toList();
    }

    public List<ColumnShape> shapes() {
        return shapes;
    }

    public void eachRow(RowWriter writer) throws IOException {
        for (var row : first) {
            writer.write(row);
        }
        while (rest.hasNext()) {
            writer.write(rest.next());
        }
    }
}
