package org.suanpan.persistence.price;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rate;
import org.suanpan.core.base.Topic;
import org.suanpan.core.price.PricePolicies;
import org.suanpan.core.price.PricePolicy;
import org.suanpan.core.price.PricePolicy.Severity;
import org.suanpan.persistence.db.Sessions;

/// The price policy among the settings, one for the whole shop.
final class SqlitePricePolicies implements PricePolicies {

    private static final String MARGIN = "price.least-margin";
    private static final String THIN = "price.thin-margin";
    private static final String LOSS = "price.below-cost";
    private static final String FLOOR = "price.below-floor";
    private static final String CEILING = "price.above-ceiling";

    private final Sessions sessions;

    SqlitePricePolicies(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public PricePolicy of(Actor actor) {
        Map<String, String> values = new HashMap<>();
        sessions.read(s -> s.getMapper(PriceMapper.class).policy()).forEach(row -> values.put(row.name(), row.value()));
        PricePolicy standard = PricePolicy.STANDARD;
        return new PricePolicy(Rate.parse(values.getOrDefault(MARGIN, standard.leastMargin().toString())),
                severity(values.get(THIN), standard.thin()), severity(values.get(LOSS), standard.loss()),
                severity(values.get(FLOOR), standard.floor()), severity(values.get(CEILING), standard.ceiling()));
    }

    private static Severity severity(@Nullable String name, Severity standard) {
        return name == null ? standard : Severity.valueOf(name);
    }

    @Override
    public void keep(PricePolicy policy) {
        sessions.write(Topic.SETTING, s -> {
            PriceMapper mapper = s.getMapper(PriceMapper.class);
            mapper.keepPolicy(MARGIN, policy.leastMargin().toString());
            mapper.keepPolicy(THIN, policy.thin().name());
            mapper.keepPolicy(LOSS, policy.loss().name());
            mapper.keepPolicy(FLOOR, policy.floor().name());
            mapper.keepPolicy(CEILING, policy.ceiling().name());
            return policy;
        });
    }
}
