package org.suanpan.persistence.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.Topic;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceFacts;
import org.suanpan.core.price.PriceFacts.Listed;
import org.suanpan.core.price.PriceLimits;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.Prices;
import org.suanpan.core.price.TierDeal;
import org.suanpan.core.product.ProductId;
import org.suanpan.persistence.db.Sessions;
import org.suanpan.persistence.price.PriceMapper.LimitsRow;
import org.suanpan.persistence.price.PriceMapper.OnDayRow;

final class SqlitePrices implements Prices {

    private static final int DEALS = 10;
    private static final OnDayRow NOBODY = new OnDayRow("", null, "", "", null, null, null);

    private final Sessions sessions;
    private final SegmentColumn limits;

    SqlitePrices(Sessions sessions, SegmentColumn limits) {
        this.sessions = sessions;
        this.limits = limits;
    }

    @Override
    public PriceFacts facts(ProductId product, @Nullable CustomerId customer, LocalDate day) {
        PriceFacts all = sessions.readTogether(s -> {
            PriceMapper mapper = mapper(s);
            OnDayRow level = customer == null ? NOBODY : known(mapper.onDay(customer, day), "customer.unknown", customer.value());
            Map<String, Listed> list = new HashMap<>();
            Map<String, Listed> atLevel = new HashMap<>();
            for (KeptPrice kept : mapper.prices(product)) {
                if (kept.level().isEmpty()) {
                    list.put(kept.unit(), new Listed(kept.price(), kept.since()));
                } else if (kept.level().equals(level.levelNow())) {
                    atLevel.put(kept.unit(), new Listed(kept.price(), kept.since()));
                }
            }
            List<PriceRule> rules = mapper.inForce(product, categories(mapper, product), customer, day).stream()
                    .map(RuleRow::rule).toList();
            // What one passer-by paid is nothing to the next.
            return new PriceFacts(list, level.levelNow(), level.sinceNow(), atLevel, rules,
                    customer == null || customer.equals(CustomerId.WALK_IN) ? List.of() : mapper.deals(product, customer, DEALS),
                    level.deal());
        });
        return all.rules(limits.open(all.rules(), PriceRule::segment, customer, day));
    }

    @Override
    public TierDeal tier(CustomerId customer, LocalDate day) {
        return sessions.read(s -> known(mapper(s).onDay(customer, day), "customer.unknown", customer.value())).deal();
    }

    /// A category and those above it: 饮料/碳酸 lies in 饮料.
    private static List<String> categories(PriceMapper mapper, ProductId product) {
        String category = known(mapper.category(product), "product.unknown", product.value());
        List<String> names = new ArrayList<>();
        for (String name = category; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('/')))) {
            names.add(name);
        }
        return names;
    }

    @Override
    public List<String> levels() {
        return sessions.read(s -> mapper(s).levels());
    }

    @Override
    public void addLevel(String name) {
        sessions.write(Topic.PRODUCT, s -> {
            mapper(s).addLevel(name);
            return name;
        });
    }

    @Override
    public String level(CustomerId customer) {
        return sessions.read(s -> known(mapper(s).level(customer), "customer.unknown", customer.value()).level());
    }

    @Override
    public void keepLevel(CustomerId customer, String level, LocalDate day) {
        if (!level.isEmpty() && !levels().contains(level)) {
            throw new Rejected("price.level-unknown", level);
        }
        sessions.write(Topic.CUSTOMER, s -> changed(mapper(s).keepLevel(customer, level, day), "customer.unknown",
                customer.value()));
    }

    @Override
    public List<KeptPrice> prices(ProductId product) {
        return sessions.read(s -> mapper(s).prices(product));
    }

    @Override
    public void keep(ProductId product, String level, String unit, @Nullable UnitPrice price, LocalDate day) {
        if (!level.isEmpty() && !levels().contains(level)) {
            throw new Rejected("price.level-unknown", level);
        }
        sessions.write(Topic.PRODUCT, s -> {
            if (level.isEmpty() && unit.isEmpty()) {
                return changed(mapper(s).keepListPrice(product, price, day), "product.unknown", product.value());
            }
            if (price == null) {
                mapper(s).removePrice(product, level, unit);
            } else {
                mapper(s).keepPrice(product, level, unit, price, day);
            }
            return 1;
        });
    }

    @Override
    public List<PriceRule> rules(ProductId product) {
        return sessions.readTogether(s -> mapper(s).ofProduct(product, categories(mapper(s), product)).stream()
                .map(RuleRow::rule).toList());
    }

    @Override
    public List<NamedRule> rules(PriceRule.Kind kind) {
        return sessions.read(s -> mapper(s).ofKind(kind).stream().map(RuleRow::named).toList());
    }

    @Override
    public long add(PriceRule rule) {
        return sessions.write(Topic.PRODUCT, s -> {
            long id = mapper(s).nextRule();
            mapper(s).addRule(id, rule);
            return id;
        });
    }

    @Override
    public void end(long rule, LocalDate day) {
        sessions.write(Topic.PRODUCT, s -> changed(mapper(s).endRule(rule, day), "price.rule-unknown", rule));
    }

    @Override
    public PriceLimits limits(ProductId product) {
        return sessions.read(s -> {
            LimitsRow row = known(mapper(s).limits(product), "product.unknown", product.value());
            return new PriceLimits(row.floor(), row.ceiling());
        });
    }

    @Override
    public void keepLimits(ProductId product, PriceLimits limits) {
        sessions.write(Topic.PRODUCT, s -> changed(mapper(s).keepLimits(product, limits), "product.unknown",
                product.value()));
    }

    private static int changed(int rows, String key, Object what) {
        if (rows == 0) {
            throw new Rejected(key, what);
        }
        return rows;
    }

    private static <T> T known(@Nullable T found, String key, Object what) {
        if (found == null) {
            throw new Rejected(key, what);
        }
        return found;
    }

    private static PriceMapper mapper(SqlSession session) {
        return session.getMapper(PriceMapper.class);
    }
}
