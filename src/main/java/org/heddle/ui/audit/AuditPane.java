package org.heddle.ui.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.contribution.Part;
import org.heddle.domain.project.reading.LogReader;
import org.heddle.ui.part.EmptyState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.part.grid.Grid;
import org.heddle.ui.part.grid.GridColumn;
import org.kordamp.ikonli.feather.Feather;

/// Everything that was ever done, newest first, behind filters; and beside it who had which part in the study.
public final class AuditPane extends BorderPane {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final AuditViewModel model;
    private final FlowPane filters;
    private final Node acts;
    private final ContributionsView contributions;

    public AuditPane(AuditViewModel model) {
        this.model = model;
        filters = filters();
        acts = acts();
        contributions = new ContributionsView(model);
        getStyleClass().add("audit-trail");
        var head = new VBox(8, title(), filters);
        head.getStyleClass().add("audit-head");
        setTop(head);
        setCenter(acts);
        setMinWidth(0);
    }

    private HBox title() {
        var title = new Label("Audit trail");
        title.getStyleClass().add("document-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var pages = new Segments<>(this::turnTo);
        pages.add("audit-acts", "Acts", true);
        pages.add("audit-contributions", "Contributions", false);
        pages.mark(true);
        var save = Icons.button("audit-save", Feather.DOWNLOAD, "Save what is shown …", this::save);
        var line = new HBox(12, title, gap, pages, save);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void turnTo(boolean isActs) {
        setCenter(isActs ? acts : contributions);
        filters.setVisible(isActs);
        filters.setManaged(isActs);
    }

    private void save() {
        if (getCenter() == acts) {
            ReportFile.ask(this, "Save the audit trail", "audit trail", model::export);
        } else {
            ReportFile.ask(this, "Save the contributions", "contributions", model::exportContributions);
        }
    }

    private FlowPane filters() {
        var words = new TextField();
        words.setId("audit-filter");
        words.setPromptText("Words");
        words.setAccessibleText("Filter the audit trail by words");
        words.getStyleClass().add("audit-choice");
        words.textProperty().bindBidirectional(model.wordsProperty());
        var line = new FlowPane(8, 8, words, choice("coder", "Everybody", () -> model.study().coders(), one -> one.name(), model.coderProperty()),
                choice("kind", "All kinds", () -> Stream.of(Part.values()).filter(part -> part != Part.OTHER).toList(), Part::key, model.partProperty()),
                choice("source", "All sources", () -> model.study().sources(), one -> one.name(), model.sourceProperty()),
                choice("code", "All codes", () -> model.study().codebook().inOrder(), one -> one.name(), model.codeProperty()),
                day("since", "From day", model.sinceProperty()), day("until", "To day", model.untilProperty()));
        line.setRowValignment(VPos.CENTER);
        return line;
    }

    /// Something to choose, or nothing in particular.
    private record Choice<T>(String words, Optional<T> value) {
        @Override
        public String toString() {
            return words;
        }
    }

    private static <T> ComboBox<Choice<T>> choice(String id, String any, Supplier<List<T>> all, Function<T, String> name,
            ObjectProperty<Optional<T>> chosen) {
        var box = new ComboBox<Choice<T>>();
        var none = new Choice<T>(any, Optional.empty());
        box.setId("audit-" + id);
        box.setAccessibleText("Only acts of this " + id);
        box.getStyleClass().add("audit-choice");
        box.getItems().setAll(List.of(none));
        box.setValue(none);
        box.setOnShowing(_ -> {
            var now = box.getValue();
            box.getItems().setAll(Stream.concat(Stream.of(none), all.get().stream().map(one -> new Choice<>(name.apply(one), Optional.of(one)))).toList());
            box.setValue(box.getItems().contains(now) ? now : none);
        });
        box.valueProperty().subscribe(now -> {
            chosen.set(now == null ? Optional.empty() : now.value());
            // What people name may be longer than the box.
            box.setTooltip(now == null || now.value().isEmpty() ? null : new Tooltip(now.words()));
        });
        return box;
    }

    private static DatePicker day(String id, String prompt, ObjectProperty<Optional<LocalDate>> chosen) {
        var picker = new DatePicker();
        picker.setId("audit-" + id);
        picker.setPromptText(prompt);
        picker.setAccessibleText(prompt);
        picker.getStyleClass().add("audit-choice");
        picker.valueProperty().subscribe(day -> chosen.set(Optional.ofNullable(day)));
        return picker;
    }

    private Node acts() {
        var grid = new Grid<>("audit-trail", "Audit trail", model.lines(), List.of(
                GridColumn.<LogReader.Line>figure("act-number", "No.", 56, line -> (int) line.number()),
                GridColumn.<LogReader.Line>quiet("act-at", "When", 148, line -> MOMENT.format(line.entry().at())),
                GridColumn.<LogReader.Line>words("act-who", "Who", 108, line -> line.entry().who()),
                GridColumn.<LogReader.Line>words("act-sentence", "What", 320, line -> line.entry().sentence())), new EmptyState("No act passes this filter."));
        var shown = new Label();
        shown.setId("audit-count");
        shown.getStyleClass().addAll("muted", "small");
        var older = new Button("Show older");
        older.setId("audit-older");
        older.getStyleClass().add("small-button");
        older.setOnAction(_ -> model.older());
        Runnable count = () -> {
            int all = model.totalProperty().get();
            shown.setText("%,d of %,d acts".formatted(model.lines().size(), all));
            older.setDisable(model.lines().size() >= all);
        };
        model.lines().subscribe(count);
        model.totalProperty().subscribe(_ -> count.run());
        var foot = new HBox(12, shown, older);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("audit-head");
        var page = new BorderPane(grid);
        page.setBottom(foot);
        return page;
    }
}
