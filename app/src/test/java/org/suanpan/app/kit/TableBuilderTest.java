package org.suanpan.app.kit;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.ListQuery.Sort;
import org.suanpan.testkit.NeedsGlyphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

@NeedsGlyphs
@ExtendWith(ApplicationExtension.class)
class TableBuilderTest {

    private final ObjectProperty<ListQuery> query = new SimpleObjectProperty<>(ListQuery.ALL);

    @Test
    void shiftAndAClickAddAColumnToTheOrderThenTurnItThenTakeItOut() {
        TableView<String> table = new TableBuilder<String>("any", FXCollections.observableArrayList())
                .text("Name", 90, row -> row).ordered(new Sort("name", false), query)
                .number("Sum", 90, row -> row).ordered(new Sort("sum", true), query)
                .build();

        click(table, 0, false);
        click(table, 1, true);
        assertEquals(List.of(new Sort("name", false), new Sort("sum", true)), query.get().sorts());
        assertEquals(List.of("Name ▴1", "Sum ▾2"), titles(table));

        click(table, 1, true);
        assertEquals(List.of("Name ▴1", "Sum ▴2"), titles(table));

        click(table, 1, true);
        assertEquals(List.of("Name ▴", "Sum"), titles(table));

        click(table, 0, false);
        assertEquals(List.of("Name ▾", "Sum"), titles(table));
    }

    private static List<String> titles(TableView<String> table) {
        return table.getColumns().stream().map(c -> TableBuilder.titleOf(c).getText()).toList();
    }

    private static void click(TableView<String> table, int column, boolean shift) {
        Label title = TableBuilder.titleOf(table.getColumns().get(column));
        title.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, shift, false,
                false, false, true, false, false, true, false, true, null));
    }
}
