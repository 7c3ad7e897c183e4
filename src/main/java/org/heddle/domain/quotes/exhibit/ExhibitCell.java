package org.heddle.domain.quotes.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.coding.CodingId;

/// What stands where a row meets a column: a general statement, then examples. It reaches over `across` columns from its own on.
/// A quote is pointed to by the coding that leads it; one that is gone is not shown, and comes back with it.
public record ExhibitCell(Spot spot, int across, String statement, List<Example> examples) {
    public ExhibitCell {
        across = Math.max(1, across);
        statement = statement.strip();
        examples = List.copyOf(examples);
    }

    /// Where a cell stands.
    public record Spot(ExhibitId exhibit, CodeId row, String column) {}

    /// A quote and the words that lead to it: those that follow from case and role where nobody wrote others; empty words lead to it silently.
    public record Example(CodingId quote, Optional<String> leadIn) {
        public Example {
            leadIn = leadIn.map(String::strip);
        }
    }

    public static ExhibitCell empty(Spot spot) {
        return new ExhibitCell(spot, 1, "", List.of());
    }

    public boolean isEmpty() {
        return across == 1 && says().isEmpty();
    }

    private String says() {
        return statement + (examples.isEmpty() ? "" : "…");
    }

    /// True when it neither states nor shows anything.
    public boolean isBlank() {
        return says().isEmpty();
    }

    public boolean shows(CodingId quote) {
        return examples.stream().anyMatch(example -> example.quote().equals(quote));
    }

    public ExhibitCell stating(String words) {
        return new ExhibitCell(spot, across, words, examples);
    }

    public ExhibitCell reaching(int columns) {
        return new ExhibitCell(spot, columns, statement, examples);
    }

    public ExhibitCell showing(List<Example> others) {
        return new ExhibitCell(spot, across, statement, others);
    }

    /// With one more quote at the end; the same when it stands here.
    public ExhibitCell with(CodingId quote) {
        return shows(quote) ? this : showing(Stream.concat(examples.stream(), Stream.of(new Example(quote, Optional.empty()))).toList());
    }

    public ExhibitCell without(CodingId quote) {
        return showing(examples.stream().filter(example -> !example.quote().equals(quote)).toList());
    }

    /// Empty: the words that follow from case and role again.
    public ExhibitCell leading(CodingId quote, Optional<String> words) {
        return showing(examples.stream().map(example -> example.quote().equals(quote) ? new Example(quote, words) : example).toList());
    }

    /// Moves a quote up (below 0) or down among those of its cell.
    public ExhibitCell moving(CodingId quote, int by) {
        var order = new ArrayList<>(examples);
        int at = order.stream().map(Example::quote).toList().indexOf(quote);
        if (at < 0) {
            return this;
        }
        Example moved = order.remove(at);
        order.add(Math.clamp((long) at + by, 0, order.size()), moved);
        return showing(order);
    }

    /// What two cells say in one.
    public ExhibitCell joined(ExhibitCell other) {
        String words = Stream.of(statement, other.statement).filter(part -> !part.isEmpty()).distinct().reduce((one, two) -> one + " " + two).orElse("");
        return new ExhibitCell(spot, across, words, Stream.concat(examples.stream(),
                other.examples.stream().filter(example -> !shows(example.quote()))).toList());
    }
}
