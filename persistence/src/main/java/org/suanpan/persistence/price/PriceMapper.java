package org.suanpan.persistence.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Rate;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceFacts.Deal;
import org.suanpan.core.price.PriceLimits;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.Prices.KeptPrice;
import org.suanpan.core.price.TierDeal;
import org.suanpan.core.product.ProductId;

interface PriceMapper {

    List<KeptPrice> prices(@Param("product") ProductId product);

    @Nullable String category(@Param("product") ProductId product);

    @Nullable LevelRow level(@Param("customer") CustomerId customer);

    @Nullable OnDayRow onDay(@Param("customer") CustomerId customer, @Param("day") LocalDate day);

    List<RuleRow> inForce(@Param("product") ProductId product, @Param("categories") List<String> categories,
            @Param("customer") @Nullable CustomerId customer, @Param("day") LocalDate day);

    List<RuleRow> ofProduct(@Param("product") ProductId product, @Param("categories") List<String> categories);

    List<RuleRow> ofKind(@Param("kind") PriceRule.Kind kind);

    List<Deal> deals(@Param("product") ProductId product, @Param("customer") CustomerId customer,
            @Param("limit") int limit);

    List<String> levels();

    void addLevel(@Param("name") String name);

    int keepLevel(@Param("customer") CustomerId customer, @Param("level") String level, @Param("day") LocalDate day);

    int keepListPrice(@Param("product") ProductId product, @Param("price") @Nullable UnitPrice price,
            @Param("day") LocalDate day);

    void keepPrice(@Param("product") ProductId product, @Param("level") String level, @Param("unit") String unit,
            @Param("price") UnitPrice price, @Param("day") LocalDate day);

    void removePrice(@Param("product") ProductId product, @Param("level") String level, @Param("unit") String unit);

    long nextRule();

    void addRule(@Param("id") long id, @Param("rule") PriceRule rule);

    int endRule(@Param("id") long id, @Param("day") LocalDate day);

    @Nullable LimitsRow limits(@Param("product") ProductId product);

    int keepLimits(@Param("product") ProductId product, @Param("limits") PriceLimits limits);

    List<PolicyRow> policy();

    void keepPolicy(@Param("name") String name, @Param("value") String value);

    record PolicyRow(String name, String value) {}

    record LevelRow(String level, @Nullable LocalDate since) {}

    /// Own level, and what the tier adds; `discount` in millionths.
    record OnDayRow(String level, @Nullable LocalDate since, String tier, String tierLevel, @Nullable Long discount,
            @Nullable LocalDate rulesSince, @Nullable LocalDate tierSince) {

        boolean byTier() {
            return level.isEmpty() && !tierLevel.isEmpty();
        }

        String levelNow() {
            return byTier() ? tierLevel : level;
        }

        /// A level that comes from the tier counts since he has it, or since it means that level.
        @Nullable LocalDate sinceNow() {
            if (!byTier() || rulesSince == null || tierSince == null) {
                return since;
            }
            return tierSince.isAfter(rulesSince) ? tierSince : rulesSince;
        }

        TierDeal deal() {
            return new TierDeal(tier, byTier(), discount == null ? null : new Rate(BigDecimal.valueOf(discount, 6)));
        }
    }

    /// A row even where both are null; the id says there is one.
    record LimitsRow(long id, @Nullable UnitPrice floor, @Nullable UnitPrice ceiling) {}
}
