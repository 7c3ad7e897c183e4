package org.heddle.ui.quotes.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.heddle.domain.arrangement.Arrangement;
import org.heddle.domain.project.PrintChange.ChooseTemplate;
import org.heddle.domain.project.PrintChange.DropColumnSet;
import org.heddle.domain.project.PrintChange.PutColumnSet;
import org.heddle.domain.quotes.AttributionTemplate;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.ColumnSet;
import org.heddle.domain.quotes.ColumnSet.Extra;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.quotes.TableLayout;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;

/// How the quote table is laid out: what this window remembers, and the column sets that the project keeps. Used on the JavaFX thread.
public final class LayoutModel implements AutoCloseable {
    private static final String COLUMNS = "quotes.columns";
    private static final String HOUSE = "quotes.house";
    private static final String CARRY = "quotes.carry";
    private static final String TEMPLATE = "quotes.template";
    private static final String GROUP = "quotes.group";
    private static final String DESCRIPTORS = "quotes.descriptors";
    private static final String ARRANGEMENT = "quotes.arrangement";
    private static final String BETWEEN = "\t";

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<QuoteColumn>> columns = new ReadOnlyObjectWrapper<>(QuoteColumn.ALL);
    private final ReadOnlyObjectWrapper<HouseChoice> house = new ReadOnlyObjectWrapper<>(HouseChoice.PLAIN);
    private final ReadOnlyObjectWrapper<Optional<AttributionTemplate>> template = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<AttributionTemplate> ofStudy = new ReadOnlyObjectWrapper<>(AttributionTemplate.A0);
    private final ReadOnlyObjectWrapper<Optional<QuoteColumn>> group = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> descriptors = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ColumnSet>> sets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Arrangement>> arrangements = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty carried = new SimpleBooleanProperty();
    private final Runnable stopListening;

    public LayoutModel(Workspace workspace) {
        this.workspace = workspace;
        recall();
        stopListening = workspace.project().onChange(_ -> reload());
        reload();
    }

    private void recall() {
        var settings = workspace.settings();
        settings.get(COLUMNS).map(names -> Stream.of(names.split(",", -1)).flatMap(name -> QuoteColumn.named(name).stream()).distinct().toList())
                .filter(list -> list.contains(QuoteColumn.QUOTE)).ifPresent(columns::set);
        settings.get(HOUSE).map(HouseChoice::read).ifPresent(house::set);
        settings.get(TEMPLATE).flatMap(AttributionTemplate::named).ifPresent(one -> template.set(Optional.of(one)));
        settings.get(GROUP).flatMap(QuoteColumn::named).ifPresent(one -> group.set(Optional.of(one)));
        settings.get(DESCRIPTORS).ifPresent(names -> descriptors.set(Stream.of(names.split(BETWEEN, -1)).filter(name -> !name.isEmpty()).toList()));
        carried.set(settings.get(CARRY).filter("yes"::equals).isPresent());
        carried.subscribe(now -> settings.set(CARRY, now ? "yes" : "no"));
    }

    private record Kept(List<ColumnSet> sets, AttributionTemplate template, List<Arrangement> arrangements) {}

    private void reload() {
        var _ = workspace.project().read(reader -> new Kept(reader.prints().columnSets(), reader.prints().template(), reader.findings().arrangements())).thenAccept(kept -> {
            sets.set(kept.sets);
            ofStudy.set(kept.template);
            arrangements.set(kept.arrangements);
        });
    }

    /// Shows a column or leaves it out, on screen and in files; the words themselves always stay. A new one stands where it usually does.
    public void toggle(QuoteColumn column) {
        var now = new ArrayList<>(columns.get());
        if (column != QuoteColumn.QUOTE && !now.remove(column)) {
            int place = (int) now.stream().takeWhile(other -> other.compareTo(column) < 0).count();
            now.add(place, column);
        }
        set(now);
    }

    private void set(List<QuoteColumn> now) {
        columns.set(List.copyOf(now));
        workspace.settings().set(COLUMNS, String.join(",", now.stream().map(QuoteColumn::word).toList()));
    }

