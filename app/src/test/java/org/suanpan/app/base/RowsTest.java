package org.suanpan.app.base;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RowsTest {

    private record Row(int id, String words) {}

    @Test
    void afterAMergeTheShownRowsAreTheFreshOnes() {
        List<List<Integer>> orders = List.of(List.of(), List.of(1), List.of(3, 1, 2), List.of(4, 2), List.of(2, 3, 4, 1));
        for (List<Integer> before : orders) {
            for (List<Integer> after : orders) {
                List<Row> shown = new ArrayList<>(before.stream().map(id -> new Row(id, "old")).toList());
                List<Row> fresh = after.stream().map(id -> new Row(id, "new")).toList();
                Rows.merge(shown, fresh, Row::id);
                assertEquals(fresh, shown);
            }
        }
    }

    @Test
    void rowsThatHaveNotChangedAreNotTouched() {
        ObservableList<Row> shown = FXCollections.observableArrayList(new Row(1, "a"), new Row(2, "b"), new Row(3, "c"));
        List<Integer> touched = new ArrayList<>();
        shown.addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                touched.add(change.getFrom());
            }
        });
        Rows.merge(shown, List.of(new Row(1, "a"), new Row(2, "changed"), new Row(3, "c")), Row::id);
        assertEquals(List.of(1), touched);
    }
}
