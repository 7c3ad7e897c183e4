package org.heddle.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.heddle.domain.search.WordForms;
import org.heddle.ui.part.Icons;
import org.heddle.ui.shell.Workspace;
import org.heddle.workbench.searching.facet.KeptSearches;
import org.heddle.workbench.searching.facet.KeptSearches.Kept;
import org.heddle.workbench.searching.facet.KeptSearches.Saved;
import org.heddle.workbench.searching.facet.Sieve;
import org.kordamp.ikonli.feather.Feather;

/// Searches that were saved, and those that were used last.
final class KeptMenu extends MenuButton {
    private static final int LONGEST = 60;

    private final SearchViewModel model;
    private final Consumer<String> take;
    private final Workspace workspace;
    private final KeptSearches searches;
    private Kept kept = Kept.NONE;

    KeptMenu(Workspace workspace, SearchViewModel model, Consumer<String> take) {
        super("Saved", Icons.of(Feather.BOOKMARK, Icons.NORMAL));
        this.workspace = workspace;
        this.model = model;
        this.take = take;
        searches = new KeptSearches(workspace.project());
        setId("search-saved");
        setAccessibleText("Saved and recent searches");
        getStyleClass().add("flat");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill());
        model.answeredProperty().subscribe(_ -> fill());
        model.sieveProperty().subscribe(_ -> fill());
        model.formsProperty().subscribe((_, _) -> fill());
        workspace.coderProperty().subscribe(_ -> again());
    }

    private void again() {
        var _ = searches.read().thenAccept(this::show);
    }

    /// Takes notice of a query that somebody meant.
    void used(String query) {
        if (!query.isBlank()) {
            var _ = searches.used(query).thenAccept(this::show);
        }
    }

    private void show(Kept now) {
        kept = now;
        fill();
    }

    private void fill() {
        String query = model.answeredProperty().get();
        List<MenuItem> items = new ArrayList<>();
        var asked = new Saved("", query, sieve(), forms());
        Optional<Saved> known = kept.saved().stream().filter(asked::asksLike).findFirst();
        MenuItem save = item(known.isPresent() ? "Forget this search" : "Save this search",
                () -> keep(known.map(searches::drop).orElseGet(() -> searches.save(asked))));
        save.setId("search-save");
        save.setDisable(query.isBlank());
        items.add(save);
        if (known.isPresent()) {
            items.add(naming("Name of this search", known.get().name(), name -> searches.rename(known.get(), name)));
        } else if (!query.isBlank()) {
            items.add(naming("Save under a name", "", name -> searches.save(new Saved(name, query, sieve(), forms()))));
        }
        items.add(new SeparatorMenuItem());
        kept.saved().forEach(one -> items.add(item(shortened(one.name()), () -> use(one))));
        var recent = new Menu("Recent");
        recent.setId("search-recent");
        recent.setDisable(kept.recent().isEmpty());
        kept.recent().forEach(one -> recent.getItems().add(item(shortened(one), () -> take.accept(one))));
        items.add(recent);
        getItems().setAll(items);
    }

    /// Filters are ticked in sources only.
    private Sieve sieve() {
        return model.placeProperty().get() == Place.SOURCES ? model.sieveProperty().get() : Sieve.OPEN;
    }

    private WordForms forms() {
        return model.formsProperty().get();
    }

    private void use(Saved search) {
        if (!search.sieve().equals(Sieve.OPEN)) {
            model.placeProperty().set(Place.SOURCES);
        }
        model.tick(search.sieve());
        model.formsProperty().set(search.forms());
        take.accept(search.query());
    }

    private void keep(CompletableFuture<Kept> keeping) {
        var _ = keeping.whenComplete((now, failure) -> {
            if (failure == null) {
                show(now);
            } else {
                workspace.messages().failed(failure);
            }
        });
    }

    /// A field for the name under which the search is saved; Enter takes it.
    private CustomMenuItem naming(String asked, String now, Function<String, CompletableFuture<Kept>> use) {
        var name = new TextField(now);
        name.setId("search-save-name");
        name.setPromptText(asked);
        name.setAccessibleText(asked);
        name.setOnAction(_ -> {
            hide();
            keep(use.apply(name.getText()));
        });
        var item = new CustomMenuItem(name, false);
        item.setId("search-save-named");
        return item;
    }

    private static String shortened(String query) {
        return query.codePointCount(0, query.length()) <= LONGEST ? query : query.substring(0, query.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
