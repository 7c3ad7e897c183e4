package org.heddle.ui.quotes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.project.Change;
import org.heddle.domain.project.reading.ProjectReader;
import org.heddle.domain.quotes.Carry;
import org.heddle.domain.quotes.QuoteColumn;
import org.heddle.domain.quotes.QuoteRow;
import org.heddle.domain.quotes.QuoteTable;
import org.heddle.domain.quotes.published.QuoteStatus;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.quotes.exporting.CopiedQuotes;
import org.heddle.ui.quotes.exporting.HouseChoice;
import org.heddle.ui.quotes.exporting.LayoutModel;
import org.heddle.ui.quotes.line.Facet;
import org.heddle.ui.quotes.line.PassageContext;
import org.heddle.ui.quotes.line.PassageWords;
import org.heddle.ui.quotes.line.QuoteFilter;
import org.heddle.ui.quotes.line.QuoteLine;
import org.heddle.ui.quotes.line.QuoteOrder;
import org.heddle.ui.quotes.published.FormViewModel;
import org.heddle.ui.shell.RoomName;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.quotes.QuoteSpot;

/// What the Quotes room shows and what can be done in it. Used on the JavaFX thread; quotes are read and sorted beside it.
public final class QuotesViewModel implements AutoCloseable {

    private final Workspace workspace;
    private final WhenSeen reading = new WhenSeen(this::reload);
    private final Executor work;
    private final Executor screen;
    private final PassageWords words;
    private final QuoteExport export;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.EMPTY);
    private final ReadOnlyObjectWrapper<QuoteFilter> filter = new ReadOnlyObjectWrapper<>(QuoteFilter.ALL);
    private final LayoutModel layout;
    private final ReadOnlyObjectWrapper<Optional<PassageContext>> context = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper loaded = new ReadOnlyDoubleWrapper();
    private final ReadOnlyLongWrapper wordsAtHand = new ReadOnlyLongWrapper();
    private final Subscription listening;
    private QuoteLoading loading;
    private final Map<QuoteLine, String> held = new LinkedHashMap<>();
    private Optional<CoderId> whole = Optional.empty();
    private boolean holds;
    private Optional<QuoteLine> inHand = Optional.empty();
    private final FormViewModel form;
    private final Runnable stopListening;
    private Optional<QuoteLine> dragged = Optional.empty();
    private boolean isClosed;

    public QuotesViewModel(Workspace workspace) {
        this.workspace = workspace;
        work = workspace.project().threads().work();
        screen = workspace.project().threads().screen();
        words = new PassageWords(workspace.project(), answer -> then(answer, _ -> wordsAtHand.set(wordsAtHand.get() + 1)));
        export = new QuoteExport(workspace);
        form = new FormViewModel(workspace);
        layout = new LayoutModel(workspace);
        loading = new QuoteLoading(workspace.project(), workspace.study().now());
        reading.again();
        stopListening = workspace.project().onChange(_ -> followWhatTheStudyDoesNotSay());
        listening = Subscription.combine(workspace.study().stateProperty().subscribe((_, _) -> reading.stale()),
                workspace.coderProperty().subscribe((_, _) -> reading.stale()),
                workspace.roomProperty().subscribe(now -> reading.inSight(now == RoomName.QUOTES)));   // acts in other rooms are caught up with
    }

    /// What is made of quotes is no part of the study's state: when that stays as it is, the act is followed all the same.
    private void followWhatTheStudyDoesNotSay() {
        QuoteLoading before = loading;
        then(workspace.project().read(_ -> true), _ -> {
            if (before == loading && !isClosed) {
                reading.stale();
            }
        });
    }

    private void reload() {
        holds = whole.equals(Optional.of(workspace.project().coder()));
        if (!holds) {
            words.forget();
        }
        loaded.set(0);
        StudyState state = workspace.study().now();
        filter.set(known(filter.get(), state));
        loading = new QuoteLoading(workspace.project(), state);
        held.clear();
        readOn(loading, state);
        show(inHand);
    }

    private static QuoteFilter known(QuoteFilter filter, StudyState state) {
        return filter.under(Set.copyOf(filter.themes().stream().filter(code -> state.codebook().find(code).isPresent()).toList()));
    }

    /// One portion after the other, so that a new filter can be answered between two of them.
    private void readOn(QuoteLoading mine, StudyState state) {
        QuoteFilter wanted = filter.get();
        var read = CompletableFuture.supplyAsync(() -> {
            Map<QuoteLine, String> first = mine.portion();
            return new Portion(first, Preview.of(mine.lines(), wanted, state), mine.share(), mine.hasMore());
        }, work);
        then(read.thenApplyAsync(Function.identity(), screen), portion -> {
            if (mine == loading && !isClosed) {
                take(portion, wanted);
                if (portion.hasMore()) {
                    readOn(mine, state);
                }
            }
        });
    }

    /// What this coder sees whole stays in sight until all of it has been read anew: no list that grows under the eyes after each act.
    private void take(Portion portion, QuoteFilter wanted) {
        held.putAll(portion.first());
        if (holds && portion.hasMore()) {
            loaded.set(portion.share());
            return;
        }
        if (holds) {
            words.forget();
        }
        words.keep(held);
        held.clear();
        whole = portion.hasMore() ? Optional.empty() : Optional.of(workspace.project().coder());
        if (wanted.equals(filter.get())) {
            preview.set(portion.preview());
        }
        loaded.set(portion.hasMore() ? portion.share() : 1);
    }

    /// What goes wrong is said; the answer comes on the JavaFX thread.
    private <T> void then(CompletableFuture<T> answer, Consumer<T> use) {
        var _ = answer.thenAccept(use).exceptionallyAsync(failure -> {
            workspace.messages().failed(failure);
            loaded.set(1);
            return null;
        }, screen);
    }

    private record Portion(Map<QuoteLine, String> first, Preview preview, double share, boolean hasMore) {}

    private void narrow(QuoteFilter wanted) {
        if (wanted.equals(filter.get())) {
            return;
        }
        filter.set(wanted);
        QuoteLoading mine = loading;
        StudyState state = workspace.study().now();
        var narrowed = CompletableFuture.supplyAsync(() -> Preview.of(mine.lines(), wanted, state), work);
        then(narrowed.thenApplyAsync(Function.identity(), screen), made -> {
            if (wanted.equals(filter.get()) && mine == loading) {
                preview.set(made);
            }
        });
    }

    /// Only these codes and what is below them; none: all.
    public void choose(Set<CodeId> themes) {
        narrow(filter.get().under(themes));
    }

    void toggle(Facet facet, String word) {
        narrow(filter.get().toggled(facet, word));
    }

    /// Drops what the facets narrow; the chosen themes stay.
    public void clearFacets() {
        narrow(QuoteFilter.ALL.under(filter.get().themes()));
    }

    /// Every quote of the project.
    public void clearAll() {
        narrow(QuoteFilter.ALL);
    }

    /// Shows a column or leaves it out, on screen and in files; the words themselves always stay.
    public void toggle(QuoteColumn column) {
        layout.toggle(column);
    }

    /// Takes a quote in hand and shows what stands around it; empty lets go.
    void show(Optional<QuoteLine> line) {
        inHand = line;
        line.ifPresentOrElse(one -> form.open(one.place().source().id(), one.place().span(), one.place().code()), form::close);
        if (line.isEmpty()) {
            context.set(Optional.empty());
            return;
        }
        then(workspace.project().read(reader -> PassageContext.of(line.get(), reader)), found -> {
            if (inHand.equals(line)) {
                context.set(found);
            }
        });
    }

    /// Selects a candidate for the paper, or lets a selected quote go.
    void toggleStatus(QuoteLine line) {
        QuoteSpot spot = line.spot();
        make(reader -> spot.toggled(reader, hand()));
    }

    void star(QuoteLine line) {
        QuoteSpot spot = line.spot();
        make(spot::starred);
    }

    /// Up or down among the quotes of its code.
    void move(QuoteLine line, int by) {
        QuoteOrder order = QuoteOrder.around(line, preview.get().items());
        place(order, line, order.indexOf(line) + by);
    }

    void drag(Optional<QuoteLine> line) {
        dragged = line;
    }

    boolean canDrop(QuoteLine target) {
        return dragged.filter(line -> line.place().code().equals(target.place().code()) && !line.isSame(target)).isPresent();
    }

    /// Puts what is dragged before this one.
    boolean drop(QuoteLine target) {
        dragged.ifPresent(line -> {
            QuoteOrder order = QuoteOrder.around(target, preview.get().items());
            int to = order.indexOf(target);
            place(order, line, order.indexOf(line) < to ? to - 1 : to);
        });
        return dragged.isPresent();
    }

    private void place(QuoteOrder order, QuoteLine line, int to) {
        List<QuoteSpot> spots = order.moved(line, to);
        if (spots.size() > QuoteOrder.MOST) {
            workspace.messages().say("That is too far down to be ordered by hand. Show the selected quotes only, and order those.");
        } else if (!spots.isEmpty()) {
            make(reader -> QuoteSpot.ordered(spots, reader, hand()));
        }
    }

    private QuoteSpot.Hand hand() {
        return new QuoteSpot.Hand(workspace.project().coder(), workspace.clock().instant());
    }

    private void make(Function<ProjectReader, Change> change) {
        then(workspace.project().runMade(change), _ -> { });
    }

    /// Only quotes with these states; none: all.
    void showOnly(Set<QuoteStatus> states) {
        narrow(filter.get().wanting(Facet.STATUS, Set.copyOf(states.stream().map(QuoteStatus::word).toList())));
    }

    /// Only those that are not as their source has them.
    void showUnfaithful() {
        narrow(QuoteFilter.ALL.wanting(Facet.FORM, Set.of(Facet.UNFAITHFUL)));
    }

    /// True when something that would be exported for the paper is not faithful.
    boolean showsUnfaithful() {
        return preview.get().items().stream().anyMatch(item -> item instanceof QuoteLine line && line.status().isChosen() && line.isUnfaithful());
    }

    /// The published form of the quote in hand.
    FormViewModel form() {
        return form;
    }

    /// Opens the passage in the Code room.
    void open(QuoteLine line) {
        workspace.showPassage(line.place().source().id(), line.place().span());
    }

    /// The words, as soon as they are read; `wordsAtHandProperty` says when to ask again.
    Optional<String> words(QuoteLine line) {
        return words.of(line);
    }

    /// As printed after the words: in brackets, or empty where the quote above has the same speaker and attributions are carried.
    String attribution(Optional<QuoteLine> above, QuoteLine line) {
        StudyState state = workspace.study().now();
        boolean isCarried = above.isPresent() && carry().isCarried(row(above.get(), "", state), row(line, "", state));
        return isCarried || !layout.columnsProperty().get().contains(QuoteColumn.ATTRIBUTION) ? ""
                : layout.attribution().inBrackets(line.provenance().attribution(layout.attribution()));
    }

    private static QuoteRow row(QuoteLine line, String said, StudyState state) {
        return line.row(state.codebook().path(line.place().code()), said);
    }

    /// Hands over the quotes ready for the clipboard, in the order given.
    void copy(Collection<QuoteLine> lines, Consumer<CopiedQuotes> use) {
        StudyState state = workspace.study().now();
        var chosen = List.copyOf(lines);
        then(words.all(chosen), said -> {
            var rows = new ArrayList<QuoteRow>();
            for (int at = 0; at < chosen.size(); at++) {
                rows.add(row(chosen.get(at), said.get(at), state));
            }
            use.accept(CopiedQuotes.of(rows, shape()));
        });
    }

    private Carry carry() {
        return layout.carry();
    }

    private QuoteTable shape() {
        return layout.table(workspace.study().now());
    }

    /// How the table is laid out, on screen and in files.
    public LayoutModel layout() {
        return layout;
    }

    ReadOnlyObjectProperty<HouseChoice> houseProperty() {
        return layout.houseProperty();
    }

    void choose(HouseChoice choice) {
        layout.choose(choice);
    }

    /// Writes what the filter shows to a file; its name says in which format.
    public CompletableFuture<Integer> export(Path out) {
        return export.write(shape(), layout, filter.get(), out);
    }

    public QuoteExport exporting() {
        return export;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<QuoteFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<QuoteColumn>> columnsProperty() {
        return layout.columnsProperty();
    }

    /// Attributes only where the speaker changes within a sub-theme.
    public BooleanProperty carriedProperty() {
        return layout.carriedProperty();
    }

    ReadOnlyObjectProperty<Optional<PassageContext>> contextProperty() {
        return context.getReadOnlyProperty();
    }

    /// How much of the project has been read, from 0 to 1.
    public ReadOnlyDoubleProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Counts up whenever words came in that were asked for.
    public ReadOnlyLongProperty wordsAtHandProperty() {
        return wordsAtHand.getReadOnlyProperty();
    }

    @Override
    public void close() {
        isClosed = true;
        words.stop();
        layout.close();
        stopListening.run();
        listening.unsubscribe();
    }
}
