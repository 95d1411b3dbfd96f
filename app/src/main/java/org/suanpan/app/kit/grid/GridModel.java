package org.suanpan.app.kit.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of an entry grid: immutable, always with one blank row at the end, every change one step that can be undone.
public final class GridModel<R> {

    private static final int STEPS = 200;

    private final Supplier<R> blank;
    private final Predicate<R> isBlank;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final Deque<List<R>> undo = new ArrayDeque<>();
    private final Deque<List<R>> redo = new ArrayDeque<>();

    public GridModel(Supplier<R> blank, Predicate<R> isBlank) {
        this.blank = blank;
        this.isBlank = isBlank;
        rows.add(blank.get());
    }

    public ObservableList<R> all() {
        return rows;
    }

    /// The rows that count, without blank ones.
    public List<R> filled() {
        return rows.stream().filter(isBlank.negate()).toList();
    }

    public boolean isBlank(R row) {
        return isBlank.test(row);
    }

    /// Other content altogether; nothing before can be undone.
    public void load(List<R> content) {
        undo.clear();
        redo.clear();
        put(content);
    }

    public void set(int index, R row) {
        if (!rows.get(index).equals(row)) {
            step();
            rows.set(index, row);
            close();
        }
    }

    public void insert(int index, R row) {
        step();
        rows.add(index, row);
        close();
    }

    public void remove(int index) {
        if (index < rows.size() - 1) {
            step();
            rows.remove(index);
        }
    }

    /// Some rows become others, one step.
    public void replace(int from, int count, List<R> others) {
        if (count == 1 && others.size() == 1) {
            set(from, others.getFirst());
            return;
        }
        List<R> content = new ArrayList<>(rows);
        content.subList(from, from + count).clear();
        content.addAll(from, others);
        if (!content.equals(rows)) {
            replace(content);
        }
    }

    /// Many rows at once, one step.
    public void replace(List<R> content) {
        step();
        put(content);
    }

    public R blankRow() {
        return blank.get();
    }

    public boolean undo() {
        return swap(undo, redo);
    }

    public boolean redo() {
        return swap(redo, undo);
    }

    private boolean swap(Deque<List<R>> from, Deque<List<R>> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(List.copyOf(rows));
        put(from.pop());
        return true;
    }

    private void step() {
        undo.push(List.copyOf(rows));
        redo.clear();
        while (undo.size() > STEPS) {
            undo.removeLast();
        }
    }

    private void put(List<R> content) {
        rows.setAll(new ArrayList<>(content));
        close();
    }

    private void close() {
        if (rows.isEmpty() || !isBlank.test(rows.getLast())) {
            rows.add(blank.get());
        }
    }
}
