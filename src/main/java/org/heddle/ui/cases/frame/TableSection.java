package org.heddle.ui.cases.frame;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Parent;
import org.heddle.ui.part.grid.Grid;
import org.kordamp.ikonli.feather.Feather;

/// A section that is one table: its rows are counted, and the keyboard goes to them.
public final class TableSection implements Section {
    private final Feather icon;
    private final Grid<?> grid;
    private final SectionPage page;
    private final Runnable close;

    public TableSection(Feather icon, Grid<?> grid, SectionPage page, Runnable close) {
        this.icon = icon;
        this.grid = grid;
        this.page = page;
        this.close = close;
    }

    @Override
    public String title() {
        return page.title();
    }

    @Override
    public Feather icon() {
        return icon;
    }

    @Override
    public ObservableIntegerValue count() {
        return Bindings.size(grid.getItems());
    }

    @Override
    public Parent view() {
        return page;
    }

    @Override
    public void entered() {}

    @Override
    public void begin() {
        grid.begin();
    }

    @Override
    public void close() {
        close.run();
    }
}