    public void choose(HouseChoice choice) {
        house.set(choice);
        workspace.settings().set(HOUSE, choice.written());
    }

    /// For this table; the study's own goes on for the others.
    public void attributeBy(AttributionTemplate one) {
        template.set(Optional.of(one).filter(chosen -> chosen != ofStudy.get()));
        workspace.settings().set(TEMPLATE, template.get().map(AttributionTemplate::word).orElse(""));
    }

    public void attributeStudyBy(AttributionTemplate one) {
        template.set(Optional.empty());
        workspace.settings().set(TEMPLATE, "");
        var _ = workspace.run(new ChooseTemplate(one));
    }

    public AttributionTemplate attribution() {
        return template.get().orElse(ofStudy.get());
    }

    /// Empty: no heading rows.
    public void groupBy(Optional<QuoteColumn> column) {
        group.set(column);
        workspace.settings().set(GROUP, column.map(QuoteColumn::word).orElse(""));
    }

    /// In files, quotes then stand in its order and under its headings; empty: as in the framework.
    public void follow(Optional<Arrangement> one) {
        workspace.settings().set(ARRANGEMENT, one.map(chosen -> chosen.id().value().toString()).orElse(""));
    }

    /// What files follow, as far as the project has it.
    public Optional<Arrangement> arrangement() {
        String id = workspace.settings().get(ARRANGEMENT).orElse("");
        return arrangements.get().stream().filter(one -> one.id().value().toString().equals(id)).findFirst();
    }

    public void describe(String attribute, boolean isWanted) {
        var now = new ArrayList<>(descriptors.get());
        now.remove(attribute);
        if (isWanted) {
            now.add(attribute);
        }
        describe(now);
    }

    private void describe(List<String> now) {
        descriptors.set(List.copyOf(now));
        workspace.settings().set(DESCRIPTORS, String.join(BETWEEN, now));
    }

    /// Lays the table out as a column set says.
    public void use(ColumnSet one) {
        set(one.columns().contains(QuoteColumn.QUOTE) ? one.columns() : Stream.concat(one.columns().stream(), Stream.of(QuoteColumn.QUOTE)).toList());
        choose(HouseChoice.of(one));
        attributeBy(one.template());
        groupBy(one.group());
        describe(one.descriptors());
        carried.set(one.carry() == Carry.WHEN_SPEAKER_CHANGES);
    }

    /// The layout as it is now, under a name.
    public ColumnSet named(String name) {
        return new ColumnSet(name, columns.get(), attribution(), carry(), house.get().marks(), house.get().extras(), group.get(), descriptors.get());
    }

    public void keep(String name) {
        var _ = workspace.run(new PutColumnSet(named(name)));
    }

    public void remove(ColumnSet set) {
        var _ = workspace.run(new DropColumnSet(set.name()));
    }

    public QuoteTable table(StudyState state) {
        int levels = state.codebook().inOrder().stream().mapToInt(code -> state.codebook().path(code.id()).names().size()).max().orElse(1);
        return new QuoteTable(columns.get(), attribution(), carry(), house.get().style(state.people().roles()), new TableLayout(group.get(), descriptors.get(), levels));
    }

    public Carry carry() {
        return carried.get() ? Carry.WHEN_SPEAKER_CHANGES : Carry.EVERY;
    }

    public boolean hasLegend() {
        return house.get().extras().contains(Extra.LEGEND);
    }

    public ReadOnlyObjectProperty<List<QuoteColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<HouseChoice> houseProperty() {
        return house.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<AttributionTemplate>> templateProperty() {
        return template.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<AttributionTemplate> ofStudyProperty() {
        return ofStudy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<QuoteColumn>> groupProperty() {
        return group.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<String>> descriptorsProperty() {
        return descriptors.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<ColumnSet>> setsProperty() {
        return sets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Arrangement>> arrangementsProperty() {
        return arrangements.getReadOnlyProperty();
    }

    /// Attributes only where the speaker changes within a sub-theme.
    public BooleanProperty carriedProperty() {
        return carried;
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
