package org.heddle.ui.balance;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.heddle.domain.balance.Balance;
import org.heddle.domain.balance.Balance.Disclosure;
import org.heddle.domain.balance.Balance.Group;
import org.heddle.domain.balance.Balance.Share;
import org.heddle.domain.balance.Balance.Uncountered;
import org.heddle.domain.balance.BalanceReport;
import org.heddle.domain.report.Counted;
import org.heddle.ui.part.Icons;
import org.heddle.ui.part.ReportFile;
import org.heddle.ui.part.Sheet;
import org.heddle.ui.part.SourceWords;
import org.heddle.ui.part.Words;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.Exporting;
import org.heddle.workbench.balance.Balancing;
import org.kordamp.ikonli.feather.Feather;

/// A sheet with the balance of the chosen quotes beside what there was to choose from, and with whom they could give away.
public final class BalanceSheet {
    private static final double WIDTH = 940;
    private static final int MOST_SHARES = 40;
    private static final int MOST_DISCLOSED = 100;

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<Balance>> balance = new ReadOnlyObjectWrapper<>(List.of());
    private final VBox shown = new VBox(20);

    private BalanceSheet(Workspace workspace) {
        this.workspace = workspace;
    }

    public static void open(Workspace workspace, StackPane room, Runnable back) {
        var view = new BalanceSheet(workspace);
        var body = new VBox(12, view.page(), Sheet.buttons(view.write()));
        var sheet = new Sheet("balance-sheet", "Balance and disclosure", WIDTH, body);
        sheet.open(room, back);
        sheet.requestFocus();
        var _ = workspace.project().compute(() -> new Balancing(workspace.project()).balance()).whenComplete((found, failure) -> {
            if (failure == null) {
                view.show(found);
            } else {
                workspace.messages().failed(failure);
            }
        });
    }

    private ScrollPane page() {
        shown.setId("balance-page");
        shown.setPadding(new Insets(0, 14, 0, 0)); // beside the scroll bar
        shown.getChildren().add(Words.of("Weighing the quotes…", "muted"));
        var scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Balance of the chosen quotes");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Button write() {
        var write = new Button("Export…", Icons.of(Feather.DOWNLOAD, Icons.ROW));
        write.setId("balance-export");
        write.disableProperty().bind(balance.map(List::isEmpty));
        write.setOnAction(_ -> ReportFile.ask(shown, "Write the balance", "Balance", out -> {
            try {
                Exporting.write(BalanceReport.of(balance.get().getFirst()), out);
                workspace.messages().say("The balance was written to “%s”.".formatted(out.getFileName()));
            } catch (RuntimeException failure) {
                workspace.messages().failed(failure);
            }
        }));
        return write;
    }

    private void show(Balance found) {
        balance.set(List.of(found));
        shown.getChildren().clear();
        var sentences = new VBox(4);
        BalanceReport.sentences(found).forEach(sentence -> sentences.getChildren().add(SourceWords.of(sentence, Double.MAX_VALUE)));
        shown.getChildren().add(sentences);
        if (!found.uncountered().isEmpty()) {
            shown.getChildren().add(uncountered(found.uncountered()));
        }
        found.groups().forEach(group -> shown.getChildren().add(group(group)));
        if (!found.disclosures().isEmpty()) {
            shown.getChildren().add(disclosures(found.disclosures()));
        }
    }

    private static Node uncountered(List<Uncountered> all) {
        var box = new VBox(4, Words.of("Themes without a counter-example", "caption"));
        for (Uncountered one : all) {
            String what = one.hasAnywhere() ? "a counter-example is coded, but not chosen" : "no coding counters it";
            box.getChildren().add(line(one.theme(), what));
        }
        return box;
    }

    private static HBox line(String name, String what) {
        var words = SourceWords.of(name, Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var told = Words.of(what, "muted", "small");
        told.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(12, words, told);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node group(Group group) {
        var grid = new GridPane(16, 4);
        String[] heads = {"By " + group.by(), "chosen", "coded passages", group.by().equals("theme") ? "" : "persons"};
        for (int column = 0; column < heads.length; column++) {
            grid.add(Words.of(heads[column], "caption"), column, 0);
        }
        for (int row = 0; row < Math.min(MOST_SHARES, group.shares().size()); row++) {
            Share share = group.shares().get(row);
            var name = SourceWords.of(share.name(), Double.MAX_VALUE);
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            grid.add(name, 0, row + 1);
            grid.add(number(share.quotes()), 1, row + 1);
            grid.add(number(share.passages()), 2, row + 1);
            grid.add(group.by().equals("theme") ? Words.of("") : number(share.persons()), 3, row + 1);
        }
        if (group.shares().size() > MOST_SHARES) {
            grid.add(Words.of("and %d more in the report".formatted(group.shares().size() - MOST_SHARES), "muted", "small"), 0, MOST_SHARES + 1);
        }
        return grid;
    }

    private static Node number(int count) {
        var label = Words.of(String.valueOf(count));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node disclosures(List<Disclosure> all) {
        var box = new VBox(8, Words.of("Whom a quote could give away", "caption"));
        for (Disclosure one : all.subList(0, Math.min(MOST_DISCLOSED, all.size()))) {
            var reason = new HBox(8, Icons.of(Feather.ALERT_TRIANGLE, Icons.ROW), SourceWords.of(one.reason(), Double.MAX_VALUE, "strong", "small"));
            reason.getStyleClass().add("warn");
            String where = one.source() + (one.turn() == 0 ? "" : ", turn " + one.turn()) + ", " + one.read().words() + " looked through";
            box.getChildren().add(new VBox(2, reason, SourceWords.of(one.quote(), 66), SourceWords.of(where, Double.MAX_VALUE, "muted", "small")));
        }
        if (all.size() > MOST_DISCLOSED) {
            box.getChildren().add(Words.of("and %s in the report".formatted(Counted.of(all.size() - MOST_DISCLOSED, "more quote")), "muted", "small"));
        }
        return box;
    }
}
