package org.heddle.domain.matrix.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heddle.domain.matrix.CellPlace;
import org.heddle.domain.matrix.CellReview;
import org.heddle.domain.matrix.MatrixCell;
import org.heddle.domain.matrix.MatrixColumn;
import org.heddle.domain.quotes.published.Passage;
import org.heddle.domain.report.Counted;
import org.heddle.domain.report.Report;
import org.heddle.domain.report.Table;
import org.heddle.domain.team.CoderId;

/// A matrix as a document: the matrix itself with hidden columns left out, who wrote and reviewed its summaries, and what is still missing.
public record MatrixReport(MatrixSheet sheet, Map<Passage, Quotation> quotations, Map<CoderId, String> coders) {
    public MatrixReport {
        quotations = Map.copyOf(quotations);
        coders = Map.copyOf(coders);
    }

    public Report report() {
        return new Report(sheet.matrix().name(), List.of(says()), List.of(matrix(), provenance(), gaps()));
    }

    /// What the matrix holds and wants, in one sentence.
    public String says() {
        return "%s by %s; %d with a summary, %d of them stale; %d with passages and no summary, %d without passages.".formatted(
                Counted.of(sheet.rows().size(), "row"), Counted.of(sheet.columns().size(), "column"),
                sheet.written(),
                sheet.count(Gap.STALE), sheet.count(Gap.NO_SUMMARY), sheet.count(Gap.NO_PASSAGES));
    }

    public Table matrix() {
        var heads = new ArrayList<>(List.of(sheet.matrix().rows().head()));
        sheet.columns().forEach(column -> heads.add(sheet.title(column)));
        return new Table(sheet.matrix().name(), heads, sheet.lines().stream().map(this::line).toList());
    }

    private List<String> line(SheetLine line) {
        var cells = new ArrayList<String>();
        switch (line) {
            case SheetLine.Heading heading -> {
                cells.add("%s (%d)".formatted(heading.words(), heading.rows()));
                sheet.columns().forEach(column -> cells.add("passages in %d of %d".formatted(heading.withPassages().getOrDefault(column.id(), 0), heading.rows())));
            }
            case SheetLine.Row(var row) -> {
                cells.add(row.label());
                sheet.columns().forEach(column -> cells.add(words(sheet.at(row, column))));
            }
        }
        return cells;
    }

    private String words(SheetCell cell) {
        var parts = new ArrayList<String>();
        cell.cell().ifPresent(written -> {
            parts.add(written.summary());
            parts.add(written.judgement().words());
            written.quotations().stream().filter(quotations::containsKey).forEach(passage -> parts.add(String.valueOf(quotations.get(passage))));
        });
        parts.add("[" + cell.under() + "]");
        if (cell.staleness().isStale()) {
            parts.add("[stale: " + cell.staleness().words() + "]");
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Table provenance() {
        var rows = new ArrayList<List<String>>();
        for (MatrixRow row : sheet.rows()) {
            for (MatrixColumn column : sheet.columns()) {
                SheetCell cell = sheet.at(row, column);
                cell.cell().ifPresent(written -> rows.add(List.of(row.label(), sheet.title(column), coder(written.author()), written.at().toString(),
                        String.valueOf(written.evidence().size()), cell.reviews().stream().map(review -> words(review, written)).collect(Collectors.joining("\n")))));
            }
        }
        return new Table("Who wrote what", List.of(sheet.matrix().rows().head(), "Column", "Written by", "At", "Linked passages", "Reviews"), rows);
    }

    private String words(CellReview review, MatrixCell cell) {
        return "%s: %s%s%s".formatted(coder(review.key().reviewer()), review.verdict().word(), review.comment().isEmpty() ? "" : " – " + review.comment(),
                review.isStale(cell) ? " (on an earlier wording)" : "");
    }

    private String coder(CoderId id) {
        return coders.getOrDefault(id, "a coder");
    }

    public Table gaps() {
        Map<UUID, String> labels = sheet.rows().stream().collect(Collectors.toMap(MatrixRow::id, MatrixRow::label));
        var rows = Arrays.stream(Gap.values()).flatMap(gap -> sheet.with(gap).stream().map(place -> List.of(labels.getOrDefault(place.row(), ""),
                column(place), gap.word(), gap == Gap.STALE ? sheet.at(place).staleness().words() : gap.meaning()))).toList();
        return new Table("What is missing", List.of(sheet.matrix().rows().head(), "Column", "Missing", "Why"), rows);
    }

    private String column(CellPlace place) {
        return sheet.matrix().find(place.column()).map(sheet::title).orElse("");
    }
}
