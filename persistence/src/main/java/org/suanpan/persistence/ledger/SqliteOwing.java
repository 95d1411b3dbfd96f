package org.suanpan.persistence.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.document.DocumentId;
import org.suanpan.core.document.DocumentKind;
import org.suanpan.core.ledger.Partner;
import org.suanpan.core.ledger.due.Dunning;
import org.suanpan.core.ledger.statement.Holder;
import org.suanpan.core.ledger.statement.NetOwing;
import org.suanpan.core.ledger.statement.OwingQueries;
import org.suanpan.core.ledger.statement.PartnerOwing;
import org.suanpan.core.ledger.statement.Side;
import org.suanpan.core.ledger.statement.Statement;
import org.suanpan.core.ledger.statement.StatementItem;
import org.suanpan.core.ledger.statement.StatementLine;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.party.PaymentPromise;
import org.suanpan.persistence.db.Like;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.ledger.OwingMapper.ItemRow;
import org.suanpan.persistence.ledger.OwingMapper.LineRow;

/// Reads what partners owe on a day, and their statements.
final class SqliteOwing implements OwingQueries {

    private final Sessions sessions;

    SqliteOwing(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<PartnerOwing> owing(Side side, LocalDate asOf) {
        boolean customers = side == Side.CUSTOMERS;
        return sessions.readTogether(s -> PartnerOwing.of(
                mapper(s).accounts(customers, asOf).stream()
                        .map(row -> new PartnerOwing.Account(row.holder(), row.balance(), row.lastMoney())).toList(),
                mapper(s).openSums(customers, asOf, OwingMapper.FirstDue.of(asOf)).stream().map(OwingMapper.OpenSums::open).toList(),
                asOf));
    }

    @Override
    public Statement statement(Partner partner, DateSpan span, boolean items) {
        return sessions.readTogether(s -> read(mapper(s), partner, span, items));
    }

    @Override
    public void statements(List<Partner> partners, DateSpan span, boolean items, Consumer<Statement> each) {
        sessions.readTogether(s -> {
            partners.forEach(partner -> each.accept(read(mapper(s), partner, span, items)));
            return partners;
        });
    }

    @Override
    public List<NetOwing> nets(LocalDate asOf) {
        return sessions.readTogether(s -> mapper(s).both().stream().map(both -> net(mapper(s), both, asOf))
                .filter(row -> !row.receivable().isZero() || !row.payable().isZero()).sorted(NetOwing.LARGEST).toList());
    }

    @Override
    public Optional<NetOwing> net(Partner partner, LocalDate asOf) {
        return sessions.readTogether(s -> Optional.ofNullable(mapper(s).bothOf(partner)).map(both -> net(mapper(s), both, asOf)));
    }

    private static NetOwing net(OwingMapper mapper, OwingMapper.Both both, LocalDate asOf) {
        Partner customer = Partner.of(both.customer());
        Partner supplier = Partner.of(both.supplier());
        LocalDate after = asOf.plusDays(1);
        return new NetOwing(Objects.requireNonNull(mapper.byId(true, customer)).holder(),
                Objects.requireNonNull(mapper.byId(false, supplier)).holder(), mapper.before(customer, after), mapper.before(supplier, after));
    }

    @Override
    public List<Holder> unlinked(Partner partner, String typed, int limit) {
        return sessions.read(s -> mapper(s).unlinked(partner.customer() == null, partner, Like.containing(typed), limit)).stream()
                .map(OwingMapper.HolderRow::holder).toList();
    }

    @Override
    public List<Dunning> dunnings(LocalDate asOf) {
        return sessions.readTogether(s -> {
            Map<CustomerId, PaymentPromise> promises = new HashMap<>();
            mapper(s).promises().forEach(row -> promises.put(row.customer(), new PaymentPromise(row.day(), row.amount(), row.note())));
            return Dunning.of(mapper(s).due(true, asOf).stream().map(OwingMapper.DueRow::row).toList(), promises, asOf);
        });
    }

    @Override
    public Optional<Holder> byCode(Side side, String code) {
        return sessions.read(s -> Optional.ofNullable(mapper(s).byCode(side == Side.CUSTOMERS, code)))
                .map(OwingMapper.HolderRow::holder);
    }

    private static Statement read(OwingMapper mapper, Partner partner, DateSpan span, boolean withItems) {
        OwingMapper.HolderRow holder = mapper.byId(partner.customer() != null, partner);
        if (holder == null) {
            throw new Rejected("ledger.no-partner");
        }
        Map<DocumentId, List<StatementItem>> items = new HashMap<>();
        List<LineRow> rows = mapper.lines(partner, span);
        if (withItems) {
            Map<DocumentId, DocumentKind> kinds = new HashMap<>();
            rows.forEach(row -> kinds.put(row.document(), row.kind()));
            mapper.items(partner, span).forEach(item -> items.computeIfAbsent(item.document(), _ -> new ArrayList<>())
                    .add(signed(item, Objects.requireNonNull(kinds.get(item.document())))));
        }
        Money opening = mapper.before(partner, span.from());
        return new Statement(holder.holder(), span, opening, lines(rows, partner, opening, items),
                mapper.open(partner, span.to()), mapper.free(partner, span.to()));
    }

    private static List<StatementLine> lines(List<LineRow> rows, Partner partner, Money opening,
            Map<DocumentId, List<StatementItem>> items) {
        List<StatementLine> lines = new ArrayList<>();
        Money balance = opening;
        for (LineRow row : rows) {
            balance = balance.plus(row.change());
            Money received = partner.customer() != null ? row.cash() : row.cash().negated();
            List<StatementItem> own = items.remove(row.document());
            lines.add(new StatementLine(row.document(), row.number(), row.kind(), row.red(), row.date(), row.remark(),
                    row.change().plus(received).plus(row.waived()), received, row.waived(), balance,
                    own == null ? List.of() : own));
        }
        return lines;
    }

    private static StatementItem signed(ItemRow item, DocumentKind kind) {
        boolean back = kind == DocumentKind.SALES_RETURN || kind == DocumentKind.PURCHASE_RETURN;
        return new StatementItem(item.name(), item.spec(), item.unit(), back ? item.quantity().negated() : item.quantity(),
                item.price(), back ? item.amount().negated() : item.amount(), item.gift());
    }

    private static OwingMapper mapper(SqlSession session) {
        return session.getMapper(OwingMapper.class);
    }
}
