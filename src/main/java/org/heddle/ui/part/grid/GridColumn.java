package org.heddle.ui.part.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// One column of a grid: what a row shows in it, and what is done with words typed into it. Words are given to all rows in hand at once.
public record GridColumn<R>(String id, String title, double width, Form form, Function<R, String> shows,
                            Optional<BiConsumer<List<R>, String>> writes, Supplier<List<Suggestion>> suggestions) {
    /// What a tick column shows and is given for a yes.
    public static final String YES = "yes";
    private static final double LONG = 160;

    /// How a column is drawn: plain words, quieter words, a right-aligned number, or a tick.
    public enum Form { WORDS, QUIET, FIGURE, TICK }

    public static <R> GridColumn<R> words(String id, String title, double width, Function<R, String> shows) {
        return new GridColumn<>(id, title, width, Form.WORDS, shows, Optional.empty(), List::of);
    }

    public static <R> GridColumn<R> quiet(String id, String title, double width, Function<R, String> shows) {
        return new GridColumn<>(id, title, width, Form.QUIET, shows, Optional.empty(), List::of);
    }

    public static <R> GridColumn<R> figure(String id, String title, double width, Function<R, Integer> shows) {
        return new GridColumn<>(id, title, width, Form.FIGURE, row -> "%,d".formatted(shows.apply(row)), Optional.empty(), List::of);
    }

    /// A yes or no that Space and a click turn round.
    public static <R> GridColumn<R> tick(String id, String title, double width, Function<R, Boolean> shows, BiConsumer<List<R>, Boolean> writes) {
        return new GridColumn<>(id, title, width, Form.TICK, row -> shows.apply(row) ? YES : "",
                Optional.of((rows, words) -> writes.accept(rows, YES.equals(words))), List::of);
    }

    /// The same column, open for typing.
    public GridColumn<R> editedBy(BiConsumer<List<R>, String> write) {
        return new GridColumn<>(id, title, width, form, shows, Optional.of(write), suggestions);
    }

    /// The same column, offering words while somebody types.
    public GridColumn<R> suggesting(Supplier<List<Suggestion>> offered) {
        return new GridColumn<>(id, title, width, form, shows, writes, offered);
    }

    /// True when its words may be long, so that it takes what room is left over.
    boolean isLong() {
        return width >= LONG;
    }

    boolean isTick() {
        return form == Form.TICK;
    }

    boolean isTyped() {
        return writes.isPresent() && !isTick();
    }
}
