package org.suanpan.persistence.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.price.promotion.PromotionResult.Goods;
import org.suanpan.core.price.promotion.PromotionResult.Used;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.price.PriceMapper.OnDayRow;
import org.suanpan.persistence.price.PromotionMapper.Bought;

final class SqlitePromotions implements Promotions {

    private final Sessions sessions;
    private final SegmentColumn limits;

    SqlitePromotions(Sessions sessions, SegmentColumn limits) {
        this.sessions = sessions;
        this.limits = limits;
    }

    @Override
    public List<Promotion> inForce(@Nullable CustomerId customer, LocalDate day) {
        List<Promotion> all = sessions.readTogether(s -> {
            OnDayRow level = customer == null ? null : s.getMapper(PriceMapper.class).onDay(customer, day);
            return s.getMapper(PromotionMapper.class).inForce(customer, level == null ? "" : level.levelNow(), day).stream()
                    .map(PromotionRow::promotion).toList();
        });
        return limits.open(all, Promotion::segment, customer, day);
    }

    @Override
    public List<NamedPromotion> all() {
        return sessions.read(s -> s.getMapper(PromotionMapper.class).standing().stream().map(PromotionRow::named).toList());
    }

    @Override
    public Promotion get(long id) {
        return sessions.read(s -> Optional.ofNullable(s.getMapper(PromotionMapper.class).one(id)))
                .orElseThrow(() -> new Rejected("price.promotion-unknown", id)).promotion();
    }

    @Override
    public List<Used> used(long id, LocalDate from, LocalDate to) {
        return sessions.read(s -> s.getMapper(PromotionMapper.class).used(id, from, to));
    }

    @Override
    public Money sales(Goods goods, LocalDate from, LocalDate to) {
        if (goods.segment() == 0) {
            return sessions.read(s -> s.getMapper(PromotionMapper.class).sales(goods, goods.category() + "/", from, to));
        }
        Set<CustomerId> members = limits.members(goods.segment(), to);
        return sessions.read(s -> s.getMapper(PromotionMapper.class).buyers(goods, goods.category() + "/", from, to)).stream()
                .filter(buyer -> members.contains(buyer.customer())).map(Bought::amount).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public long add(Promotion promotion) {
        return sessions.write(Topic.PRODUCT, s -> {
            PromotionMapper mapper = s.getMapper(PromotionMapper.class);
            long id = mapper.nextId();
            mapper.insert(id, PromotionRow.of(promotion));
            return id;
        });
    }

    @Override
    public void end(long id, LocalDate day) {
        sessions.write(Topic.PRODUCT, s -> {
            if (s.getMapper(PromotionMapper.class).end(id, day) == 0) {
                throw new Rejected("price.promotion-unknown", id);
            }
            return id;
        });
    }
}
