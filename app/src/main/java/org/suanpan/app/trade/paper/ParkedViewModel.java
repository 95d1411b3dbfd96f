package org.suanpan.app.trade.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.app.trade.TradePorts;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Topic;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.trade.Document;
import org.suanpan.core.trade.DocumentListItem;
import org.suanpan.core.trade.DocumentQueries;
import org.suanpan.core.trade.Documents;
import org.suanpan.core.trade.exchange.KeptExchange;

/// Drafts of every kind, the one begun last first.
public final class ParkedViewModel {

    private static final int MOST = 200;
    private static final ListQuery DRAFTS = ListQuery.ALL.where("state", new ColumnTest.OneOf(List.of("DRAFT")));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// A draft, and when it was begun; an exchange is one, though it is kept in two documents.
    record Parked(DocumentListItem item, Instant since, boolean exchange) {}

    private final Desk desk;
    private final TradePorts ports;
    private final AtomicLong forms;
    private final LiveValue<List<Parked>> drafts;

    public ParkedViewModel(Desk desk, TradePorts ports, AtomicLong forms) {
        this.desk = desk;
        this.ports = ports;
        this.forms = forms;
        drafts = new LiveValue<>(desk.refresh(), desk.text().of("trade.reading-list"), Set.of(Topic.DOCUMENT), this::read);
    }

    private List<Parked> read() {
        return ports.queries().page(Set.of(), DRAFTS, 0, MOST)
                .rows().stream().flatMap(this::parked)
                .sorted(Comparator.comparing(Parked::since).reversed()).toList();
    }

    private Stream<Parked> parked(DocumentListItem item) {
        Document stored = ports.documents().get(item.id());
        boolean exchange = KeptExchange.of(ports.documents(), stored).isPresent();
        return exchange && item.kind() == DocumentKind.SALES_RETURN ? Stream.of()
                : Stream.of(new Parked(item, stored.trail().createdAt(), exchange));
    }

    /// How many were begun; an exchange is one.
    public static long count(DocumentQueries queries, Documents documents) {
        long all = queries.totals(Set.of(), DRAFTS).documents();
        long halves = queries.page(Set.of(DocumentKind.SALES_RETURN), DRAFTS, 0, MOST).rows().stream()
                .filter(item -> KeptExchange.of(documents, documents.get(item.id())).isPresent()).count();
        return all - halves;
    }

    String kind(Parked parked) {
        return desk.text().of(parked.exchange() ? "exchange.title" : "trade.kind." + parked.item().kind());
    }

    Desk desk() {
        return desk;
    }

    public LiveValue<List<Parked>> drafts() {
        return drafts;
    }

    /// How long ago it was begun.
    String age(Parked parked) {
        LocalDateTime since = LocalDateTime.ofInstant(parked.since(), ZoneId.systemDefault());
        LocalDate day = since.toLocalDate();
        long days = ChronoUnit.DAYS.between(day, desk.asOf().today());
        return days <= 0 ? desk.text().of("trade.parked-today", TIME.format(since))
                : days == 1 ? desk.text().of("trade.parked-yesterday", TIME.format(since))
                        : desk.text().of("trade.parked-days", days);
    }

    void open(Parked parked) {
        desk.navigator().open(new Screen.Write(parked.item().kind(), parked.item().id(), null, forms.incrementAndGet()));
    }

    void discard(Parked parked) {
        desk.work().write(desk.text().of("trade.discarding"), () -> {
            ports.trading().discard(parked.item().id(), Actor.OWNER);
            return true;
        }).run();
    }
}
