package org.suanpan.core.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.suanpan.core.base.Money;
import org.suanpan.core.base.Problem;
import org.suanpan.core.base.Quantity;
import org.suanpan.core.base.Rate;
import org.suanpan.core.report.Highlight.Section;
import org.suanpan.core.report.WeeklyReport.Details;

/// Chooses the five sentences of the week: only what the data supports, the most useful first.
final class Highlights {

    private static final int MOST = 5;

    private Highlights() {}

    /// Somebody's or something's net sales this week and last week.
    private record Change(String name, Money now, Money before) {

        Money difference() {
            return now.minus(before);
        }
    }

    static List<Highlight> of(Details details, List<ProductSales> previousProducts, SalesFigures current,
            SalesFigures previous) {
        List<Change> customers = previous.lines() == 0 ? List.of() : changes(
                details.customers().stream().filter(c -> !c.isWalkIn()).toList(),
                details.previousCustomers().stream().filter(c -> !c.isWalkIn()).toList(),
                CustomerSales::id, CustomerSales::name, CustomerSales::figures);
        List<Change> products = previous.lines() == 0 ? List.of()
                : changes(details.products(), previousProducts, ProductSales::id, ProductSales::name, ProductSales::figures);
        return Stream.of(
                rise(customers, "report.highlight.customer-rise", Section.CUSTOMERS),
                fall(customers, "report.highlight.customer-fall", Section.CUSTOMERS),
                larger(products),
                overdue(details.receivables()),
                stock(details.stockAlerts()),
                margin(current, previous),
                smaller(products),
                best(details),
                tiers(details.tierMoves()),
                sales(current, previous))
                .flatMap(Optional::stream).limit(MOST).toList();
    }

    private static <T> List<Change> changes(List<T> now, List<T> before, Function<T, Object> id,
            Function<T, String> name, Function<T, SalesFigures> figures) {
        Map<Object, Change> changes = new HashMap<>();
        now.forEach(t -> changes.put(id.apply(t), new Change(name.apply(t), figures.apply(t).net(), Money.ZERO)));
        before.forEach(t -> changes.merge(id.apply(t), new Change(name.apply(t), Money.ZERO, figures.apply(t).net()),
                (a, b) -> new Change(a.name(), a.now(), b.before())));
        return changes.values().stream().filter(c -> !c.difference().isZero())
                .sorted(Comparator.comparing(Change::difference).thenComparing(Change::name)).toList();
    }

    private static Optional<Highlight> rise(List<Change> changes, String key, Section section) {
        return changes.isEmpty() || !changes.getLast().difference().isPositive() ? Optional.empty()
                : said(key, changes.getLast(), section);
    }

    private static Optional<Highlight> fall(List<Change> changes, String key, Section section) {
        return changes.isEmpty() || !changes.getFirst().difference().isNegative() ? Optional.empty()
                : said(key, changes.getFirst(), section);
    }

    private static Optional<Highlight> said(String key, Change change, Section section) {
        return Optional.of(new Highlight(
                Problem.of(key, change.name(), change.difference().abs(), change.now(), change.before()), section));
    }

    private static Optional<Highlight> larger(List<Change> products) {
        return riseIsLarger(products) ? productRise(products) : productFall(products);
    }

    private static Optional<Highlight> smaller(List<Change> products) {
        return riseIsLarger(products) ? productFall(products) : productRise(products);
    }

    private static boolean riseIsLarger(List<Change> changes) {
        return !changes.isEmpty()
                && changes.getLast().difference().compareTo(changes.getFirst().difference().negated()) >= 0;
    }

    private static Optional<Highlight> productRise(List<Change> products) {
        return rise(products, "report.highlight.product-rise", Section.PRODUCTS);
    }

    private static Optional<Highlight> productFall(List<Change> products) {
        return fall(products, "report.highlight.product-fall", Section.PRODUCTS);
    }

    private static Optional<Highlight> overdue(List<Receivable> receivables) {
        List<Receivable> late = receivables.stream().filter(r -> r.overdue().isPositive())
                .sorted(Comparator.comparing(Receivable::overdue).reversed().thenComparing(Receivable::code)).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        Money sum = late.stream().map(Receivable::overdue).reduce(Money.ZERO, Money::plus);
        return Optional.of(new Highlight(Problem.of("report.highlight.overdue", late.size(), sum,
                late.getFirst().name(), late.getFirst().overdue()), Section.RECEIVABLES));
    }

    private static Optional<Highlight> stock(List<StockAlert> alerts) {
        if (alerts.isEmpty()) {
            return Optional.empty();
        }
        long out = alerts.stream().filter(StockAlert::isOut).count();
        StockAlert first = alerts.stream().max(Comparator.comparing(StockAlert::soldIn30Days)
                .thenComparing(StockAlert::code, Comparator.reverseOrder())).orElseThrow();
        Quantity left = first.stock();
        return Optional.of(new Highlight(
                Problem.of("report.highlight.stock", out, alerts.size() - out, first.name(), left, first.unit()),
                Section.STOCK));
    }

    private static Optional<Highlight> margin(SalesFigures current, SalesFigures previous) {
        Rate now = current.marginRate(4);
        Rate before = previous.marginRate(4);
        if (now == null || before == null || now.equals(before)) {
            return Optional.empty();
        }
        String key = now.compareTo(before) > 0 ? "report.highlight.margin-rise" : "report.highlight.margin-fall";
        return Optional.of(new Highlight(
                Problem.of(key, before, now, Objects.requireNonNull(current.margin())), Section.MARGIN));
    }

    private static Optional<Highlight> best(Details details) {
        if (details.products().isEmpty() || !details.products().getFirst().figures().net().isPositive()) {
            return Optional.empty();
        }
        ProductSales best = details.products().getFirst();
        Money all = details.products().stream().map(p -> p.figures().net()).reduce(Money.ZERO, Money::plus);
        return Optional.of(new Highlight(Problem.of("report.highlight.best-product", best.name(), best.figures().net(),
                best.figures().net().ratioTo(all, 4)), Section.PRODUCTS));
    }

    private static Optional<Highlight> tiers(List<TierMove> moves) {
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        long up = moves.stream().filter(m -> m.to().compareTo(m.from()) < 0).count();
        return Optional.of(new Highlight(Problem.of("report.highlight.tiers", up, moves.size() - up), Section.TIERS));
    }

    private static Optional<Highlight> sales(SalesFigures current, SalesFigures previous) {
        if (current.lines() == 0) {
            return Optional.of(new Highlight(Problem.of("report.highlight.no-sales", previous.net()), Section.SALES));
        }
        return Optional.of(new Highlight(
                Problem.of("report.highlight.sales", current.net(), previous.net()), Section.SALES));
    }
}
