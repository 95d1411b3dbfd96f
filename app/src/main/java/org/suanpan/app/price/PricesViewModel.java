package org.suanpan.app.price;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.LiveValue;
import org.suanpan.app.base.Screen;
import org.suanpan.core.base.Topic;
import org.suanpan.core.price.PriceRule;
import org.suanpan.core.price.PriceSheets.SheetListItem;
import org.suanpan.core.price.Prices.NamedRule;

/// State of the page of prices: sheets, and the rules of one kind.
final class PricesViewModel {

    private static final int SHEETS = 500;

    /// What the page shows.
    enum Part { SHEETS, PROMOTION, CONTRACT, BREAK }

    private final Desk desk;
    private final PricePorts ports;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.SHEETS);
    private final LiveValue<List<SheetListItem>> sheets;
    private final LiveValue<List<NamedRule>> rules;
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private final PromotionsViewModel promotions;

    PricesViewModel(Desk desk, PricePorts ports) {
        this.desk = desk;
        this.ports = ports;
        promotions = new PromotionsViewModel(desk, ports, message, done);
        sheets = new LiveValue<>(desk.refresh(), desk.text().of("price.reading"), Set.of(Topic.PRODUCT),
                () -> ports.sheets().list(SHEETS));
        rules = LiveValue.prepared(desk.refresh(), desk.text().of("price.reading"), Set.of(Topic.PRODUCT), this::reading);
        part.addListener(_ -> {
            message.set("");
            done.set("");
            rules.reload();
        });
    }

    private Callable<List<NamedRule>> reading() {
        Part now = part.get();
        return () -> now == Part.SHEETS || now == Part.PROMOTION ? List.of() : ports.prices().rules(PriceRule.Kind.valueOf(now.name()));
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<Part> part() {
        return part;
    }

    LiveValue<List<SheetListItem>> sheets() {
        return sheets;
    }

    LiveValue<List<NamedRule>> rules() {
        return rules;
    }

    /// What was refused; empty when nothing was.
    StringProperty message() {
        return message;
    }

    /// What was done last, in words.
    StringProperty done() {
        return done;
    }

    RuleViewModel newRule() {
        return new RuleViewModel(desk, ports, PriceRule.Kind.valueOf(part.get().name()), message);
    }

    PromotionsViewModel promotions() {
        return promotions;
    }

    void newSheet() {
        desk.navigator().open(new Screen.PriceSheetForm());
    }

    void undo(SheetListItem sheet) {
        message.set("");
        desk.work().write(desk.text().of("price.undoing"), () -> ports.pricing().undo(sheet.id()))
                .onSuccess(count -> done.set(desk.text().of("price.undone", sheet.name(), count)))
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    void end(NamedRule rule) {
        message.set("");
        desk.work().write(desk.text().of("price.ending"), () -> {
            ports.pricing().endRule(rule.rule().id());
            return true;
        }).onSuccess(_ -> done.set(desk.text().of("price.ended")))
                .onRejected(problem -> message.set(desk.text().of(problem))).run();
    }
}
