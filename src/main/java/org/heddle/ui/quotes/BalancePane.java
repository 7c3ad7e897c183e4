package org.heddle.ui.quotes;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.quotes.Balance.Bar;
import org.kordamp.ikonli.feather.Feather;

/// Whose voices the shown quotes are, and what a careful reader would ask about them.
final class BalancePane extends BorderPane {
    private static final int MOST_BARS = 16;
    private static final double NAME = 92;
    private static final double NUMBER = 40;

    private final Label total = new Label();
    private final VBox groups = new VBox();

    BalancePane(QuotesViewModel model) {
        setId("quote-balance");
        getStyleClass().add("side-pane");
        var title = new Label("Balance");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        total.getStyleClass().addAll("muted", "small");
        total.setId("balance-total");
        var head = new HBox(title, total);
        head.getStyleClass().add("pane-header");
        setTop(head);
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        scroll.setAccessibleText("Balance of the shown quotes");
        setCenter(scroll);
        model.previewProperty().subscribe(preview -> show(preview));
    }

    private void show(Preview preview) {
        total.setText(Counted.of(preview.quotes(), "shown quote"));
        var bars = new VBox(16);
        bars.getStyleClass().add("balance-groups");
        add(bars, "By role", preview.balance().roles());
        add(bars, "By arm", preview.balance().arms());
        add(bars, "By case", preview.balance().cases());
        groups.getChildren().setAll(bars);
        if (!preview.remarks().isEmpty()) {
            var look = new VBox(10, Words.of("Worth a look", "caption"));
            look.setId("worth-a-look");
            look.getStyleClass().add("balance-remarks");
            preview.remarks().forEach(remark -> look.getChildren().add(remark(remark)));
            groups.getChildren().add(look);
        }
    }

    private static void add(VBox box, String title, List<Bar> bars) {
        if (bars.isEmpty()) {
            return;
        }
        int most = Math.max(1, bars.stream().mapToInt(Bar::quotes).max().orElse(1));
        var group = new VBox(6, Words.of(title, "caption"));
        bars.stream().limit(MOST_BARS).forEach(bar -> group.getChildren().add(line(bar, most)));
        if (bars.size() > MOST_BARS) {
            var rest = new Label("and %d more".formatted(bars.size() - MOST_BARS));
            rest.getStyleClass().addAll("muted", "small");
            group.getChildren().add(rest);
        }
        box.getChildren().add(group);
    }

    private static HBox line(Bar bar, int most) {
        String words = bar.name().substring(0, 1).toUpperCase(Locale.ROOT) + bar.name().substring(1);
        var name = new Label(words);
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        name.setTooltip(new Tooltip(words));
        var fill = new Region();
        fill.getStyleClass().add("balance-fill");
        var track = new StackPane(fill);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().add("balance-track");
        fill.maxWidthProperty().bind(Bindings.createDoubleBinding(() -> track.getWidth() * bar.quotes() / most, track.widthProperty()));
        HBox.setHgrow(track, Priority.ALWAYS);
        var number = new Label(String.valueOf(bar.quotes()));
        number.setMinWidth(NUMBER);
        number.setAlignment(Pos.CENTER_RIGHT);
        var line = new HBox(6, name, track, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleText("%s: %s".formatted(words, Counted.of(bar.quotes(), "quote")));
        return line;
    }

    private static HBox remark(Remark remark) {
        var icon = Icons.of(remark.isWarning() ? Feather.ALERT_TRIANGLE : Feather.INFO, Icons.NORMAL);
        if (remark.isWarning()) {
            icon.getStyleClass().add("warn");
        }
        var words = SourceWords.of(remark.sentence(), Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, icon, words);
    }
}
