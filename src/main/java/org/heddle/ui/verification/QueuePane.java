package org.heddle.ui.verification;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.heddle.domain.report.Counted;
import org.heddle.domain.verification.Progress;
import org.heddle.domain.verification.Verdict;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.VerdictIcon;
import org.heddle.ui.part.choice.Segments;
import org.heddle.ui.verification.queue.Grouping;
import org.heddle.ui.verification.queue.QueueFilter;
import org.heddle.ui.verification.queue.QueueRow;
import org.kordamp.ikonli.feather.Feather;

/// The left pane: how far the checking has come in all, and the queue of other coders' codings.
final class QueuePane extends VBox {
    private final VerifyViewModel model;
    private final ListView<QueueRow> list;
    private final ProgressBand band = new ProgressBand();
    private final Label whose = new Label();
    private final Label total = new Label();
    private final Label share = new Label();
    private final Map<Verdict, Label> counts = new EnumMap<>(Verdict.class);
    private final Supplier<CodeLooks> looks;
    private MenuButton filter = new MenuButton();

    QueuePane(VerifyViewModel model, Supplier<CodeLooks> looks, Runnable export) {
        this.model = model;
        this.looks = looks;
        list = new ListView<>(model.rows());
        list.setId("queue");
        list.setAccessibleText("Codings to check");
        list.getStyleClass().addAll("plain-list", "queue");
        list.setCellFactory(_ -> new QueueCell(looks, this::clicked));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("side-pane");
        getChildren().addAll(header(export), summary(), list);
        model.queueProperty().subscribe(_ -> select());
        model.workloadProperty().subscribe(_ -> showProgress());
    }

    private HBox header(Runnable export) {
        var title = new Label("To check");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        whose.getStyleClass().addAll("muted", "small");
        whose.setId("whose-codings");
        whose.setMinWidth(0);
        var header = new HBox(title, whose, gap(), filter(),
                Icons.button("export-verification", Feather.DOWNLOAD, "Save the verification report …", export));
        header.getStyleClass().add("pane-header");
        return header;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private MenuButton filter() {
        var button = new MenuButton(null, Icons.of(Feather.FILTER, Icons.NORMAL));
        button.setId("queue-filter");
        button.getStyleClass().addAll("flat", "no-arrow", "menu-icon");
        button.setTooltip(new Tooltip("Show all codings, or only some verdicts"));
        button.setAccessibleText("Which codings are shown");
        var group = new ToggleGroup();
        for (QueueFilter one : QueueFilter.values()) {
            var item = new RadioMenuItem(one.words());
            item.setId("filter-" + one.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(one == model.steps().filter());
            item.setOnAction(_ -> {
                model.steps().filter(one);
                showFilter();
            });
            button.getItems().add(item);
        }
        var narrowing = new NarrowMenus(model, looks, this::showFilter);
        button.getItems().addAll(new SeparatorMenuItem(), narrowing.coders(), narrowing.codes(), narrowing.sources());
        button.setOnShowing(_ -> narrowing.fill());
        filter = button;
        return button;
    }

    private void showFilter() {
        filter.getStyleClass().remove("filter-on");
        if (model.steps().filter() != QueueFilter.ALL || model.only().isNarrow()) {
            filter.getStyleClass().add("filter-on");
        }
    }

    private VBox summary() {
        total.setId("checked-in-all");
        total.getStyleClass().add("strong");
        share.getStyleClass().add("muted");
        var first = new HBox(total, gap(), share);
        var verdicts = new HBox(12);
        for (Verdict verdict : Verdict.values()) {
            var label = new Label("", VerdictIcon.of(verdict, Icons.ROW));
            label.getStyleClass().addAll("small", "muted");
            label.setMinWidth(Region.USE_PREF_SIZE);
            counts.put(verdict, label);
            verdicts.getChildren().add(label);
        }
        var box = new VBox(6, first, band, verdicts, segments());
        box.getStyleClass().add("queue-summary");
        return box;
    }

    private Segments<Grouping> segments() {
        var segments = new Segments<>(model.steps()::group);
        segments.add("by-source", "By source", Grouping.SOURCE);
        segments.add("by-code", "By code", Grouping.CODE);
        segments.mark(model.steps().grouping());
        segments.fill();
        return segments;
    }

    private void showProgress() {
        Progress all = model.inAll();
        band.show(all);
        total.setText("%d of %d checked".formatted(all.decided(), all.codings()));
        share.setText(all.codings() == 0 ? "" : "%d %%".formatted(all.decided() * 100L / all.codings()));
        label(Verdict.AGREE).setText(all.agree() + " agree");
        label(Verdict.DISAGREE).setText(all.disagree() + " disagree");
        label(Verdict.QUERY).setText(all.query() + " query");
        var names = model.othersNames();
        whose.setText(names.size() == 1 ? names.getFirst() + "’s codings" : names.size() + " coders’ codings");
        whose.setTooltip(new Tooltip("Codings of " + Counted.list(names)));
    }

    private Label label(Verdict verdict) {
        return counts.getOrDefault(verdict, total);
    }

    private void clicked(QueueRow row) {
        switch (row) {
            case QueueRow.OfGroup(var group, _) -> model.steps().toggle(group.key());
            case QueueRow.OfPassage(var item, _) -> model.steps().take(item.id());
        }
    }

    private void onKey(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case UP, KP_UP -> go(at - 1);
            case DOWN, KP_DOWN -> go(at + 1);
            case LEFT, RIGHT, SPACE -> toggle();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Selection is moved by hand: the list's own moves cannot be told from those that a changed row makes.
    private void go(int row) {
        if (row >= 0 && row < model.rows().size()) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - 3));
            if (model.rows().get(row) instanceof QueueRow.OfPassage(var item, _)) {
                model.steps().take(item.id());
            }
        }
    }

    private void toggle() {
        if (list.getSelectionModel().getSelectedItem() instanceof QueueRow.OfGroup(var group, _)) {
            model.steps().toggle(group.key());
        }
    }

    /// Marks the passage in hand and brings it into view.
    private void select() {
        List<QueueRow> rows = model.rows();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at) instanceof QueueRow.OfPassage(var item, _)
                    && model.queue().current().filter(now -> now.id().equals(item.id())).isPresent()) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 3));
                return;
            }
        }
    }

    void focusList() {
        list.requestFocus();
    }

    /// Shown beside the text in a wide window, over it in a narrow one.
    void fit(double width) {
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }
}
