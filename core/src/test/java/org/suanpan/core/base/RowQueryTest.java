package org.suanpan.core.base;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RowQueryTest {

    private record Row(String name, String region, Money owed, long days, @Nullable LocalDate paid) {}

    private static final List<Row> ROWS = List.of(
            new Row("An", "北区", Money.parse("50.00"), 70, LocalDate.of(2026, 3, 1)),
            new Row("Bai", "", Money.parse("-8.00"), 0, null),
            new Row("Chen", "北区", Money.parse("50.00"), 12, LocalDate.of(2026, 1, 9)));

    private final RowQuery<Row> query = new RowQuery<Row>((row, text) -> row.name().toLowerCase().contains(text),
            Comparator.comparing(Row::name)).column("name", Row::name, row -> -row.name().length()).column("region", Row::region)
            .column("owed", Row::owed).column("days", Row::days).column("paid", Row::paid);

    @Test
    void rowsAreNarrowedByTextAndByEveryKindOfCondition() {
        assertEquals("Bai", names(ListQuery.ALL.withText("BA")));
        assertEquals("An", names(ListQuery.ALL.where("days", new ColumnTest.Between(61L, null))));
        assertEquals("Bai", names(ListQuery.ALL.where("owed", new ColumnTest.Between(null, 0L))));
        assertEquals("Chen", names(ListQuery.ALL.where("paid", new ColumnTest.Days(null, LocalDate.of(2026, 2, 1)))));
        assertEquals("An Chen", names(ListQuery.ALL.where("region", new ColumnTest.OneOf(List.of("北区")))));
        assertEquals("Bai", names(ListQuery.ALL.where("region", new ColumnTest.OneOf(List.of("")))));
        assertEquals("Bai", names(ListQuery.ALL.where("paid", new ColumnTest.Present(false))));
        assertEquals("Chen", names(ListQuery.ALL.where("name", new ColumnTest.Contains("HE"))));
    }

    @Test
    void rowsWithoutAValueComeLastEitherWayAndTiesAsTold() {
        assertEquals("Chen An Bai", names(ListQuery.ALL.sortedBy("paid")));
        assertEquals("An Chen Bai", names(ListQuery.ALL.sortedBy(new ListQuery.Sort("paid", true))));
        assertEquals("An Chen Bai", names(ListQuery.ALL.sortedBy(new ListQuery.Sort("owed", true))));
        assertEquals("Chen Bai An", names(ListQuery.ALL.sortedBy("name")));
    }

    @Test
    void valuesAreCountedAmongWhatTheOtherConditionsLeave() {
        ListQuery narrowed = ListQuery.ALL.where("region", new ColumnTest.OneOf(List.of("")))
                .where("days", new ColumnTest.Between(1L, null));
        assertEquals(List.of(new ValueCount("北区", 2)), query.values(ROWS, narrowed, "region", 9));
        assertEquals(List.of(new ValueCount("5000", 2)), query.values(ROWS, ListQuery.ALL, "owed", 1));
        assertThrows(Rejected.class, () -> query.of(ROWS, ListQuery.ALL.sortedBy("gone")));
    }

    private String names(ListQuery asked) {
        return String.join(" ", query.of(ROWS, asked).stream().map(Row::name).toList());
    }
}
