package org.heddle.ui.verification;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.heddle.domain.codebook.CodeId;
import org.heddle.ui.verification.queue.Only;

/// The part of the funnel that narrows the queue to one coder, one code with what is below it, or one source. Filled when it opens.
final class NarrowMenus {
    private final VerifyViewModel model;
    private final Supplier<CodeLooks> looks;
    private final Runnable changed;
    private final Menu coders = menu("queue-coder", "Coder");
    private final Menu codes = menu("queue-code", "Code");
    private final Menu sources = menu("queue-source", "Source");

    NarrowMenus(VerifyViewModel model, Supplier<CodeLooks> looks, Runnable changed) {
        this.model = model;
        this.looks = looks;
        this.changed = changed;
    }

    private static Menu menu(String id, String words) {
        var menu = new Menu(words);
        menu.setId(id);
        return menu;
    }

    Menu coders() {
        return coders;
    }

    Menu codes() {
        return codes;
    }

    Menu sources() {
        return sources;
    }

    void fill() {
        Only now = model.only();
        var state = model.study();
        start(coders, "All coders", now.coder().isEmpty(), new Only(Optional.empty(), now.codes(), now.source()));
        state.coders().forEach(coder -> add(coders, coder.name(), now.coder().equals(Optional.of(coder.id())),
                new Only(Optional.of(coder.id()), now.codes(), now.source())));
        start(codes, "All codes", now.codes().isEmpty(), new Only(now.coder(), Set.of(), now.source()));
        state.codebook().inOrder().forEach(code -> {
            Set<CodeId> below = below(code.id());
            add(codes, looks.get().path(code.id()), now.codes().equals(below), new Only(now.coder(), below, now.source()));
        });
        start(sources, "All sources", now.source().isEmpty(), new Only(now.coder(), now.codes(), Optional.empty()));
        state.sources().forEach(source -> add(sources, source.name(), now.source().equals(Optional.of(source.id())),
                new Only(now.coder(), now.codes(), Optional.of(source.id()))));
    }

    /// A code and everything below it.
    private Set<CodeId> below(CodeId code) {
        var found = new HashSet<>(Set.of(code));
        model.study().codebook().inOrder().stream().filter(one -> one.parent().filter(found::contains).isPresent()).forEach(one -> found.add(one.id()));
        return Set.copyOf(found);
    }

    private void start(Menu menu, String words, boolean isChosen, Only only) {
        menu.getItems().clear();
        add(menu, words, isChosen, only);
    }

    private void add(Menu menu, String words, boolean isChosen, Only only) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(menu.getItems().isEmpty() ? new ToggleGroup() : ((RadioMenuItem) menu.getItems().getFirst()).getToggleGroup());
        item.setSelected(isChosen);
        item.setOnAction(_ -> {
            model.only(only);
            changed.run();
        });
        menu.getItems().add(item);
    }
}
