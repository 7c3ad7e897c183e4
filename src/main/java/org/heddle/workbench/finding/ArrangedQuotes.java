package org.heddle.workbench.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.arrangement.ArrangementId;
import org.heddle.domain.arrangement.Line;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.CodePath;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.quotes.TableLayout;
import org.heddle.workbench.OpenProject;

/// Quotes in the order of an arrangement, under its headings: each code's where it stands first, with those of codes below it that have no line of their
/// own. Quotes of codes that stand nowhere are left out.
public final class ArrangedQuotes {
    private final OpenProject project;
    private final ArrangementId arrangement;

    public ArrangedQuotes(OpenProject project, ArrangementId arrangement) {
        this.project = project;
        this.arrangement = arrangement;
    }

    /// The quotes of some codes and what is below them.
    @FunctionalInterface
    public interface Quotes {
        Iterable<QuoteRow> of(Set<CodeId> themes);
    }

    private record Place(CodeId code, CodePath path) {}

    private record Ground(Arrangement arrangement, Codebook codebook) {}

    /// The same table with a column for each level of the arrangement, where levels stand in columns of their own.
    public QuoteTable shape(QuoteTable shape) {
        int levels = project.ask(this::ground).arrangement.levels();
        return shape.laid(new TableLayout(shape.layout().group(), shape.layout().descriptors(), levels));
    }

    private Ground ground(ProjectReader reader) {
        Codebook codebook = reader.codes().codebook();
        return new Ground(reader.findings().find(arrangement).orElseThrow().within(codebook), codebook);
    }

    /// No themes: all lines. Rows are made while they are walked, one line's at a time.
    public Iterable<QuoteRow> rows(Quotes quotes, Set<CodeId> themes) {
        return () -> {
            Ground ground = project.ask(this::ground);
            Set<CodeId> wanted = new HashSet<>();
            themes.forEach(theme -> wanted.addAll(ground.codebook.withChildren(theme)));
            return places(ground).stream().flatMap(place -> StreamSupport.stream(quotes.of(Set.of(place.code)).spliterator(), false)
                    .filter(row -> ground.arrangement.home(row.place().code(), ground.codebook).equals(Optional.of(place.code)))
                    .filter(row -> themes.isEmpty() || wanted.contains(row.place().code()))
                    .map(row -> new QuoteRow(row.place(), place.path, row.quote(), row.provenance(), row.stance(), row.coder(), row.check(), row.codings(),
                            row.made(), row.around()))).iterator();
        };
    }

    private static List<Place> places(Ground ground) {
        var places = new ArrayList<Place>();
        var seen = new HashSet<CodeId>();
        var above = new ArrayList<String>();
        for (Line line : ground.arrangement.lines()) {
            above.subList(line.depth(), above.size()).clear();
            above.add(line.title(ground.codebook));
            line.code().filter(seen::add).ifPresent(code -> places.add(new Place(code, new CodePath(above))));
        }
        return places;
    }
}
