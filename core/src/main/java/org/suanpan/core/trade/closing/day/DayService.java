package org.suanpan.core.trade.closing.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.ColumnTest;
import org.suanpan.core.base.ListQuery;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.AccountId;
import org.suanpan.core.ledger.AccountQueries;
import org.suanpan.core.ledger.AccountQueries.AccountFlow;
import org.suanpan.core.ledger.AccountQueries.AccountListItem;
import org.suanpan.core.ledger.Accounts;
import org.suanpan.core.trade.BookFigures;
import org.suanpan.core.trade.Draft;
import org.suanpan.core.trade.Settling;
import org.suanpan.core.trade.Trading;

/// Counts, books what differs and locks, all of it or nothing.
public final class DayService implements DayEnd {

    private final UnitOfWork unitOfWork;
    private final Trading trading;
    private final DayClosings closings;
    private final BookFigures figures;
    private final AccountQueries accounts;
    private final Clock clock;

    public DayService(UnitOfWork unitOfWork, Trading trading, DayClosings closings, BookFigures figures, AccountQueries accounts,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.trading = trading;
        this.closings = closings;
        this.figures = figures;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> closedThrough() {
        return closings.closedThrough();
    }

    @Override
    public List<DayClosing> closings(int limit) {
        return closings.newest(limit);
    }

    @Override
    public List<Standing> standings(LocalDate day) {
        ListQuery ofTheDay = ListQuery.ALL.where("date", new ColumnTest.Days(day, day));
        return accounts.accounts().stream().filter(account -> !account.stopped() || !account.balance().isZero())
                .sorted(Comparator.comparing(account -> account.kind() != Accounts.Kind.CASH))
                .map((AccountListItem account) -> {
                    AccountFlow flow = accounts.flow(account.id(), ofTheDay);
                    return new Standing(account.id(), account.name(), account.kind(), figures.account(account.id(), day.minusDays(1)),
                            flow.in(), flow.out(), figures.account(account.id(), day));
                }).toList();
    }

    @Override
    public DayClosing close(LocalDate day, List<Count> counts, Items items, Actor actor) {
        List<AccountListItem> known = accounts.accounts();
        List<Count> differing = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        List<Money> books = counts.stream().map(count -> figures.account(count.account(), day)).toList();
        check(day, counts);
        for (int i = 0; i < counts.size(); i++) {
            Money difference = counts.get(i).counted().minus(books.get(i));
            if (!difference.isZero()) {
                differing.add(counts.get(i));
                drafts.add(booked(day, counts.get(i).account(), difference, items));
            }
        }
        trading.postAll(drafts, actor, made -> {
            List<DayClosing.Counted> counted = new ArrayList<>();
            for (int i = 0; i < counts.size(); i++) {
                Count count = counts.get(i);
                counted.add(new DayClosing.Counted(count.account(), name(known, count.account()), books.get(i), count.counted(),
                        count.notes(), document(made, differing, count)));
            }
            closings.add(day, counted, now(), actor);
        });
        return closings.newest(1).getFirst();
    }

    private static @Nullable DocumentId document(List<DocumentId> made, List<Count> differing, Count count) {
        int at = differing.indexOf(count);
        return at < 0 ? null : made.get(at);
    }

    private static String name(List<AccountListItem> known, AccountId id) {
        return known.stream().filter(account -> account.id().equals(id)).findFirst().map(AccountListItem::name).orElse("");
    }

    private void check(LocalDate day, List<Count> counts) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Rejected("day.in-the-future", day);
        }
        closings.closedThrough().filter(through -> !day.isAfter(through)).ifPresent(through -> {
            throw new Rejected("day.already", day, through);
        });
        if (counts.isEmpty()) {
            throw new Rejected("day.nothing-counted");
        }
        counts.stream().filter(count -> count.counted().isNegative()).findFirst().ifPresent(count -> {
            throw new Rejected("day.counted-negative", count.counted());
        });
    }

    private static Draft booked(LocalDate day, AccountId account, Money difference, Items items) {
        boolean surplus = difference.isPositive();
        return Draft.of(surplus ? DocumentKind.OTHER_INCOME : DocumentKind.EXPENSE, day)
                .reason(surplus ? items.surplus() : items.shortage()).remark(items.remark())
                .settling(Settling.of(account, difference.abs()));
    }

    @Override
    public void reopen(LocalDate day, String reason, Actor actor) {
        unitOfWork.write(() -> {
            if (!actor.equals(Actor.OWNER) && !actor.equals(Actor.STORY)) {
                throw new Rejected("day.owner-only", day);
            }
            if (reason.isBlank()) {
                throw new Rejected("day.reason-missing", day);
            }
            DayClosing newest = closings.closedThrough().flatMap(through -> closings.newest(Integer.MAX_VALUE).stream()
                    .filter(closing -> closing.stands() && closing.day().equals(through)).findFirst())
                    .orElseThrow(() -> new Rejected("day.none-closed"));
            if (!newest.day().equals(day)) {
                throw new Rejected("day.not-the-newest", day, newest.day());
            }
            closings.reopen(newest, reason.strip(), now(), actor);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
