package org.suanpan.app.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.AccountQueries.SideSum;

/// What was spent and earned beside the goods in the last months, by item or by person.
final class SidesViewModel {

    static final int MONTHS = 6;

    enum By { ITEM, PERSON }

    /// One item or person: what each month came to, and all of them. The sums of all rows have no name.
    record Row(boolean income, @Nullable String name, List<Money> months, Money total) {}

    private final Desk desk;
    private final LiveValue<List<SideSum>> sums;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.ITEM);

    SidesViewModel(Desk desk, AccountQueries queries) {
        this.desk = desk;
        sums = LiveValue.prepared(desk.refresh(), desk.text().of("account.reading"), Set.of(Topic.LEDGER, Topic.DOCUMENT), () -> {
            DateSpan span = new DateSpan(months().getFirst().atDay(1), months().getLast().atEndOfMonth());
            String fee = desk.text().of("money.part.FEE");
            return () -> queries.sides(span, fee);
        });
    }

    LiveValue<List<SideSum>> sums() {
        return sums;
    }

    ObjectProperty<By> by() {
        return by;
    }

    /// The last months up to this one.
    List<YearMonth> months() {
        YearMonth now = YearMonth.from(desk.asOf().today());
        List<YearMonth> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            months.add(now.minusMonths(back));
        }
        return months;
    }

    /// Spent first, each side by what it came to in all, with its sum below.
    List<Row> rows() {
        List<SideSum> all = sums.value().get();
        List<Row> rows = new ArrayList<>();
        for (boolean income : new boolean[] {false, true}) {
            List<SideSum> side = all == null ? List.of() : all.stream().filter(sum -> sum.income() == income).toList();
            Function<SideSum, String> name = by.get() == By.ITEM ? SideSum::item : SideSum::person;
            Map<String, List<SideSum>> groups = new LinkedHashMap<>();
            side.forEach(sum -> groups.computeIfAbsent(name.apply(sum), _ -> new ArrayList<>()).add(sum));
            groups.entrySet().stream().map(group -> row(income, group.getKey(), group.getValue()))
                    .sorted(Comparator.comparing(Row::total).reversed()).forEach(rows::add);
            if (!side.isEmpty()) {
                rows.add(row(income, null, side));
            }
        }
        return rows;
    }

    private Row row(boolean income, @Nullable String name, List<SideSum> sums) {
        List<Money> months = months().stream().map(month -> sum(sums.stream().filter(s -> s.month().equals(month)).toList()))
                .toList();
        return new Row(income, name, months, sum(sums));
    }

    private static Money sum(List<SideSum> sums) {
        return sums.stream().map(SideSum::amount).reduce(Money.ZERO, Money::plus);
    }
}
