package org.heddle.ui.analysis.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.heddle.domain.Refusal;
import org.heddle.domain.analysis.completeness.Expectation;
import org.heddle.domain.analysis.completeness.Saturation;
import org.heddle.domain.analysis.crosstab.Across;
import org.heddle.domain.analysis.crosstab.Countable;
import org.heddle.domain.analysis.nearness.Nearness;
import org.heddle.domain.cases.Case;
import org.heddle.domain.codebook.CodeId;
import org.heddle.domain.codebook.Codebook;
import org.heddle.domain.memo.Memo;
import org.heddle.domain.memo.MemoKind;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.team.Coder;
import org.heddle.domain.team.CoderId;
import org.heddle.ui.part.WhenSeen;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.analysis.Analysing;
import org.heddle.workbench.analysis.Behind;
import org.heddle.workbench.analysis.CodeMemos;

/// What is asked of all codings, the answer as a table, and the passages behind the figure in hand. Used on the JavaFX thread.
final class FiguresViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Answers answers;
    private final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.COUNTS);
    private final ObjectProperty<Optional<CodeId>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CoderId>> coder = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty withChildren = new SimpleBooleanProperty();
    private final StringProperty by = new SimpleStringProperty("case");
    private final ObjectProperty<Countable> counted = new SimpleObjectProperty<>(Countable.PERSONS);
    private final StringProperty groupsBy = new SimpleStringProperty(Case.ARM);
    private final BooleanProperty asPicture = new SimpleBooleanProperty();
    private final ObjectProperty<Nearness> nearness = new SimpleObjectProperty<>(new Nearness.Overlap());
    private final ObjectProperty<Saturation.Method> method = new SimpleObjectProperty<>(Saturation.Method.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CellInHand>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Behind>> passages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper isWorking = new ReadOnlyBooleanWrapper();
    private final Subscription wishes;
    private final Runnable stopListening;
    private final WhenSeen counting = new WhenSeen(this::count);
    private int asked;

    /// The figure in hand.
    record CellInHand(int row, int column) {}

    FiguresViewModel(Workspace workspace) {
        this.workspace = workspace;
        answers = new Answers(workspace);
        wishes = Stream.of(question, theme, coder, withChildren, by, groupsBy, counted, nearness, method)
                .map(wish -> wish.subscribe((_, _) -> counting.stale())).reduce(Subscription.EMPTY, Subscription::and);
        asPicture.subscribe((_, _) -> draw());
        stopListening = workspace.project().onChange(_ -> counting.stale());
    }

    ObjectProperty<Question> questionProperty() {
        return question;
    }

    /// The code whose family is counted; empty: all codes that were used.
    ObjectProperty<Optional<CodeId>> themeProperty() {
        return theme;
    }

    /// Whose work is counted; empty: everybody's but what `consensus` settled.
    ObjectProperty<Optional<CoderId>> coderProperty() {
        return coder;
    }

    /// Whether sub-codes count for the codes above them.
    BooleanProperty withChildrenProperty() {
        return withChildren;
    }

    /// What stands across a crosstab.
    StringProperty byProperty() {
        return by;
    }

    /// The attribute by whose answers cases are grouped.
    StringProperty groupsByProperty() {
        return groupsBy;
    }

    List<String> attributes() {
        return workspace.study().now().people().attributes();
    }

    /// Whether the answer is drawn where it can be.
    BooleanProperty asPictureProperty() {
        return asPicture;
    }

    ObjectProperty<Countable> countedProperty() {
        return counted;
    }

    ObjectProperty<Nearness> nearnessProperty() {
        return nearness;
    }

    ObjectProperty<Saturation.Method> methodProperty() {
        return method;
    }

    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<CellInHand>> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /// The passages behind the figure in hand.
    ReadOnlyObjectProperty<List<Behind>> passagesProperty() {
        return passages.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return isWorking.getReadOnlyProperty();
    }

    /// What a crosstab can be counted by: the fixed ones, then what is asked of the cases, then the other questions of the codebook.
    List<String> ways() {
        StudyState state = workspace.study().now();
        return List.copyOf(Across.ways(state.people(), state.codebook()).keySet());
    }

    /// Figures are made when somebody looks at them.
    void setInSight(boolean now) {
        counting.inSight(now);
    }

    private Analysing.Wish wish() {
        Codebook codebook = workspace.study().now().codebook();
        List<String> codes = theme.get().flatMap(codebook::find).map(code -> codebook.withChildren(code.id()).stream()
                .map(id -> id.value().toString()).toList()).orElse(List.of());
        return new Analysing.Wish(codes, withChildren.get(), coder.get().flatMap(workspace.study().now()::coder).map(Coder::name));
    }

    private void count() {
        int mine = ++asked;
        if (workspace.study().now().codeCounts().isEmpty()) {
            show(Optional.empty());
            return;
        }
        isWorking.set(true);
        var _ = answer(wish()).thenCompose(this::drawn).whenComplete((found, failure) -> {
            if (mine == asked) {
                isWorking.set(false);
                show(Optional.ofNullable(found));
                if (failure != null) {
                    workspace.messages().failed(failure);
                }
            }
        });
    }

    /// With its picture when pictures are looked at.
    private CompletableFuture<Answer> drawn(Answer found) {
        return found.drawing().filter(_ -> asPicture.get() && found.picture().isEmpty()).map(drawing -> drawing.draw().thenApply(found::drawn))
                .orElseGet(() -> CompletableFuture.completedFuture(found));
    }

    /// Draws the answer that is there.
    private void draw() {
        answer.get().ifPresent(now -> {
            int mine = asked;
            var _ = drawn(now).whenComplete((made, failure) -> {
                if (failure != null) {
                    workspace.messages().failed(failure);
                } else if (mine == asked) {
                    answer.set(Optional.of(made));
                }
            });
        });
    }

    private CompletableFuture<Answer> answer(Analysing.Wish wish) {
        return switch (question.get()) {
            case COUNTS -> answers.counts(wish);
            case ABSENCES -> answers.absences(wish);
            case CROSSTAB -> answers.crosstab(wish, by.get(), counted.get());
            case GROUPS -> group().map(attribute -> answers.groups(wish, attribute)).orElseGet(() -> CompletableFuture.failedFuture(
                    new Refusal("The cases have no attributes yet; Setup, Cases is where they are given.")));
            case TOGETHER -> answers.together(wish, nearness.get());
            case SATURATION -> answers.saturation(wish, method.get());
            case COVERAGE -> answers.coverage(wish);
        };
    }

    /// The attribute that cases are grouped by: the chosen one, or the first when no case has that.
    Optional<String> group() {
        return attributes().stream().filter(groupsBy.get()::equals).findFirst().or(() -> attributes().stream().findFirst());
    }

    /// The code in the row of the figure in hand.
    Optional<CodeId> codeInHand() {
        return inHand.get().flatMap(cell -> answer.get().flatMap(now -> now.sheet().rows().get(cell.row()).code()));
    }

    /// What is kept with a code besides its counts: how the paper words them, and why it was expected.
    record Kept(String wording, Expectation expectation) {}

    CompletableFuture<Kept> kept(CodeId code) {
        return workspace.project().read(reader -> new Kept(CodeMemos.of(reader, code, MemoKind.WORDING).map(Memo::text).orElse(""),
                Expectation.read(code, CodeMemos.of(reader, code, MemoKind.EXPECTATION).map(Memo::text).orElse(""))));
    }

    void word(CodeId code, String wording) {
        say(code, MemoKind.WORDING, wording);
    }

    void expect(Expectation expectation) {
        say(expectation.code(), MemoKind.EXPECTATION, expectation.isEmpty() ? "" : expectation.text());
    }

    private void say(CodeId code, MemoKind kind, String words) {
        var _ = workspace.project().read(reader -> CodeMemos.saying(reader, code, kind, words, workspace.coderProperty().get(), workspace.clock().instant()))
                .thenAccept(change -> change.ifPresent(workspace::run));
    }

    private void show(Optional<Answer> found) {
        Optional<CellInHand> before = inHand.get();
        Optional<String> row = before.flatMap(cell -> answer.get().map(now -> now.sheet().rows().get(cell.row()).name()));
        inHand.set(Optional.empty());
        passages.set(List.of());
        answer.set(found);
        draw();
        before.filter(cell -> found.map(Answer::sheet).filter(sheet -> cell.row() < sheet.rows().size() && cell.column() < sheet.columns().size()
                && row.equals(Optional.of(sheet.rows().get(cell.row()).name()))).isPresent()).ifPresent(cell -> open(cell.row(), cell.column()));
    }

    /// Opens what stands most often beside the code in this row.
    void openBeside(int row) {
        answer.get().map(now -> now.beside().apply(row)).filter(beside -> !beside.isEmpty()).ifPresent(beside -> open(row, beside.getFirst()));
    }

    /// Reads the passages that one figure counts.
    void open(int row, int column) {
        var cell = Optional.of(new CellInHand(row, column));
        inHand.set(cell);
        passages.set(List.of());
        int mine = asked;
        answer.get().ifPresent(now -> {
            var _ = now.behind().at(row, column).whenComplete((found, failure) -> {
                boolean isOvertaken = mine != asked || !inHand.get().equals(cell);
                if (failure != null && !isOvertaken) {
                    workspace.messages().failed(failure);
                } else if (!isOvertaken) {
                    passages.set(found);
                }
            });
        });
    }

    /// Writes the table with its sentences; the file's name says in which format.
    void export(Path file) {
        answer.get().ifPresent(now -> {
            String words = "Saved the table as “%s”.";
            if (Exporting.wantsPicture(file)) {
                workspace.written(file, words, picture(now).thenCompose(made -> workspace.project().compute(() -> {
                    Exporting.write(made, file);
                    return file;
                })));
            } else {
                workspace.write(file, words, () -> Exporting.write(now.report(), file));
            }
        });
    }

    private static CompletableFuture<Picture> picture(Answer answer) {
        return answer.picture().map(CompletableFuture::completedFuture).or(() -> answer.drawing().map(Answer.Drawing::draw))
                .orElseGet(() -> CompletableFuture.failedFuture(new Refusal("This answer has no picture; choose a table’s file.")));
    }

    @Override
    public void close() {
        wishes.unsubscribe();
        stopListening.run();
    }
}
