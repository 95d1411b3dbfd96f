package org.suanpan.app.loyalty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.list.ListState;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.RowQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.loyalty.points.GivenLine;
import org.suanpan.core.loyalty.points.Loyalty;

/// State of the register of rebates and gifts.
final class RegisterViewModel {

    private static final Set<String> COLUMNS = Set.of("day", "kind", "name", "contract", "what", "person", "points", "value", "approver", "reason",
            "number", "state");
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final RowQuery<GivenLine> ROWS = new RowQuery<GivenLine>(RegisterViewModel::has,
            Comparator.comparing(GivenLine::day).reversed())
            .column("day", GivenLine::day)
            .column("kind", line -> line.kind().name())
            .column("name", GivenLine::name)
            .column("contract", GivenLine::contract)
            .column("what", GivenLine::what)
            .column("person", GivenLine::person)
            .column("points", GivenLine::points)
            .column("value", GivenLine::value)
            .column("approver", GivenLine::approver)
            .column("reason", GivenLine::reason)
            .column("number", GivenLine::number)
            .column("state", line -> String.valueOf(line.back()));

    private final Desk desk;
    private final Loyalty loyalty;
    private final ListState state;
    private final PagedList<GivenLine, Sum> list;

    /// What the list comes to, without what was taken back.
    record Sum(long lines, long points, Money value) {}

    RegisterViewModel(Desk desk, Loyalty loyalty) {
        this.desk = desk;
        this.loyalty = loyalty;
        state = new ListState(desk, "given", ListQuery.ALL.sortedBy(new ListQuery.Sort("day", true)), COLUMNS,
                (query, column, limit) -> ROWS.values(all(desk.asOf().day().get()), query, column, limit));
        list = new PagedList<>(desk.refresh(), desk.text().of("loyalty.reading"), Set.of(Topic.CUSTOMER, Topic.DOCUMENT, Topic.LEDGER),
                line -> line.kind().name() + line.id(), this::reading);
        state.query().addListener(_ -> list.restart());
        desk.asOf().day().addListener(_ -> list.restart());
    }

    private PagedList.Reading<GivenLine, Sum> reading() {
        ListQuery query = state.query().get();
        LocalDate day = desk.asOf().day().get();
        return (offset, limit) -> {
            List<GivenLine> rows = ROWS.of(all(day), query);
            List<GivenLine> stand = rows.stream().filter(line -> !line.back()).toList();
            return new PagedList.Slice<>(new Page<>(rows.stream().skip(offset).limit(limit).toList(), rows.size()), new Sum(rows.size(),
                    stand.stream().mapToLong(GivenLine::points).sum(), stand.stream().map(GivenLine::value).reduce(Money.ZERO, Money::plus)));
        };
    }

    private List<GivenLine> all(LocalDate upTo) {
        return loyalty.given(EVER, upTo);
    }

    private static boolean has(GivenLine line, String text) {
        return (line.name() + " " + line.contract() + " " + line.what() + " " + line.person() + " " + line.number()).toLowerCase(Locale.ROOT)
                .contains(text);
    }

    Desk desk() {
        return desk;
    }

    ListState state() {
        return state;
    }

    PagedList<GivenLine, Sum> list() {
        return list;
    }

    void open(GivenLine line) {
        desk.navigator().open(line.document() == null ? new Screen.Card(line.customer()) : new Screen.Paper(line.document()));
    }

    void openCard(GivenLine line) {
        desk.navigator().open(new Screen.Card(line.customer()));
    }
}
