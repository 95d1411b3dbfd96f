package org.suanpan.reports.table;

import java.time.LocalDate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;

/// One column: `key` is its name in JSON and in the words, `value` gives text, days, whole numbers or exact figures,
/// null for an empty cell. In workbooks a ratio is a formula over its neighbours: `{net}` is this row's cell of that
/// column, `{net!}` the total row's; `value` is its cached result. `total` is the total row's formula, null for none;
/// [#SUM] adds the visible rows.
public record Column<T>(String key, Kind kind, Function<T, @Nullable Object> value, @Nullable String formula,
        @Nullable String total, boolean bars) {

    public static final String SUM = "SUM";

    private static <T> Column<T> of(String key, Kind kind, Function<T, @Nullable Object> value) {
        return new Column<>(key, kind, value, null, null, false);
    }

    public static <T> Column<T> text(String key, Function<T, String> value) {
        return of(key, Kind.TEXT, value::apply);
    }

    public static <T> Column<T> code(String key, Function<T, String> value) {
        return of(key, Kind.CODE, value::apply);
    }

    public static <T> Column<T> date(String key, Function<T, @Nullable LocalDate> value) {
        return of(key, Kind.DATE, value::apply);
    }

    /// A place in a list: 1, 2, 3.
    public static <T> Column<T> rank(String key, Function<T, @Nullable Long> value) {
        return of(key, Kind.RANK, value::apply);
    }

    public static <T> Column<T> count(String key, Function<T, @Nullable Long> value) {
        return of(key, Kind.COUNT, value::apply);
    }

    public static <T> Column<T> quantity(String key, Function<T, @Nullable Quantity> value) {
        return of(key, Kind.QUANTITY, value::apply);
    }

    public static <T> Column<T> price(String key, Function<T, @Nullable UnitPrice> value) {
        return of(key, Kind.PRICE, value::apply);
    }

    public static <T> Column<T> money(String key, Function<T, @Nullable Money> value) {
        return of(key, Kind.MONEY, value::apply);
    }

    public static <T> Column<T> ratio(String key, Function<T, @Nullable Rate> value) {
        return of(key, Kind.RATIO, value::apply);
    }

    public static <T> Column<T> score(String key, Function<T, Rate> value) {
        return of(key, Kind.SCORE, value::apply);
    }

    /// Days with one decimal.
    public static <T> Column<T> days(String key, Function<T, @Nullable Rate> value) {
        return of(key, Kind.DAYS, value::apply);
    }

    public Column<T> summed() {
        return new Column<>(key, kind, value, formula, SUM, bars);
    }

    /// Live in workbooks: `rows` in each row, `total` in the total row.
    public Column<T> live(String rows, @Nullable String totalRow) {
        return new Column<>(key, kind, value, rows, totalRow, bars);
    }

    /// A formula in the total row only.
    public Column<T> total(String totalRow) {
        return new Column<>(key, kind, value, formula, totalRow, bars);
    }

    /// With data bars behind the figures.
    public Column<T> withBars() {
        return new Column<>(key, kind, value, formula, total, true);
    }

    public boolean isSummed() {
        return SUM.equals(total);
    }
}
