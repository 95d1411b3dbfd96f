package org.suanpan.persistence.price;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.price.promotion.Promotions;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.price.PriceMapper.LevelRow;

final class SqlitePromotions implements Promotions {

    private final Sessions sessions;

    SqlitePromotions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Promotion> inForce(@Nullable CustomerId customer, LocalDate day) {
        return sessions.readTogether(s -> {
            LevelRow level = customer == null ? null : s.getMapper(PriceMapper.class).level(customer);
            return s.getMapper(PromotionMapper.class).inForce(customer, level == null ? "" : level.level(), day).stream()
                    .map(PromotionRow::promotion).toList();
        });
    }

    @Override
    public List<NamedPromotion> all() {
        return sessions.read(s -> s.getMapper(PromotionMapper.class).standing().stream().map(PromotionRow::named).toList());
    }

    @Override
    public Promotion get(long id) {
        PromotionRow row = sessions.read(s -> s.getMapper(PromotionMapper.class).one(id));
        if (row == null) {
            throw new Rejected("price.promotion-unknown", id);
        }
        return row.promotion();
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
