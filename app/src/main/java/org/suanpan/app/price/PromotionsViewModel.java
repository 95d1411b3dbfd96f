package org.suanpan.app.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.party.segment.SegmentRef;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.Prices.NamedRule;
import org.suanpan.core.price.promotion.Promotion;
import org.suanpan.core.price.promotion.Promotion.Gift;
import org.suanpan.core.price.promotion.Promotion.OrderDiscount;
import org.suanpan.core.price.promotion.PromotionResult;
import org.suanpan.core.price.promotion.PromotionResult.Goods;
import org.suanpan.core.price.promotion.PromotionResults;
import org.suanpan.core.price.promotion.Promotions.NamedPromotion;

/// State of the promotions of every kind: what runs, what is being written, what each came to.
final class PromotionsViewModel {

    /// A price for a time, goods for buying enough, money off a large order.
    enum Kind { PRICE, GIFT, ORDER }

    /// One promotion as the list shows it.
    record Row(Kind kind, long id, String name, String terms, String who, LocalDate from, @Nullable LocalDate until,
            Goods goods) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    private final Desk desk;
    private final PricePorts ports;
    private final StringProperty message;
    private final StringProperty done;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PRICE);
    private final LiveValue<List<Row>> list;
    private final ObjectProperty<@Nullable PromotionResult> result = new SimpleObjectProperty<>();

    PromotionsViewModel(Desk desk, PricePorts ports, StringProperty message, StringProperty done) {
        this.desk = desk;
        this.ports = ports;
        this.message = message;
        this.done = done;
        list = new LiveValue<>(desk.refresh(), desk.text().of("price.reading"), Set.of(Topic.PRODUCT), this::rows);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        ports.prices().rules(PriceRule.Kind.PROMOTION).forEach(rule -> rows.add(row(rule)));
        ports.promotions().all().forEach(promotion -> rows.add(row(promotion)));
        rows.sort(Comparator.comparing(Row::until, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Row::from).thenComparing(Row::name));
        return rows;
    }

    private Row row(NamedRule rule) {
        PriceRule own = rule.rule();
        String what = rule.product().isEmpty() ? desk.text().of("price.whole-category", own.category()) : rule.product();
        String figure = own.rate() == null ? desk.figures().price(own.price())
                : desk.text().of("price.times", own.rate().toString());
        return new Row(Kind.PRICE, own.id(), own.name(), desk.text().of("price.terms-price", what, figure),
                who(rule.customer(), own.level(), own.segment()), own.from(), own.until(),
                new Goods(own.product(), own.category(), own.customer(), own.level(), segment(own.segment())));
    }

    private Row row(NamedPromotion named) {
        Promotion own = named.promotion();
        return new Row(own.terms() instanceof Gift ? Kind.GIFT : Kind.ORDER, own.id(), own.name(), terms(named),
                who(named.customer(), own.level(), own.segment()), own.from(), own.until(),
                new Goods(own.terms() instanceof Gift gift ? gift.bought() : null, "", own.customer(), own.level(), segment(own.segment())));
    }

    private static long segment(@Nullable SegmentRef only) {
        return only == null ? 0 : only.id();
    }

    private String terms(NamedPromotion named) {
        return switch (named.promotion().terms()) {
            case Gift gift -> desk.text().of(gift.repeats() ? "price.terms-gift-each" : "price.terms-gift-once",
                    named.bought(), desk.figures().quantity(gift.minimum()),
                    named.given().isEmpty() ? named.bought() : named.given(), desk.figures().quantity(gift.free()));
            case OrderDiscount order -> order.off() != null
                    ? desk.text().of("price.terms-off", desk.figures().money(order.least()), desk.figures().money(order.off()))
                    : desk.text().of("price.terms-rate", desk.figures().money(order.least()), String.valueOf(order.rate()));
        };
    }

    private String who(String customer, String level, @Nullable SegmentRef segment) {
        List<String> all = Stream.of(customer, level, segment == null ? "" : desk.text().of("price.segment-named", segment.name()))
                .filter(each -> !each.isEmpty()).toList();
        return all.isEmpty() ? desk.text().of("price.everybody") : String.join(" · ", all);
    }

    Desk desk() {
        return desk;
    }

    LiveValue<List<Row>> list() {
        return list;
    }

    /// What the chosen promotion has come to; null while none is chosen.
    ObjectProperty<@Nullable PromotionResult> result() {
        return result;
    }

    /// Adds up what a promotion has come to by today, or by its last day.
    void look(@Nullable Row row) {
        LocalDate today = desk.asOf().today();
        if (row == null || row.from().isAfter(today)) {
            result.set(null);
            return;
        }
        LocalDate last = row.until() == null || row.until().isAfter(today) ? today : row.until();
        desk.work().read(desk.text().of("price.reading"), () -> new PromotionResults(ports.promotions())
                        .of(PromotionResult.Kind.valueOf(row.kind().name()), row.id(), row.goods(), row.from(), last))
                .onSuccess(result::set).run();
    }

    void open(PromotionResult.Given given) {
        desk.navigator().open(new Screen.Paper(given.document()));
    }

    /// Which kind the fields above the list make.
    ObjectProperty<Kind> kind() {
        return kind;
    }

    PromotionForm form(Kind of) {
        return new PromotionForm(desk, ports, of, message);
    }

    /// Ends the promotion today; a document of yesterday may still have it.
    void end(Row row) {
        message.set("");
        desk.work().write(desk.text().of("price.ending"), () -> {
            if (row.kind() == Kind.PRICE) {
                ports.pricing().endRule(row.id());
            } else {
                ports.promoting().end(row.id());
            }
            return true;
        }).onSuccess(_ -> done.set(desk.text().of("price.ended")))
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
