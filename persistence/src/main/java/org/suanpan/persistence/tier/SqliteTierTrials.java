package org.suanpan.persistence.tier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.suanpan.core.base.Quantity;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.product.ProductId;
import org.suanpan.core.tier.lab.LabFacts;
import org.suanpan.core.tier.policy.Allotment;
import org.suanpan.core.tier.policy.OpenOrders;
import org.suanpan.persistence.db.BareRows;
import org.suanpan.persistence.db.Sessions;

final class SqliteTierTrials implements LabFacts, OpenOrders {

    private final Sessions sessions;

    SqliteTierTrials(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Sold> documents(LocalDate to) {
        return sessions.read(s -> s.getMapper(TierTrialMapper.class).documents(to)).stream().map(row -> new Sold(row.customer(),
                row.day(), row.number(), row.sale(), row.sales(), row.returned(), row.cost(), row.gone())).toList();
    }

    @Override
    public List<Goods> goods(LocalDate from, LocalDate to) {
        Map<String, YearMonth> months = new HashMap<>();
        return sessions.read(s -> {
            List<Goods> goods = new ArrayList<>();
            BareRows.each(s, TierTrialMapper.class, "goods", row -> goods.add(new Goods(new CustomerId(row.getLong(1)),
                    months.computeIfAbsent(row.getString(2), YearMonth::parse), new ProductId(row.getLong(3)),
                    new Quantity(row.getLong(4)))), from.toString(), to.toString());
            return goods;
        });
    }

    @Override
    public List<LevelPrice> prices() {
        return sessions.read(s -> s.getMapper(TierTrialMapper.class).prices()).stream()
                .map(row -> new LevelPrice(row.product(), row.level(), row.price())).toList();
    }

    @Override
    public Set<CustomerId> withOwnLevel() {
        return new HashSet<>(sessions.read(s -> s.getMapper(TierTrialMapper.class).withOwnLevel()));
    }

    @Override
    public List<Waiting> waiting(ProductId product, LocalDate day) {
        return sessions.read(s -> s.getMapper(TierTrialMapper.class).waiting(product, day)).stream()
                .map(row -> new Waiting(row.orderId(), new Allotment.Wish(row.number(), row.lineNo(), row.day(),
                        row.priority() == null ? Allotment.LAST : row.priority(), row.remaining(), row.pack()), row.customer(),
                        row.tier()))
                .toList();
    }

    @Override
    public Quantity onHand(ProductId product) {
        return sessions.read(s -> s.getMapper(TierTrialMapper.class).onHand(product));
    }

    @Override
    public List<Scarce> scarce() {
        return sessions.read(s -> s.getMapper(TierTrialMapper.class).scarce());
    }
}
