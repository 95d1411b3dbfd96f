package org.suanpan.app.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.FilePorts;
import org.suanpan.app.base.PagedList;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.list.ListState;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Page;
import org.suanpan.core.base.RowQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.statement.AgeGroup;
import org.suanpan.core.ledger.statement.Aged;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.StatementExport;

/// State of the list of who owes what: which side, on which day, overdue for how long.
final class OwingViewModel {

    /// Overdue for more days than this; -1 = all, due or not.
    static final List<Long> OVER = List.of(-1L, 0L, 30L, 60L, 90L);

    private static final Set<String> COLUMNS = Set.of("name", "code", "phone", "rep", "balance", "NOT_DUE", "TO_30", "TO_60",
            "TO_90", "ABOVE_90", "unallocated", "days", "last");
    private static final Pattern DAYS = Pattern.compile("[>＞]\\s*(\\d{1,5})");
    private static final ListQuery.Filter OPEN = new ListQuery.Filter("open", new ColumnTest.Between(1L, null));
    private static final RowQuery<PartnerOwing> ROWS = columns();

    private final Desk desk;
    private final OwingQueries owing;
    private final FilePorts files;
    private final ListState state;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.CUSTOMERS);
    private final ObjectProperty<LocalDate> asOf;
    private final ObjectProperty<@Nullable Long> over = new SimpleObjectProperty<>(-1L);
    private final ObjectProperty<StatementExport.@Nullable Batch> written = new SimpleObjectProperty<>();
    private final PagedList<PartnerOwing, Sum> list;

    /// What the list comes to.
    record Sum(long partners, Aged aged) {}

    OwingViewModel(Desk desk, OwingQueries owing, FilePorts files) {
        this.desk = desk;
        this.owing = owing;
        this.files = files;
        asOf = new SimpleObjectProperty<>(desk.asOf().day().get());
        state = new ListState(desk, "owing", ListQuery.ALL.sortedBy(new ListQuery.Sort("balance", true)), COLUMNS,
                (query, column, limit) -> ROWS.values(owing.owing(side.get(), asOf.get()), query, column, limit));
        list = new PagedList<>(desk.refresh(), desk.text().of("owing.reading"), Set.of(Topic.LEDGER, Topic.DOCUMENT,
                Topic.CUSTOMER, Topic.SUPPLIER, Topic.IMPORT), row -> row.holder().partner(),
                () -> reading(owing, side.get(), asOf.get(), state.query().get()));
        state.query().subscribe(query -> over.set(daysOver(query)));
        state.query().addListener(_ -> list.restart());
        over.addListener((_, _, days) -> {
            if (days != null && !days.equals(daysOver(state.query().get()))) {
                state.narrow("days", days < 0 ? null : new ColumnTest.Between(days + 1, null));
            }
        });
        side.addListener(_ -> list.restart());
        asOf.addListener((_, before, day) -> {
            if (day == null) {
                asOf.set(before);
            } else {
                list.restart();
            }
        });
    }

    private static RowQuery<PartnerOwing> columns() {
        RowQuery<PartnerOwing> rows = new RowQuery<PartnerOwing>(OwingViewModel::has, PartnerOwing.LARGEST)
                .column("name", row -> row.holder().name(), row -> row.holder().search())
                .column("code", row -> row.holder().code())
                .column("phone", row -> row.holder().phone())
                .column("rep", row -> row.holder().rep())
                .column("balance", row -> row.aged().balance())
                .column("unallocated", row -> row.aged().unallocated())
                .column("days", PartnerOwing::daysOverdue)
                .column("last", PartnerOwing::lastMoney);
        for (AgeGroup group : AgeGroup.values()) {
            rows.column(group.name(), row -> row.aged().of(group));
        }
        return rows;
    }

    // `>60` = overdue for more than sixty days
    private static boolean has(PartnerOwing row, String text) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return row.daysOverdue() > Long.parseLong(days.group(1));
        }
        return row.holder().name().toLowerCase(Locale.ROOT).contains(text) || row.holder().search().contains(text)
                || row.holder().code().toLowerCase(Locale.ROOT).contains(text) || row.holder().phone().contains(text);
    }

    /// Null = narrowed in another way.
    private static @Nullable Long daysOver(ListQuery query) {
        return query.testOf("days").map(test -> test instanceof ColumnTest.Between(Long least, Long most) && most == null
                && least != null && OVER.contains(least - 1) ? (Long) (least - 1) : null).orElse(
                        query.testOf("days").isEmpty() ? -1L : null);
    }

    private static PagedList.Reading<PartnerOwing, Sum> reading(OwingQueries owing, Side side, LocalDate day, ListQuery query) {
        return (offset, limit) -> {
            List<PartnerOwing> rows = ROWS.of(owing.owing(side, day), query);
            Aged sum = rows.stream().map(PartnerOwing::aged).reduce(Aged.NOTHING, Aged::plus);
            return new PagedList.Slice<>(new Page<>(rows.stream().skip(offset).limit(limit).toList(), rows.size()),
                    new Sum(rows.size(), sum));
        };
    }

    Desk desk() {
        return desk;
    }

    /// Query and columns of the list.
    ListState state() {
        return state;
    }

    ObjectProperty<Side> side() {
        return side;
    }

    ObjectProperty<LocalDate> asOf() {
        return asOf;
    }

    /// One of [#OVER]; null = narrowed in another way.
    ObjectProperty<@Nullable Long> over() {
        return over;
    }

    PagedList<PartnerOwing, Sum> list() {
        return list;
    }

    /// The statements written last; null = none yet.
    ObjectProperty<StatementExport.@Nullable Batch> written() {
        return written;
    }

    void preset(Screen screen) {
        if (screen instanceof Screen.Owing wanted && !wanted.equals(Screen.Owing.ALL)) {
            side.set(wanted.side());
            asOf.set(desk.asOf().day().get());
            over.set(wanted.daysOver() == null ? -1L : wanted.daysOver());
        }
    }

    void open(PartnerOwing row) {
        desk.navigator().open(new Screen.Statement(row.holder().partner(), asOf.get()));
    }

    void openCard(PartnerOwing row) {
        if (row.holder().partner().customer() != null) {
            desk.navigator().open(new Screen.Card(row.holder().partner().customer()));
        } else {
            open(row);
        }
    }

    /// What was written for the partner and is not settled.
    void openDocuments(PartnerOwing row) {
        desk.navigator().open(papers(row.holder().partner(), row.holder().name()));
    }

    void openDue() {
        desk.navigator().open(new Screen.DueCalendar());
    }

    void openNets() {
        desk.navigator().open(new Screen.Nets());
    }

    static Screen papers(Partner partner, String name) {
        return new Screen.Papers(partner.customer() != null ? Screen.Papers.Room.SALES : Screen.Papers.Room.PURCHASES,
                List.of(new ListQuery.Filter("partner", new ColumnTest.OneOf(List.of(name))), OPEN));
    }

    /// A statement for every row of the list as it is narrowed now, over the month up to the day, into the folder of reports.
    void writeAll() {
        Side whose = side.get();
        LocalDate day = asOf.get();
        ListQuery query = state.query().get();
        Path folder = desk.exports().folder();
        String shop = desk.exports().shop().get();
        Locale language = desk.text().locale().get();
        written.set(null);
        desk.jobs().start(desk.text().of("owing.writing-all"), progress -> {
            List<PartnerOwing> rows = new ArrayList<>(ROWS.of(owing.owing(whose, day), query));
            StatementExport.Origin origin = new StatementExport.Origin(shop, language, desk.asOf().today(), false, files.paying().get());
            return files.statements().writeAll(owing, new StatementExport.Many(rows.stream().map(PartnerOwing::holder).toList(),
                    new DateSpan(day.withDayOfMonth(1), day)), origin, folder, progress);
        }, written::set);
    }

    void show(Path file) {
        desk.exports().show(file);
    }
}
