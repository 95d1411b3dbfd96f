package org.suanpan.app.kit.grid;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// A column of the entry grid. `shown` = the words of a row's cell; `commit` takes what was typed into the row.
/// `visited`: Enter goes there. Widths are in px at the plain font size.
public record GridColumn<R>(String id, String title, double width, Kind kind, Function<R, String> shown,
        BiFunction<R, String, GridEdit<R>> commit, Predicate<R> editable, boolean visited, LookUp<R> lookUp,
        Function<R, Tone> tone) {

    public enum Kind { WORDS, FIGURE, LOOK_UP, LIST, READ_ONLY, READ_ONLY_FIGURE }

    /// How a cell draws the eye.
    public enum Tone { PLAIN, CAUTION, PROBLEM }

    /// Finds choices for what is typed so far; answers on the window's thread, at once or a little later.
    public interface LookUp<R> {

        void find(R row, String text, Consumer<List<GridChoice<R>>> answer);
    }

    public boolean isFigure() {
        return kind == Kind.FIGURE || kind == Kind.READ_ONLY_FIGURE;
    }

    public static <R> GridColumn<R> readOnly(String id, String title, double width, Function<R, String> shown) {
        return new GridColumn<>(id, title, width, Kind.READ_ONLY_FIGURE, shown, (row, _) -> new GridEdit.Done<>(row),
                _ -> false, false, (_, _, _) -> {}, _ -> Tone.PLAIN);
    }

    /// Words nobody changes here, such as a code.
    public static <R> GridColumn<R> fixed(String id, String title, double width, Function<R, String> shown) {
        return new GridColumn<>(id, title, width, Kind.READ_ONLY, shown, (row, _) -> new GridEdit.Done<>(row), _ -> false,
                false, (_, _, _) -> {}, _ -> Tone.PLAIN);
    }

    public static <R> GridColumn<R> words(String id, String title, double width, Function<R, String> shown,
            BiFunction<R, String, GridEdit<R>> commit) {
        return new GridColumn<>(id, title, width, Kind.WORDS, shown, commit, _ -> true, false, (_, _, _) -> {},
                _ -> Tone.PLAIN);
    }

    /// Takes arithmetic: `12*24`, `=5+6`, `*3`.
    public static <R> GridColumn<R> figure(String id, String title, double width, Function<R, String> shown,
            BiFunction<R, String, GridEdit<R>> commit) {
        return new GridColumn<>(id, title, width, Kind.FIGURE, shown,
                (row, typed) -> commit.apply(row, Arithmetic.value(typed, shown.apply(row))), _ -> true, true,
                (_, _, _) -> {}, _ -> Tone.PLAIN);
    }

    public static <R> GridColumn<R> lookUp(String id, String title, double width, Function<R, String> shown,
            BiFunction<R, String, GridEdit<R>> commit, LookUp<R> lookUp) {
        return new GridColumn<>(id, title, width, Kind.LOOK_UP, shown, commit, _ -> true, true, lookUp,
                _ -> Tone.PLAIN);
    }

    /// Several values in one cell, with spaces between; a scanned or pasted one joins them.
    public static <R> GridColumn<R> list(String id, String title, double width, Function<R, String> shown,
            BiFunction<R, String, GridEdit<R>> commit) {
        return new GridColumn<>(id, title, width, Kind.LIST, shown, commit, _ -> true, true, (_, _, _) -> {},
                _ -> Tone.PLAIN);
    }

    /// What stands in a cell that is not being typed in: of several values how many first.
    String words(R row) {
        String all = shown.apply(row);
        return kind != Kind.LIST || all.isBlank() ? all : all.strip().split("\\s+").length + " · " + all;
    }

    public GridColumn<R> visited(boolean on) {
        return new GridColumn<>(id, title, width, kind, shown, commit, editable, on, lookUp, tone);
    }

    public GridColumn<R> editableIf(Predicate<R> rows) {
        return new GridColumn<>(id, title, width, kind, shown, commit, rows, visited, lookUp, tone);
    }

    public GridColumn<R> toned(Function<R, Tone> how) {
        return new GridColumn<>(id, title, width, kind, shown, commit, editable, visited, lookUp, how);
    }
}
