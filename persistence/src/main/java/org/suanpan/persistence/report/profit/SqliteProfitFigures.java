package org.suanpan.persistence.report.profit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.ibatis.session.SqlSession;

import org.suanpan.core.base.DateSpan;
import org.suanpan.core.base.Money;
import org.suanpan.core.base.Rate;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.promotion.PromotionResult;
import org.suanpan.core.report.profit.CommissionShares;
import org.suanpan.core.report.profit.CustomerProfit;
import org.suanpan.core.report.profit.DocumentProfit;
import org.suanpan.core.report.profit.LateMoney;
import org.suanpan.core.report.profit.LateRate;
import org.suanpan.core.report.profit.LineProfit;
import org.suanpan.core.report.profit.LossSum;
import org.suanpan.core.report.profit.MonthProfit;
import org.suanpan.core.report.profit.ProfitFigures;
import org.suanpan.core.report.profit.PromotionSum;
import org.suanpan.core.report.profit.Waived;

/// The readings over one snapshot.
final class SqliteProfitFigures implements ProfitFigures {

    private final ProfitMapper mapper;
    private final PromotionSumMapper promotions;

    SqliteProfitFigures(SqlSession session) {
        this.mapper = session.getMapper(ProfitMapper.class);
        this.promotions = session.getMapper(PromotionSumMapper.class);
    }

    @Override
    public List<DocumentProfit> documents(DateSpan span) {
        return mapper.documents(span);
    }

    @Override
    public List<LineProfit> lines(DateSpan span) {
        return mapper.lines(span);
    }

    @Override
    public List<CustomerProfit> customers(DateSpan span) {
        String set = mapper.lateRate();
        Rate rate = set == null ? LateRate.STANDARD : Rate.parse(set);
        Map<CustomerId, Money> late = LateMoney.costs(mapper.overdue(span), span, rate);
        Map<CustomerId, Money> commission = commission(span);
        return mapper.customers(span).stream()
                .map(row -> new CustomerProfit(row.code(), row.name(), row.rep(), row.sales(), row.returns(), row.cost(), row.giftCost(),
                        new CustomerProfit.Off(row.waived(), row.bad(), row.expenses(),
                                commission.getOrDefault(row.customer(), Money.ZERO), late.getOrDefault(row.customer(), Money.ZERO))))
                .sorted(Comparator.comparing(CustomerProfit::profit).reversed().thenComparing(CustomerProfit::code))
                .toList();
    }

    /// Of the months that lie wholly in the span: a part of a month has no commission of its own.
    private Map<CustomerId, Money> commission(DateSpan span) {
        LocalDate after = span.to().plusDays(1);
        YearMonth first = span.from().getDayOfMonth() == 1 ? YearMonth.from(span.from()) : YearMonth.from(span.from()).plusMonths(1);
        YearMonth last = YearMonth.from(after).minusMonths(1);
        return last.isBefore(first) ? Map.of() : CommissionShares.of(mapper.commissions(first, last), mapper.bought(first, last));
    }

    @Override
    public List<MonthProfit> months(DateSpan span) {
        return mapper.months(span);
    }

    @Override
    public List<LossSum> losses(DateSpan span) {
        return mapper.losses(span);
    }

    @Override
    public List<Waived> waivers(DateSpan span) {
        return mapper.waivers(span);
    }

    @Override
    public List<PromotionSum> promotions(DateSpan span) {
        return promotions.begunBy(span.to()).stream().filter(offer -> {
            LocalDate last = offer.last();
            return last == null || !last.isBefore(span.from()) && !last.isBefore(offer.fromDate());
        }).map(offer -> sum(offer, span.to())).toList();
    }

    private PromotionSum sum(OfferRow offer, LocalDate day) {
        LocalDate from = offer.fromDate();
        LocalDate last = offer.last();
        LocalDate to = last == null || last.isAfter(day) ? day : last;
        long days = from.until(to, ChronoUnit.DAYS) + 1;
        return new PromotionSum(offer.name(), offer.kind(), offer.about(), offer.who(), last,
                PromotionResult.of(offer.kind(), offer.id(), from, to, promotions.used(offer.id(), from, to),
                        sales(offer, from, to), sales(offer, from.minusDays(days), from.minusDays(1))));
    }

    private Money sales(OfferRow offer, LocalDate from, LocalDate to) {
        return promotions.sales(offer.goods(), offer.category() + "/", from, to);
    }
}
