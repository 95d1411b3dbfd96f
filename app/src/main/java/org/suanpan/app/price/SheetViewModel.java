package org.suanpan.app.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.suanpan.app.base.Desk;
import org.suanpan.app.base.Screen;
import org.suanpan.app.kit.grid.Arithmetic;
import org.suanpan.app.kit.grid.GridChoice;
import org.suanpan.app.kit.grid.GridModel;
import org.suanpan.core.base.Actor;
import org.suanpan.core.base.Rejected;
import org.suanpan.core.price.PriceRaise;
import org.suanpan.core.price.PriceSheet;
import org.suanpan.core.price.PriceSheets.Offered;
import org.suanpan.core.product.ProductId;

/// State of a price sheet being written.
final class SheetViewModel {

    private static final int CHOICES = 8;
    private static final int MOST = 5_000;

    private final Desk desk;
    private final PricePorts ports;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> from;
    private final StringProperty level = new SimpleStringProperty("");
    private final StringProperty find = new SimpleStringProperty("");
    private final StringProperty percent = new SimpleStringProperty("");
    private final StringProperty more = new SimpleStringProperty("");
    private final ObjectProperty<PriceRaise.Step> step = new SimpleObjectProperty<>(PriceRaise.Step.FEN);
    private final StringProperty message = new SimpleStringProperty("");
    private final GridModel<SheetRow> rows = new GridModel<>(() -> SheetRow.BLANK, SheetRow::isBlank);

    SheetViewModel(Desk desk, PricePorts ports) {
        this.desk = desk;
        this.ports = ports;
        this.from = new SimpleObjectProperty<>(desk.asOf().today().plusDays(1));
        level.addListener(_ -> rows.replace(List.of()));
    }

    Desk desk() {
        return desk;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    /// Empty = the list price.
    StringProperty level() {
        return level;
    }

    List<String> levels() {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(ports.prices().levels());
        return all;
    }

    StringProperty find() {
        return find;
    }

    StringProperty percent() {
        return percent;
    }

    StringProperty more() {
        return more;
    }

    ObjectProperty<PriceRaise.Step> step() {
        return step;
    }

    StringProperty message() {
        return message;
    }

    GridModel<SheetRow> rows() {
        return rows;
    }

    void lookUp(String typed, Consumer<List<GridChoice<SheetRow>>> answer) {
        String at = level.get();
        desk.work().read(desk.text().of("price.finding"), () -> ports.sheets().offered(typed, at, CHOICES))
                .onSuccess(found -> answer.accept(found.stream().map(product -> new GridChoice<SheetRow>(product.name(),
                        desk.figures().price(product.price()), _ -> SheetRow.of(product))).toList())).run();
    }

    @Nullable SheetRow first(String typed) {
        return ports.sheets().offered(typed, level.get(), 1).stream().findFirst().map(SheetRow::of).orElse(null);
    }

    /// Adds every product that fits the words, a category's name among them; all of them when there are no words.
    void addAll() {
        message.set("");
        String at = level.get();
        String words = find.get();
        desk.work().read(desk.text().of("price.finding"), () -> ports.sheets().offered(words, at, MOST))
                .onSuccess(this::add).run();
    }

    private void add(List<Offered> found) {
        List<SheetRow> all = new ArrayList<>(rows.filled());
        Set<ProductId> there = new HashSet<>();
        all.forEach(row -> {
            if (row.offered() != null) {
                there.add(row.offered().product());
            }
        });
        found.stream().filter(product -> there.add(product.product())).map(SheetRow::of).forEach(all::add);
        rows.replace(all);
        message.set(found.isEmpty() ? desk.text().of("price.none-found") : "");
    }

    /// Makes every new price from the old one.
    void raise() {
        message.set("");
        try {
            PriceRaise raise = new PriceRaise(figure(percent), figure(more), step.get());
            rows.replace(rows.filled().stream().map(row -> row.offered() == null || row.offered().price() == null ? row
                    : row.after(raise.of(row.offered().price()))).toList());
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
        }
    }

    private static BigDecimal figure(StringProperty typed) {
        try {
            return typed.get().isBlank() ? BigDecimal.ZERO : new BigDecimal(Arithmetic.value(typed.get().strip(), "0"));
        } catch (NumberFormatException e) {
            throw new Rejected("price.not-a-figure", typed.get());
        }
    }

    long changed() {
        return rows.filled().stream().filter(SheetRow::isChanged).count();
    }

    /// Keeps the sheet; with a day of today or before its prices count at once.
    void save() {
        message.set("");
        PriceSheet sheet;
        try {
            String title = name.get().isBlank() ? desk.text().of("price.sheet-name", desk.figures().date(from.get()))
                    : name.get().strip();
            sheet = PriceSheet.planned(title, from.get(), rows.filled().stream().filter(SheetRow::isChanged)
                    .map(row -> row.line(level.get())).toList());
        } catch (Rejected wrong) {
            message.set(desk.text().of(wrong.problem()));
            return;
        }
        desk.work().write(desk.text().of("price.saving"), () -> ports.pricing().plan(sheet, Actor.OWNER))
                .onSuccess(id -> {
                    desk.undoing().offer(desk.text().of("price.undo.sheet", sheet.name()), () -> ports.pricing().undo(id));
                    done();
                }).onRejected(problem -> message.set(desk.text().of(problem))).run();
    }

    private void done() {
        rows.load(List.of());
        desk.navigator().tabs().stream().filter(tab -> tab.screen() instanceof Screen.PriceSheetForm).findFirst()
                .ifPresent(desk.navigator()::close);
        desk.navigator().open(new Screen.Prices());
    }
}
