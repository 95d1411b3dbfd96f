package org.suanpan.core.price;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.base.UnitOfWork;
import org.suanpan.core.base.UnitPrice;
import org.suanpan.core.party.CustomerId;
import org.suanpan.core.price.PriceSheet.Line;
import org.suanpan.core.price.PriceSheet.State;
import org.suanpan.core.price.Prices.KeptPrice;
import org.suanpan.core.product.ProductId;

/// The life of prices: each method is one change, whole or not at all.
public final class PriceService implements Pricing {

    private final UnitOfWork unitOfWork;
    private final Prices book;
    private final PriceSheets sheets;
    private final Clock clock;

    public PriceService(UnitOfWork unitOfWork, Prices book, PriceSheets sheets, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.book = book;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public void setPrice(ProductId product, String level, String unit, @Nullable UnitPrice price) {
        if (price != null && price.millionths() < 0) {
            throw new Rejected("price.rule-negative", price);
        }
        unitOfWork.write(() -> book.keep(product, level, unit, price, today()));
    }

    @Override
    public void setLevel(CustomerId customer, String level) {
        unitOfWork.write(() -> book.keepLevel(customer, level, today()));
    }

    @Override
    public void addLevel(String name) {
        if (name.isBlank()) {
            throw new Rejected("price.level-blank");
        }
        unitOfWork.write(() -> book.addLevel(name.strip()));
    }

    @Override
    public void setLimits(ProductId product, PriceLimits limits) {
        unitOfWork.write(() -> book.keepLimits(product, limits));
    }

    @Override
    public long addRule(PriceRule rule) {
        return unitOfWork.write(() -> book.add(rule));
    }

    @Override
    public void endRule(long rule) {
        unitOfWork.write(() -> book.end(rule, today()));
    }

    @Override
    public long plan(PriceSheet sheet, Actor actor) {
        return unitOfWork.write(() -> {
            long id = sheets.add(sheet, actor);
            if (!sheet.from().isAfter(today())) {
                takeEffect(sheets.get(id));
            }
            return id;
        });
    }

    @Override
    public int takeEffect() {
        if (sheets.due(today()).isEmpty()) {
            return 0;
        }
        return unitOfWork.write(() -> {
            List<PriceSheet> due = sheets.due(today());
            due.forEach(this::takeEffect);
            return due.size();
        });
    }

    private void takeEffect(PriceSheet sheet) {
        List<Line> set = new ArrayList<>();
        for (Line line : sheet.lines()) {
            set.add(new Line(line.product(), line.level(), line.unit(), now(line), line.after()));
            book.keep(line.product(), line.level(), line.unit(), line.after(), sheet.from());
        }
        sheets.keep(new PriceSheet(sheet.id(), sheet.name(), sheet.from(), State.IN_FORCE, set));
    }

    @Override
    public int undo(long id) {
        return unitOfWork.write(() -> {
            PriceSheet sheet = sheets.get(id);
            if (sheet.state() == State.UNDONE) {
                throw new Rejected("price.sheet-undone", sheet.name());
            }
            int restored = sheet.state() == State.PLANNED ? sheet.lines().size() : restored(sheet);
            sheets.keep(new PriceSheet(sheet.id(), sheet.name(), sheet.from(), State.UNDONE, sheet.lines()));
            return restored;
        });
    }

    /// Prices somebody has set anew after the sheet stay as they are.
    private int restored(PriceSheet sheet) {
        int restored = 0;
        for (Line line : sheet.lines()) {
            if (Objects.equals(now(line), line.after())) {
                book.keep(line.product(), line.level(), line.unit(), line.before(), today());
                restored++;
            }
        }
        return restored;
    }

    private @Nullable UnitPrice now(Line line) {
        Map<String, UnitPrice> prices = book.prices(line.product()).stream()
                .filter(kept -> kept.level().equals(line.level()))
                .collect(Collectors.toMap(KeptPrice::unit, KeptPrice::price));
        return prices.get(line.unit());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
