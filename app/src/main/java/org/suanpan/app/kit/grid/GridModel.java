package org.suanpan.app.kit.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
    private BinaryOperator<List<R>> follow = (_, now) -> now;
    private UnaryOperator<List<R>> half = now -> now;
    private Runnable typing = () -> {};

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

    /// The same with what stands half typed in the open cell, as if the cell had been left; the rows stay as they are.
    public List<R> asTyped() {
        return half.apply(List.copyOf(rows)).stream().filter(isBlank.negate()).toList();
    }

    /// Told at every sign typed into a cell.
    public void whileTyping(Runnable action) {
        typing = action;
    }

    void half(UnaryOperator<List<R>> rowsAsTyped) {
        half = rowsAsTyped;
    }

    void typing() {
        typing.run();
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

    /// What else changes with every change: of the rows before it and after it makes the rows there are to be, in the same
    /// step. Not asked when a step is undone or other content is loaded.
    public void follow(BinaryOperator<List<R>> rule) {
        follow = rule;
    }

    /// Something outside has changed that other rows follow from.
    public void followed() {
        List<R> now = List.copyOf(rows);
        List<R> wished = follow.apply(now, now);
        if (!wished.equals(now)) {
            step();
            become(wished);
        }
    }

    public void set(int index, R row) {
        if (!rows.get(index).equals(row)) {
            step();
            rows.set(index, row);
            settle();
        }
    }

    public void insert(int index, R row) {
        step();
        rows.add(index, row);
        settle();
    }

    /// All rows from one to another, both included, one step; the blank one at the end stays.
    public void remove(int from, int to) {
        int last = Math.min(to, rows.size() - 2);
        if (from <= last) {
            step();
            rows.remove(from, last + 1);
            settle();
        }
    }

    /// Where a row stands now, `otherwise` when it is not there any more; rows are told apart by identity.
    int place(R row, int otherwise) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                return i;
            }
        }
        return Math.min(otherwise, rows.size() - 1);
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
        settle();
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

    private void settle() {
        close();
        become(follow.apply(undo.element(), List.copyOf(rows)));
    }

    /// Touches only rows that differ, so that a cell being typed in stays.
    private void become(List<R> wished) {
        int from = 0;
        while (from < Math.min(rows.size(), wished.size()) && rows.get(from) == wished.get(from)) {
            from++;
        }
        int left = 0;
        while (left < Math.min(rows.size(), wished.size()) - from
                && rows.get(rows.size() - 1 - left) == wished.get(wished.size() - 1 - left)) {
            left++;
        }
        int common = Math.min(rows.size(), wished.size()) - left;
        for (int i = from; i < common; i++) {
            if (rows.get(i) != wished.get(i)) {
                rows.set(i, wished.get(i));
            }
        }
        if (rows.size() > wished.size()) {
            rows.remove(common, rows.size() - left);
        } else if (wished.size() > rows.size()) {
            rows.addAll(common, wished.subList(common, wished.size() - left));
        }
        close();
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
