package org.heddle.ui.cases.frame;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of a table while they change under it: known ones keep their place, so that nothing jumps away from the hand that edits it.
public final class Rows<R> {
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final Function<R, Object> key;
    private final Comparator<R> order;

    public Rows(Function<R, Object> key, Comparator<R> order) {
        this.key = key;
        this.order = order;
    }

    public ObservableList<R> shown() {
        return shown;
    }

    public void update(List<R> fresh) {
        var coming = new LinkedHashMap<Object, R>();
        fresh.stream().sorted(order).forEach(row -> coming.put(key.apply(row), row));
        shown.removeIf(row -> !coming.containsKey(key.apply(row)));
        for (int at = 0; at < shown.size(); at++) {
            R now = coming.remove(key.apply(shown.get(at)));
            if (now != null && !now.equals(shown.get(at))) {
                shown.set(at, now);
            }
        }
        if (shown.isEmpty()) {
            shown.setAll(coming.values());
        } else {
            coming.values().forEach(this::insert);
        }
    }

    private void insert(R row) {
        int at = 0;
        while (at < shown.size() && order.compare(shown.get(at), row) <= 0) {
            at++;
        }
        shown.add(at, row);
    }

    public void sort() {
        if (!shown.equals(shown.sorted(order))) {
            FXCollections.sort(shown, order);
        }
    }
}
