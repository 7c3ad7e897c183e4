package org.heddle.ui.coding.quotes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.heddle.domain.verification.CheckState;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.StudyState;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.coding.listing.QuoteSieve;
import org.kordamp.ikonli.feather.Feather;

/// What the quotes are filtered by: a menu to choose in, and a chip for each choice that takes it away again.
final class QuoteFilter {
    private final Workspace workspace;
    private final QuotesModel model;
    private final MenuButton button = new MenuButton(null, Icons.of(Feather.FILTER, Icons.NORMAL));
    private final FlowPane chips = new FlowPane(4, 4);

    QuoteFilter(Workspace workspace, QuotesModel model) {
        this.workspace = workspace;
        this.model = model;
        button.setId("quotes-filter");
        button.getStyleClass().addAll("flat", "icon-button", "no-arrow");
        button.setAccessibleText("Filter the quotes by case, role, coder, check or star");
        button.setTooltip(new Tooltip("By case, role, coder, check or star"));
        button.setOnShowing(_ -> fill());
        fill();
        chips.setId("quotes-chips");
        chips.managedProperty().bind(chips.visibleProperty());
        model.sieveProperty().subscribe(_ -> showChips());
    }

    MenuButton button() {
        return button;
    }

    FlowPane chips() {
        return chips;
    }

    private StudyState state() {
        return workspace.study().now();
    }

    private void fill() {
        var starred = new CheckMenuItem("Starred only");
        starred.setId("filter-starred");
        starred.setSelected(model.sieveProperty().get().isStarredOnly());
        starred.setOnAction(_ -> model.sieveProperty().set(model.sieveProperty().get().starred(starred.isSelected())));
        var all = new MenuItem("Show all");
        all.setId("filter-none");
        all.setOnAction(_ -> model.sieveProperty().set(QuoteSieve.NONE));
        button.getItems().setAll(
                menu("Case", state().people().cases(), one -> one.label(), one -> one.id(), QuoteSieve::practice, QuoteSieve::in),
                menu("Role", state().people().roles(), one -> one.label().isEmpty() ? one.code() : one.code() + ", " + one.label(), one -> one.code(),
                        QuoteSieve::role, QuoteSieve::saidBy),
                menu("Coder", state().coders(), one -> one.name(), one -> one.id(), QuoteSieve::coder, QuoteSieve::codedBy),
                menu("Check", List.of(CheckState.values()), CheckState::words, one -> one, QuoteSieve::checked, QuoteSieve::checked),
                starred, new SeparatorMenuItem(), all);
    }

    private <T, K> Menu menu(String words, List<T> all, Function<T, String> called, Function<T, K> key, Function<QuoteSieve, Optional<K>> now,
                             BiFunction<QuoteSieve, Optional<K>, QuoteSieve> with) {
        var menu = new Menu(words);
        for (T one : all) {
            var item = new CheckMenuItem(called.apply(one));
            item.setMnemonicParsing(false);
            boolean isChosen = now.apply(model.sieveProperty().get()).equals(Optional.of(key.apply(one)));
            item.setSelected(isChosen);
            item.setOnAction(_ -> model.sieveProperty().set(with.apply(model.sieveProperty().get(),
                    isChosen ? Optional.empty() : Optional.of(key.apply(one)))));
            menu.getItems().add(item);
        }
        menu.setDisable(all.isEmpty());
        return menu;
    }

    private void showChips() {
        QuoteSieve sieve = model.sieveProperty().get();
        chips.getChildren().setAll(Stream.of(
                sieve.practice().flatMap(state().people()::find).map(one -> chip("case " + one.label(), sieve.in(Optional.empty()))),
                sieve.role().map(code -> chip("role " + code, sieve.saidBy(Optional.empty()))),
                sieve.coder().flatMap(state()::coder).map(one -> chip(one.name(), sieve.codedBy(Optional.empty()))),
                sieve.checked().map(one -> chip(one.words(), sieve.checked(Optional.empty()))),
                Optional.of(sieve).filter(QuoteSieve::isStarredOnly).map(_ -> chip("Starred", sieve.starred(false))))
                .flatMap(Optional::stream).toList());
        chips.setVisible(!sieve.isOpen());
    }

    private Button chip(String words, QuoteSieve without) {
        var chip = new Button(words, Icons.of(Feather.X, Icons.SMALL));
        chip.getStyleClass().addAll("flat", "chip", "chip-button");
        chip.setAccessibleText("Filter: %s. Press to take it away.".formatted(words));
        chip.setOnAction(_ -> model.sieveProperty().set(without));
        return chip;
    }
}
